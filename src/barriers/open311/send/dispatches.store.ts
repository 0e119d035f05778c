import type { Updateable } from 'kysely';
import type { Db } from '../../../platform/database.ts';
import { closedStates } from '../../barrier.ts';
import { barrierTables } from '../../barriers.store.ts';
import type { Open311DispatchesTable } from '../open311.tables.ts';

export async function insertDispatch(db: Db, referralId: string): Promise<void> {
  await barrierTables(db).insertInto('open311Dispatches').values({ referralId, state: 'waiting' }).execute();
}

export function findDispatch(db: Db, referralId: string) {
  return barrierTables(db)
    .selectFrom('open311Dispatches')
    .selectAll()
    .where('referralId', '=', referralId)
    .executeTakeFirst();
}

export type Dispatch = NonNullable<Awaited<ReturnType<typeof findDispatch>>>;

/** Reads what was handed over and keeps others from changing it until the transaction ends. */
export function lockDispatch(db: Db, referralId: string) {
  return barrierTables(db)
    .selectFrom('open311Dispatches')
    .selectAll()
    .where('referralId', '=', referralId)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateDispatch(
  db: Db,
  referralId: string,
  change: Updateable<Open311DispatchesTable>,
): Promise<void> {
  await barrierTables(db).updateTable('open311Dispatches').set(change).where('referralId', '=', referralId).execute();
}

/** Questions that lie in other systems and are to be asked about, as long as they are not settled here. */
export async function dispatchesToAsk(db: Db, now: Date, limit: number): Promise<readonly string[]> {
  const rows = await barrierTables(db)
    .selectFrom('open311Dispatches')
    .innerJoin('referrals', 'referrals.id', 'open311Dispatches.referralId')
    .innerJoin('barriers', 'barriers.id', 'referrals.barrierId')
    .select('open311Dispatches.referralId')
    .where('open311Dispatches.state', '=', 'sent')
    .where('open311Dispatches.askNextAt', '<=', now)
    .where('referrals.closedAt', 'is', null)
    .where('barriers.state', 'not in', [...closedStates])
    .orderBy('open311Dispatches.askNextAt')
    .limit(limit)
    .execute();
  return rows.map(({ referralId }) => referralId);
}
