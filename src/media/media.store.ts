import { sql, type Insertable, type SqlBool, type Updateable } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Db } from '../platform/database.ts';
import type { MediaKind } from './media.ts';
import type { MediaPicturesTable, MediaTable, MediaTables } from './media.tables.ts';

const tables = (db: Db) => db.withTables<MediaTables>();

/** Every medium with what belongs to its kind; a picture's columns are null for the others. */
const whole = (db: Db) =>
  tables(db)
    .selectFrom('media')
    .leftJoin('mediaPictures', 'mediaPictures.mediaId', 'media.id')
    .leftJoin('storedFiles', 'storedFiles.id', 'mediaPictures.fileId')
    .leftJoin('mediaFiles', 'mediaFiles.mediaId', 'media.id')
    .leftJoin('storedFiles as keptFiles', 'keptFiles.id', 'mediaFiles.fileId')
    .selectAll('media')
    .select(['mediaFiles.fileId as ownFileId', 'fileName', 'mediaFiles.mediaType', 'language', 'topic', 'about'])
    .select([
      'publishedAt',
      'isChecked',
      'offer',
      'seconds',
      'captions',
      'transcript',
      'posterId',
      'isSigned',
      'fileSeconds',
    ])
    .select('keptFiles.bytes as fileBytes')
    .select(['mediaPictures.fileId', 'alternative', 'alternativeEasy', 'alternativeEn', 'isDecorative', 'focus'])
    .select(['hasAvif', 'storedFiles.width', 'storedFiles.height', 'storedFiles.bytes']);

export type Medium = Awaited<ReturnType<typeof findMedium>> & {};

export function findMedium(db: Db, id: string) {
  return whole(db).where('media.id', '=', id).executeTakeFirst();
}

/** Pictures at once, everything else once it is published; nothing after the last day of consent. */
const maySee = (today: Day) =>
  sql<SqlBool>`(media.consent_until is null or media.consent_until >= ${today})
    and (media.kind = 'picture' or media_files.published_at is not null)`;

/** Those of some codes that may be shown on a day. */
export function shownMedia(db: Db, codes: readonly string[], today: Day) {
  return whole(db).where('media.code', 'in', codes).where(maySee(today)).execute();
}

/** The same by their ids. */
export function shownMediaByIds(db: Db, ids: readonly string[], today: Day) {
  return whole(db).where('media.id', 'in', ids).where(maySee(today)).execute();
}

type PublicFilesFilter = {
  ids?: readonly string[] | undefined;
  after?: Date | undefined;
  kinds?: readonly MediaKind[] | undefined;
};

/** Documents, films and sound that everybody may have, the newest first; with `after` those published since. */
export function publicFiles(db: Db, today: Day, { ids, after, kinds }: PublicFilesFilter = {}) {
  let query = whole(db).where('media.kind', '<>', 'picture').where(maySee(today));
  if (ids !== undefined) query = query.where('media.id', 'in', ids);
  if (kinds !== undefined) query = query.where('media.kind', 'in', kinds);
  if (after !== undefined) query = query.where('publishedAt', '>', after);
  return query.orderBy('publishedAt', 'desc').orderBy('media.id').limit(2000).execute();
}

/** How each of some codes stands, for whoever writes. */
export function standOfMedia(db: Db, codes: readonly string[]) {
  return tables(db)
    .selectFrom('media')
    .leftJoin('mediaFiles', 'mediaFiles.mediaId', 'media.id')
    .select(['media.id', 'code', 'kind', 'consentUntil', 'publishedAt'])
    .where('code', 'in', codes)
    .execute();
}

export type MediaFilter = {
  readonly words?: string | undefined;
  readonly kind?: MediaKind | undefined;
};

function filtered(db: Db, { words = '', kind }: MediaFilter) {
  let query = whole(db);
  if (kind !== undefined) query = query.where('media.kind', '=', kind);
  for (const word of words.split(/\s+/u).filter(Boolean).slice(0, 8)) {
    const like = `%${word.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
    query = query.where(sql<SqlBool>`concat_ws(' ', media.title, media.credit, media.code, alternative) ilike ${like}`);
  }
  return query;
}

/** For the office: the newest first. */
export function listMedia(db: Db, filter: MediaFilter, { limit, offset = 0 }: { limit: number; offset?: number }) {
  return filtered(db, filter)
    .orderBy('media.addedAt', 'desc')
    .orderBy('media.id')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countMedia(db: Db, filter: MediaFilter): Promise<number> {
  const { count } = await filtered(db, filter)
    .clearSelect()
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertMedium(db: Db, medium: Insertable<MediaTable>): Promise<string> {
  const { id } = await tables(db).insertInto('media').values(medium).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function insertPicture(db: Db, picture: Insertable<MediaPicturesTable>): Promise<void> {
  await tables(db).insertInto('mediaPictures').values(picture).execute();
}

/** Keeps others from changing or beginning to use it until the transaction ends. */
export function lockMedium(db: Db, id: string) {
  return tables(db).selectFrom('media').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateMedium(db: Db, id: string, change: Updateable<MediaTable>): Promise<void> {
  await tables(db).updateTable('media').set(change).where('id', '=', id).execute();
}

export async function updatePicture(db: Db, mediaId: string, change: Updateable<MediaPicturesTable>): Promise<void> {
  await tables(db).updateTable('mediaPictures').set(change).where('mediaId', '=', mediaId).execute();
}

export async function deleteMedium(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('media').where('id', '=', id).execute();
}

/** Whose people no longer agree to be shown. */
export async function idsWithEndedConsent(db: Db, today: Day): Promise<readonly string[]> {
  const rows = await tables(db).selectFrom('media').select('id').where('consentUntil', '<', today).execute();
  return rows.map(({ id }) => id);
}

/** Whose consent ends by a day, the nearest first, with how often each is used. */
export function consentsEndingBy(db: Db, today: Day, last: Day) {
  return tables(db)
    .selectFrom('media')
    .select(['id', 'code', 'kind', 'consentUntil', 'updatedAt'])
    .select((row) =>
      row
        .selectFrom('mediaUses')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('mediaUses.mediaId', '=', 'media.id')
        .as('uses'),
    )
    .where('consentUntil', '>=', today)
    .where('consentUntil', '<=', last)
    .orderBy('consentUntil')
    .orderBy('id')
    .execute();
}
