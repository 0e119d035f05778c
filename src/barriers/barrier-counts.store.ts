import { sql } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { BarrierState } from './barrier.ts';
import { barrierTables } from './barriers.store.ts';

/** Barriers of one state, published or not. */
export type StateCount = { readonly state: BarrierState; readonly isPublic: boolean; readonly barriers: number };

/**
 * How many barriers there are in each state, published or not. The database keeps these numbers in the transactions that change barriers,
 * so they are what counting all of them would give (docs/decisions/0091).
 */
export function countByState(db: Db): Promise<readonly StateCount[]> {
  return barrierTables(db)
    .selectFrom('barrierCounts')
    .select(['state', 'isPublic', sql<number>`sum(barriers)::bigint`.as('barriers')])
    .groupBy(['state', 'isPublic'])
    .execute();
}

/** The sum of those that are meant. */
export const sumOf = (counts: readonly StateCount[], isMeant: (count: StateCount) => boolean): number =>
  counts.reduce((sum, count) => (isMeant(count) ? sum + count.barriers : sum), 0);
