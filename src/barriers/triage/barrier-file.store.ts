import type { Db } from '../../platform/database.ts';
import { barrierTables } from '../barriers.store.ts';

/** The reports of a barrier, oldest first, with whether anything is known to reach the person; not what. */
export function reportsInFile(db: Db, barrierId: string) {
  return barrierTables(db)
    .selectFrom('barrierReports')
    .leftJoin('reportContacts', 'reportContacts.reportId', 'barrierReports.id')
    .select([
      'barrierReports.id',
      'receivedAt',
      'channel',
      'locale',
      'originalText',
      'answers',
      'reportedFor',
      'answerWish',
      'answerEasy',
      'recordedBy',
      'withdrawnAt',
      'confirmation',
      'confirmedAt',
    ])
    .select((fields) => fields('reportContacts.reportId', 'is not', null).as('hasContact'))
    .where('barrierId', '=', barrierId)
    .orderBy('receivedAt')
    .orderBy('barrierReports.id')
    .execute();
}

/** What the people who reported a barrier added later, oldest first. */
export function additionsOf(db: Db, barrierId: string) {
  return barrierTables(db)
    .selectFrom('reportAdditions')
    .innerJoin('barrierReports', 'barrierReports.id', 'reportAdditions.reportId')
    .selectAll('reportAdditions')
    .where('barrierReports.barrierId', '=', barrierId)
    .orderBy('reportAdditions.id')
    .execute();
}

/** What the people who reported a barrier were told, newest first, also before their reports came to this barrier. */
export function messagesOf(db: Db, barrierId: string) {
  return barrierTables(db)
    .selectFrom('reporterMessages')
    .innerJoin('barrierReports', 'barrierReports.id', 'reporterMessages.reportId')
    .select(['reporterMessages.id', 'reporterMessages.reportId', 'at', 'form', 'text', 'doneAt', 'doneBy'])
    .where('barrierReports.barrierId', '=', barrierId)
    .orderBy('at', 'desc')
    .orderBy('reporterMessages.id')
    .execute();
}

/** What people who are affected too have said, newest first; most only count. */
export async function voicesOf(db: Db, barrierId: string) {
  const voices = await barrierTables(db)
    .selectFrom('affectedVoices')
    .select(['id', 'at', 'how'])
    .where('barrierId', '=', barrierId)
    .orderBy('id', 'desc')
    .execute();
  return { count: voices.length, said: voices.filter(({ how }) => how !== null && how.trim() !== '') };
}

/** The barrier that goes on in place of another. */
export function findNumber(db: Db, id: string) {
  return barrierTables(db)
    .selectFrom('barriers')
    .select(['number', 'publicTitle as title'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** An addition, only if it belongs to the barrier with this number. */
export function findAddition(db: Db, number: number, id: number) {
  return barrierTables(db)
    .selectFrom('reportAdditions')
    .innerJoin('barrierReports', 'barrierReports.id', 'reportAdditions.reportId')
    .innerJoin('barriers', 'barriers.id', 'barrierReports.barrierId')
    .select(['reportAdditions.id', 'reportAdditions.readAt'])
    .where('barriers.number', '=', number)
    .where('reportAdditions.id', '=', id)
    .executeTakeFirst();
}

export async function markAdditionRead(db: Db, id: number, at: Date): Promise<void> {
  await barrierTables(db)
    .updateTable('reportAdditions')
    .set({ readAt: at })
    .where('id', '=', id)
    .where('readAt', 'is', null)
    .execute();
}

/** @returns how many were unread */
export async function markAdditionsRead(
  db: Db,
  barrierId: string,
  { until, at }: { until: Date; at: Date },
): Promise<number> {
  const result = await barrierTables(db)
    .updateTable('reportAdditions')
    .from('barrierReports')
    .set({ readAt: at })
    .whereRef('barrierReports.id', '=', 'reportAdditions.reportId')
    .where('barrierReports.barrierId', '=', barrierId)
    .where('reportAdditions.at', '<=', until)
    .where('reportAdditions.readAt', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** How to reach a reporter, only if the report belongs to the barrier with this number. */
export function findContactOf(db: Db, number: number, reportId: string) {
  return barrierTables(db)
    .selectFrom('barrierReports')
    .innerJoin('barriers', 'barriers.id', 'barrierReports.barrierId')
    .leftJoin('reportContacts', 'reportContacts.reportId', 'barrierReports.id')
    .select(['barrierReports.id as reportId', 'name', 'email', 'telephone', 'address', 'note'])
    .where('barriers.number', '=', number)
    .where('barrierReports.id', '=', reportId)
    .executeTakeFirst();
}

export type ContactData = NonNullable<Awaited<ReturnType<typeof findContactOf>>>;
