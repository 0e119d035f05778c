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

export async function insertReporterMessage(db: Db, message: Insertable<ReporterMessagesTable>): Promise<string> {
  const { id } = await barrierTables(db)
    .insertInto('reporterMessages')
    .values(message)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
