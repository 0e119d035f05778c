import type { Selectable, Updateable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { barrierTables } from '../barriers.store.ts';
import type { BarrierPhotosTable } from '../barriers.tables.ts';

export type Photo = Selectable<BarrierPhotosTable> & { width: number; height: number };

/** A photo as everyone may see it. */
export type PublicPhoto = {
  readonly id: string;
  /** The stored image to show; where something was made unrecognisable, the original has another id and is never public. */
  readonly fileId: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
};

const withSize = (db: Db) =>
  barrierTables(db)
    .selectFrom('barrierPhotos')
    .innerJoin('storedFiles', 'storedFiles.id', 'barrierPhotos.fileId')
    .selectAll('barrierPhotos')
    .select(({ fn, val }) => [
      fn.coalesce('storedFiles.width', val(1600)).as('width'),
      fn.coalesce('storedFiles.height', val(1200)).as('height'),
    ]);

/** All photos of a barrier in their order, for the office. */
export function photosOf(db: Db, barrierId: string): Promise<Photo[]> {
  return withSize(db).where('barrierId', '=', barrierId).orderBy('position').orderBy('barrierPhotos.id').execute();
}

/** One photo, only if it belongs to the barrier with this number. */
export function findPhoto(db: Db, number: number, id: string) {
  return withSize(db)
    .innerJoin('barriers', 'barriers.id', 'barrierPhotos.barrierId')
    .select(['barriers.number', 'barriers.publishedAt'])
    .where('barriers.number', '=', number)
    .where('barrierPhotos.id', '=', id)
    .executeTakeFirst();
}

/** Reads a photo and keeps others from changing it until the transaction ends. */
export function lockPhoto(db: Db, id: string) {
  return barrierTables(db).selectFrom('barrierPhotos').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updatePhoto(db: Db, id: string, change: Updateable<BarrierPhotosTable>): Promise<void> {
  await barrierTables(db).updateTable('barrierPhotos').set(change).where('id', '=', id).execute();
}

/** The photos that everyone may see with a barrier, in their order: approved ones, in the version that was approved. */
export async function publicPhotosOf(db: Db, barrierId: string): Promise<readonly PublicPhoto[]> {
  const photos = await withSize(db)
    .where('barrierId', '=', barrierId)
    .where('state', '=', 'approved')
    .orderBy('position')
    .orderBy('barrierPhotos.id')
    .execute();
  return photos.map(publicVersion);
}

/** One approved photo of a published barrier; undefined for everything else, whatever the address says. */
export async function findPublicPhoto(db: Db, number: number, id: string): Promise<PublicPhoto | undefined> {
  const photo = await findPhoto(db, number, id);
  return photo?.state === 'approved' && photo.publishedAt !== null ? publicVersion(photo) : undefined;
}

const publicVersion = ({ id, fileId, blurredFileId, description, width, height }: Photo): PublicPhoto => ({
  id,
  fileId: blurredFileId ?? fileId,
  description,
  width,
  height,
});
