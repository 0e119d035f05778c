import type { Db } from '../../platform/database.ts';
import { barrierTables } from '../barriers.store.ts';
import type { Confirmation } from '../taxonomy.ts';

/** The report that answers, unless it belongs to another barrier or was withdrawn. */
export function findAnsweringReport(db: Db, reportId: string, barrierId: string) {
  return barrierTables(db)
    .selectFrom('barrierReports')
    .select(['id', 'barrierId', 'confirmation'])
    .where('id', '=', reportId)
    .where('barrierId', '=', barrierId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
}

export async function saveConfirmation(db: Db, reportId: string, confirmation: Confirmation, at: Date): Promise<void> {
  await barrierTables(db)
    .updateTable('barrierReports')
    .set({ confirmation, confirmedAt: at })
    .where('id', '=', reportId)
    .execute();
}

/** What somebody adds to their answer; read by the office only. */
export async function addRemark(db: Db, reportId: string, text: string, at: Date): Promise<void> {
  await barrierTables(db).insertInto('reportAdditions').values({ reportId, at, kind: 'addition', text }).execute();
}

/**
 * Barriers whose reporters were asked before `askedBefore` and of whom nobody has said yes, partly or no since they were called
 * resolved. „Cannot tell“ is no objection.
 */
export async function unansweredSince(db: Db, askedBefore: Date): Promise<readonly string[]> {
  const rows = await barrierTables(db)
    .selectFrom('barriers')
    .select('barriers.id')
    .where('barriers.state', '=', 'resolved')
    .where('barriers.confirmationAskedAt', '<', askedBefore)
    .where((fields) =>
      fields.not(
        fields.exists(
          fields
            .selectFrom('barrierReports')
            .select('barrierReports.id')
            .whereRef('barrierReports.barrierId', '=', 'barriers.id')
            .whereRef('barrierReports.confirmedAt', '>=', 'barriers.stateSince')
            .where('barrierReports.confirmation', '<>', 'cannotTell'),
        ),
      ),
    )
    .orderBy('barriers.confirmationAskedAt')
    .execute();
  return rows.map(({ id }) => id);
}
