import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { inspectionTables } from '../inspections.store.ts';
import type { InspectionPhotosTable } from '../inspections.tables.ts';

export type PhotoRow = Selectable<InspectionPhotosTable>;

/** The photos of an inspection in the order in which they were added. */
export function photosOf(db: Db, inspectionId: string, itemCode?: string) {
  let query = inspectionTables(db)
    .selectFrom('inspectionPhotos')
    .innerJoin('storedFiles', 'storedFiles.id', 'inspectionPhotos.fileId')
    .selectAll('inspectionPhotos')
    .select(({ fn, val }) => [
      fn.coalesce('storedFiles.width', val(1600)).as('width'),
      fn.coalesce('storedFiles.height', val(1200)).as('height'),
    ])
    .where('inspectionId', '=', inspectionId)
    .orderBy('addedAt')
    .orderBy('inspectionPhotos.id');
  if (itemCode !== undefined) query = query.where('itemCode', '=', itemCode);
  return query.execute();
}

export type InspectionPhoto = Awaited<ReturnType<typeof photosOf>>[number];

/** One photo, only if it belongs to the inspection. */
export function findPhoto(db: Db, inspectionId: string, id: string): Promise<PhotoRow | undefined> {
  return inspectionTables(db)
    .selectFrom('inspectionPhotos')
    .selectAll()
    .where('inspectionId', '=', inspectionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The photo that was sent with a key before; a device may send it again. */
export function findPhotoByKey(db: Db, inspectionId: string, entryKey: string): Promise<PhotoRow | undefined> {
  return inspectionTables(db)
    .selectFrom('inspectionPhotos')
    .selectAll()
    .where('inspectionId', '=', inspectionId)
    .where('entryKey', '=', entryKey)
    .executeTakeFirst();
}

export async function insertPhoto(db: Db, photo: Insertable<InspectionPhotosTable>): Promise<string> {
  const { id } = await inspectionTables(db)
    .insertInto('inspectionPhotos')
    .values(photo)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function deletePhoto(db: Db, id: string): Promise<void> {
  await inspectionTables(db).deleteFrom('inspectionPhotos').where('id', '=', id).execute();
}
