import type { Db } from '../../platform/database.ts';
import { barrierTables, historyOf } from '../barriers.store.ts';
import type { Confirmation } from '../taxonomy.ts';

/** A barrier that everyone may see, with the names that belong to it; undefined when it is unknown or not published. */
export function findPublicBarrier(db: Db, number: number) {
  return barrierTables(db)
    .selectFrom('barriers')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .leftJoin('competentBodies', 'competentBodies.code', 'barriers.bodyCode')
    .leftJoin('barriers as main', (join) =>
      join.onRef('main.id', '=', 'barriers.duplicateOf').on('main.publishedAt', 'is not', null),
    )
    .selectAll('barriers')
    .select(['municipalities.name as municipality', 'competentBodies.name as bodyName', 'main.number as mainNumber'])
    .where('barriers.number', '=', number)
    .where('barriers.publishedAt', 'is not', null)
    .executeTakeFirst();
}

export type PublicBarrier = NonNullable<Awaited<ReturnType<typeof findPublicBarrier>>>;

/** Whether everyone could once see a barrier that has been withdrawn since. */
export async function wasWithdrawn(db: Db, number: number): Promise<boolean> {
  const row = await barrierTables(db)
    .selectFrom('barriers')
    .innerJoin('barrierHistory', 'barrierHistory.barrierId', 'barriers.id')
    .select('barriers.id')
    .where('barriers.number', '=', number)
    .where('barriers.state', '=', 'withdrawn')
    .where('barrierHistory.event', '=', 'published')
    .executeTakeFirst();
  return row !== undefined;
}

export const publicHistoryOf = (db: Db, barrierId: string) => historyOf(db, barrierId, { publicOnly: true });

export type PublicHistoryEntry = Awaited<ReturnType<typeof publicHistoryOf>>[number];

/** Since when the present body has to act: the first of the entries without a break that name it. */
export async function actingSince(db: Db, barrierId: string, bodyCode: string): Promise<Date | null> {
  const entries = await barrierTables(db)
    .selectFrom('barrierHistory')
    .select(['at', 'bodyCode'])
    .where('barrierId', '=', barrierId)
    .where('bodyCode', 'is not', null)
    .orderBy('id', 'desc')
    .execute();
  const others = entries.findIndex((entry) => entry.bodyCode !== bodyCode);
  return (others === -1 ? entries : entries.slice(0, others)).at(-1)?.at ?? null;
}

/**
 * What the present body has promised last, and with what precision it knows the day.
 * @param since when the barrier was taken up again; older promises are history
 */
export async function promiseOfBody(db: Db, barrierId: string, bodyCode: string, since: Date | null) {
  let promises = barrierTables(db)
    .selectFrom('referrals')
    .select(['answerBy', 'answerByPrecision'])
    .where('barrierId', '=', barrierId)
    .where('bodyCode', '=', bodyCode)
    .where('answer', '=', 'willAct');
  if (since) promises = promises.where('answeredAt', '>', since);
  const row = await promises.orderBy('answeredAt', 'desc').executeTakeFirst();
  return row?.answerBy ? { day: row.answerBy, precision: row.answerByPrecision ?? 'day' } : null;
}

/** What reporters said to „is it gone?“ since it counts as resolved: each answer once with its last day, without how many or who. */
export async function answersOfReporters(
  db: Db,
  barrierId: string,
  since: Date,
): Promise<readonly { confirmation: Confirmation; at: Date }[]> {
  const rows = await barrierTables(db)
    .selectFrom('barrierReports')
    .select(['confirmation', (fields) => fields.fn.max('confirmedAt').as('at')])
    .where('barrierId', '=', barrierId)
    .where('confirmation', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .where('confirmedAt', '>=', since)
    .groupBy('confirmation')
    .orderBy('at')
    .execute();
  return rows.flatMap(({ confirmation, at }) => (confirmation && at ? [{ confirmation, at }] : []));
}

/** A document of a body that everyone may have; undefined for everything else, whatever the address says. */
export function findPublicDocument(db: Db, number: number, referralId: string) {
  return barrierTables(db)
    .selectFrom('referrals')
    .innerJoin('barriers', 'barriers.id', 'referrals.barrierId')
    .select(['referrals.answerFileId'])
    .where('barriers.number', '=', number)
    .where('barriers.publishedAt', 'is not', null)
    .where('referrals.id', '=', referralId)
    .where('referrals.answerFileReleasedAt', 'is not', null)
    .executeTakeFirst();
}
