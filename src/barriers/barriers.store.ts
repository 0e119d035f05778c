import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { barrierStates, outcomes } from './barrier.ts';
import type { BarrierHistoryTable, BarriersTable, BarrierTables } from './barriers.tables.ts';

/** The slice's tables on a database or transaction; for the stores of this slice only. */
export const barrierTables = (db: Db) => db.withTables<BarrierTables>();

export type BarrierRow = Selectable<BarriersTable>;

export async function insertBarrier(
  db: Db,
  barrier: Insertable<BarriersTable>,
): Promise<{ id: string; number: number }> {
  return barrierTables(db).insertInto('barriers').values(barrier).returning(['id', 'number']).executeTakeFirstOrThrow();
}

export function findBarrier(db: Db, number: number) {
  return barrierTables(db).selectFrom('barriers').selectAll().where('number', '=', number).executeTakeFirst();
}

/** Reads a barrier and keeps others from changing it until the transaction ends. */
export function lockBarrier(db: Db, id: string) {
  return barrierTables(db).selectFrom('barriers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateBarrier(db: Db, id: string, change: Updateable<BarriersTable>): Promise<void> {
  await barrierTables(db).updateTable('barriers').set(change).where('id', '=', id).execute();
}

export type HistoryEntry = Insertable<BarrierHistoryTable>;

/** Writes down what has happened, in this order. */
export async function addToHistory(db: Db, ...entries: readonly HistoryEntry[]): Promise<void> {
  await barrierTables(db).insertInto('barrierHistory').values(entries).execute();
}

/** Oldest first; with `publicOnly` only what everyone may read. */
export function historyOf(db: Db, barrierId: string, options: { publicOnly: boolean }) {
  let query = barrierTables(db)
    .selectFrom('barrierHistory')
    .leftJoin('competentBodies', 'competentBodies.code', 'barrierHistory.bodyCode')
    .selectAll('barrierHistory')
    .select('competentBodies.name as bodyName')
    .where('barrierId', '=', barrierId)
    .orderBy('id');
  if (options.publicOnly) query = query.where('publicText', 'is not', null);
  return query.execute();
}

/** The wording of a state or an outcome as it stands now; staff can change it. */
export async function findWording(db: Db, kind: 'state' | 'outcome', code: string) {
  const row = await barrierTables(db)
    .selectFrom('stateWordings')
    .select('wording')
    .where('kind', '=', kind)
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return row.wording;
}

export function listWordings(db: Db) {
  return barrierTables(db).selectFrom('stateWordings').selectAll().execute();
}

type Wordings = Record<string, { label: Record<string, string>; sentence: Record<string, string> }>;

/** Puts the district's wording into the database; what staff have changed since stays. */
export async function saveInitialWordings(db: Db, initial: { states: Wordings; outcomes: Wordings }, now: Date) {
  const rows = [
    ...barrierStates.map((code) => ({ kind: 'state' as const, code, wording: initial.states[code] })),
    ...outcomes.map((code) => ({ kind: 'outcome' as const, code, wording: initial.outcomes[code] })),
  ];
  await barrierTables(db)
    .insertInto('stateWordings')
    .values(rows.map((row) => ({ ...row, wording: JSON.stringify(row.wording), updatedAt: now })))
    .onConflict((conflict) => conflict.columns(['kind', 'code']).doNothing())
    .execute();
}
