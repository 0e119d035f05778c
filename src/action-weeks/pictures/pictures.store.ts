import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { PicturesTable } from '../action-weeks.tables.ts';
import { weekTables } from '../editions.store.ts';

export type PictureRow = Selectable<PicturesTable>;

export async function insertPicture(db: Db, picture: Insertable<PicturesTable>): Promise<void> {
  await weekTables(db).insertInto('actionWeekPictures').values(picture).execute();
}

/** Those of some items, in the order in which they came. */
export async function picturesOf(db: Db, itemIds: readonly string[]): Promise<PictureRow[]> {
  if (itemIds.length === 0) return [];
  return weekTables(db)
    .selectFrom('actionWeekPictures')
    .selectAll()
    .where('itemId', 'in', itemIds)
    .orderBy('addedAt')
    .orderBy('mediaId')
    .execute();
}

/** Lets everybody see a picture. @returns whether there is one that nobody saw before */
export async function showPicture(db: Db, { itemId, mediaId }: PictureKey, at: Date): Promise<boolean> {
  const changed = await weekTables(db)
    .updateTable('actionWeekPictures')
    .set({ shownSince: at })
    .where('itemId', '=', itemId)
    .where('mediaId', '=', mediaId)
    .where('shownSince', 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export type PictureKey = { readonly itemId: string; readonly mediaId: string };

/** @returns whether there was one */
export async function deletePicture(db: Db, { itemId, mediaId }: PictureKey): Promise<boolean> {
  const deleted = await weekTables(db)
    .deleteFrom('actionWeekPictures')
    .where('itemId', '=', itemId)
    .where('mediaId', '=', mediaId)
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}
