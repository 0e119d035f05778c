import type { Db } from '../../platform/database.ts';
import { closedStates } from '../barrier.ts';
import { barrierTables } from '../barriers.store.ts';

/** A report as its own reporter may see it, with whether it holds contact data, but not which. */
export function findOwnReport(db: Db, reportId: string) {
  return barrierTables(db)
    .selectFrom('barrierReports')
    .innerJoin('barriers', 'barriers.id', 'barrierReports.barrierId')
    .leftJoin('reportContacts', 'reportContacts.reportId', 'barrierReports.id')
    .selectAll('barrierReports')
    .select(['barriers.number'])
    .select((fields) => fields('reportContacts.reportId', 'is not', null).as('hasContact'))
    .where('barrierReports.id', '=', reportId)
    .executeTakeFirst();
}

export type OwnReport = NonNullable<Awaited<ReturnType<typeof findOwnReport>>>;

/** The barrier of a report with its names, published or not: its reporter may always see how it stands. */
export function findFollowedBarrier(db: Db, barrierId: string) {
  return barrierTables(db)
    .selectFrom('barriers')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .leftJoin('competentBodies', 'competentBodies.code', 'barriers.bodyCode')
    .leftJoin('barriers as main', (join) =>
      join.onRef('main.id', '=', 'barriers.duplicateOf').on('main.publishedAt', 'is not', null),
    )
    .selectAll('barriers')
    .select(['municipalities.name as municipality', 'competentBodies.name as bodyName', 'main.number as mainNumber'])
    .where('barriers.id', '=', barrierId)
    .executeTakeFirstOrThrow();
}

export function additionsOf(db: Db, reportId: string) {
  return barrierTables(db)
    .selectFrom('reportAdditions')
    .select(['id', 'at', 'kind', 'text'])
    .where('reportId', '=', reportId)
    .orderBy('id')
    .execute();
}

export async function insertAddition(
  db: Db,
  addition: { reportId: string; at: Date; kind: 'addition' | 'correction'; text: string },
): Promise<void> {
  await barrierTables(db).insertInto('reportAdditions').values(addition).execute();
}

/** What became of the photos of one report. */
export function photosOfReport(db: Db, reportId: string) {
  return barrierTables(db)
    .selectFrom('barrierPhotos')
    .select(['id', 'description', 'state'])
    .where('reportId', '=', reportId)
    .orderBy('position')
    .execute();
}

/** The pictures of a report are its reporter's own: taken back with it, whatever becomes of the barrier. */
export async function hidePhotosOfReport(db: Db, reportId: string): Promise<void> {
  await barrierTables(db)
    .updateTable('barrierPhotos')
    .set({ state: 'hidden' })
    .where('reportId', '=', reportId)
    .execute();
}

export async function markWithdrawn(db: Db, reportId: string, at: Date): Promise<void> {
  await barrierTables(db).updateTable('barrierReports').set({ withdrawnAt: at }).where('id', '=', reportId).execute();
}

/** How many people still stand behind a barrier. */
export async function countActiveReports(db: Db, barrierId: string): Promise<number> {
  const { count } = await barrierTables(db)
    .selectFrom('barrierReports')
    .select((fields) => fields.fn.countAll<number>().as('count'))
    .where('barrierId', '=', barrierId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Nobody writes or calls any more: no wish, and no letter or call left on the office's list. */
export async function endCorrespondence(db: Db, reportId: string, at: Date): Promise<void> {
  await barrierTables(db)
    .updateTable('barrierReports')
    .set({ answerWish: 'none' })
    .where('id', '=', reportId)
    .execute();
  await barrierTables(db)
    .updateTable('reporterMessages')
    .set({ doneAt: at })
    .where('reportId', '=', reportId)
    .where('doneAt', 'is', null)
    .execute();
}

/** Takes an address out of the outbox: what has gone out keeps its row without it, what still waits is not sent. */
export async function forgetMailsTo(db: Db, address: string, barrierNumber: number): Promise<void> {
  const about = `barrier ${barrierNumber}`;
  await db
    .deleteFrom('outgoingMails')
    .where('toAddress', '=', address)
    .where('about', '=', about)
    .where('state', 'in', ['waiting', 'failed'])
    .execute();
  await db
    .updateTable('outgoingMails')
    .set({ toAddress: null, body: null })
    .where('toAddress', '=', address)
    .where('about', '=', about)
    .execute();
}

/** Erases the contact data of reports whose barrier has rested in a closed state since before a moment. */
export async function eraseContactsClosedBefore(db: Db, before: Date): Promise<number> {
  const result = await barrierTables(db)
    .deleteFrom('reportContacts')
    .where('reportId', 'in', (select) =>
      select
        .selectFrom('barrierReports')
        .innerJoin('barriers', 'barriers.id', 'barrierReports.barrierId')
        .select('barrierReports.id')
        .where('barriers.state', 'in', [...closedStates])
        .where('barriers.stateSince', '<=', before),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
