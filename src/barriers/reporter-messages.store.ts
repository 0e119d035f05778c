import type { Insertable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { barrierTables } from './barriers.store.ts';
import type { ReporterMessagesTable } from './barriers.tables.ts';

/** Everybody who reported a barrier, did not withdraw and wants to hear, with the way to reach them. */
export function reportersToTell(db: Db, barrierId: string) {
  return barrierTables(db)
    .selectFrom('barrierReports')
    .leftJoin('reportContacts', 'reportContacts.reportId', 'barrierReports.id')
    .select([
      'barrierReports.id',
      'barrierReports.locale',
      'barrierReports.answerWish',
      'barrierReports.answerEasy',
      'reportContacts.email',
    ])
    .where('barrierReports.barrierId', '=', barrierId)
    .where('barrierReports.withdrawnAt', 'is', null)
    .where('barrierReports.answerWish', '<>', 'none')
    .execute();
}

export type ReporterToTell = Awaited<ReturnType<typeof reportersToTell>>[number];

export async function insertReporterMessage(db: Db, message: Insertable<ReporterMessagesTable>): Promise<string> {
  const { id } = await barrierTables(db)
    .insertInto('reporterMessages')
    .values(message)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Everything that somebody of the office still has to say, write or arrange, the longest waiting first. Holds contact data. */
export function openReporterMessages(db: Db, reportId?: string) {
  let query = barrierTables(db)
    .selectFrom('reporterMessages')
    .innerJoin('barrierReports', 'barrierReports.id', 'reporterMessages.reportId')
    .innerJoin('barriers', 'barriers.id', 'reporterMessages.barrierId')
    .leftJoin('reportContacts', 'reportContacts.reportId', 'reporterMessages.reportId')
    .select(['reporterMessages.id', 'reporterMessages.reportId', 'reporterMessages.at', 'reporterMessages.form'])
    .select(['reporterMessages.text', 'reporterMessages.textEasy', 'barrierReports.answerEasy'])
    .select(['barriers.id as barrierId', 'barriers.number', 'barriers.state', 'barriers.stateSince'])
    .select([
      'reportContacts.name',
      'reportContacts.telephone',
      'reportContacts.email',
      'reportContacts.address',
      'reportContacts.note',
    ])
    .where('reporterMessages.doneAt', 'is', null)
    .where('barrierReports.withdrawnAt', 'is', null)
    .orderBy('reporterMessages.at')
    .orderBy('reporterMessages.id');
  if (reportId !== undefined) query = query.where('reporterMessages.reportId', '=', reportId);
  return query.execute();
}

export type OpenMessage = Awaited<ReturnType<typeof openReporterMessages>>[number];

/** How many people wait to hear from the office, and since when the first of them. */
export async function waitingReporters(db: Db): Promise<{ people: number; since: Date | null }> {
  return barrierTables(db)
    .selectFrom('reporterMessages')
    .innerJoin('barrierReports', 'barrierReports.id', 'reporterMessages.reportId')
    .select((fields) => [
      fields.fn.count<number>('reporterMessages.reportId').distinct().as('people'),
      fields.fn.min('reporterMessages.at').as('since'),
    ])
    .where('reporterMessages.doneAt', 'is', null)
    .where('barrierReports.withdrawnAt', 'is', null)
    .executeTakeFirstOrThrow();
}

type Done = { until: Date; at: Date; by: string | null };

/** Notes that a reporter has been told everything up to a moment. @returns how many messages that were */
export async function markReporterTold(db: Db, reportId: string, { until, at, by }: Done): Promise<number> {
  const result = await barrierTables(db)
    .updateTable('reporterMessages')
    .set({ doneAt: at, doneBy: by })
    .where('reportId', '=', reportId)
    .where('at', '<=', until)
    .where('doneAt', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
