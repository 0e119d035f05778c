import type { Insertable, Updateable } from 'kysely';
import type { Db } from '../../../platform/database.ts';
import { barrierTables } from '../../barriers.store.ts';
import type { ReportDraftsTable } from '../../barriers.tables.ts';

export async function insertDraft(db: Db, draft: Insertable<ReportDraftsTable>): Promise<string> {
  const { id } = await barrierTables(db)
    .insertInto('reportDrafts')
    .values(draft)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export function findDraft(db: Db, tokenHash: Buffer, now: Date) {
  return barrierTables(db)
    .selectFrom('reportDrafts')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

/** Reads a draft and makes others wait until the transaction ends: two windows never overwrite or send at once. */
export function lockDraft(db: Db, tokenHash: Buffer, now: Date) {
  return barrierTables(db)
    .selectFrom('reportDrafts')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .forUpdate()
    .executeTakeFirst();
}

export function findDraftByCode(db: Db, codeHash: Buffer, now: Date) {
  return barrierTables(db)
    .selectFrom('reportDrafts')
    .selectAll()
    .where('resumeCodeHash', '=', codeHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

export async function updateDraft(db: Db, id: string, change: Updateable<ReportDraftsTable>): Promise<void> {
  await barrierTables(db).updateTable('reportDrafts').set(change).where('id', '=', id).execute();
}

export async function deleteDraft(db: Db, id: string): Promise<void> {
  await barrierTables(db).deleteFrom('reportDrafts').where('id', '=', id).execute();
}

export function photosOfDraft(db: Db, draftId: string) {
  return barrierTables(db)
    .selectFrom('draftPhotos')
    .select(['id', 'fileId', 'position'])
    .where('draftId', '=', draftId)
    .orderBy('position')
    .execute();
}

export async function insertDraftPhoto(
  db: Db,
  photo: { draftId: string; fileId: string; position: number },
): Promise<string> {
  const { id } = await barrierTables(db)
    .insertInto('draftPhotos')
    .values({ ...photo, description: '' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** @returns the file that nothing points to any more, or undefined when the draft has no such photo. */
export async function deleteDraftPhoto(db: Db, draftId: string, photoId: string): Promise<string | undefined> {
  const row = await barrierTables(db)
    .deleteFrom('draftPhotos')
    .where('draftId', '=', draftId)
    .where('id', '=', photoId)
    .returning('fileId')
    .executeTakeFirst();
  return row?.fileId;
}

/** The files stay: they belong to the report now. */
export async function forgetDraftPhotos(db: Db, draftId: string): Promise<void> {
  await barrierTables(db).deleteFrom('draftPhotos').where('draftId', '=', draftId).execute();
}

export function listExpiredDrafts(db: Db, now: Date, limit: number) {
  return barrierTables(db)
    .selectFrom('reportDrafts')
    .select('id')
    .where('expiresAt', '<=', now)
    .orderBy('expiresAt')
    .limit(limit)
    .execute();
}
