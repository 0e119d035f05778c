import { sql } from 'kysely';
import type { Db } from '../platform/database.ts';
import { barrierStates, isClosed, type BarrierState } from './barrier.ts';
import { barrierTables } from './barriers.store.ts';

const openStates: readonly BarrierState[] = barrierStates.filter((state) => !isClosed(state));

/** By what a barrier is called in a list, without a word of the people who reported it. */
const name = [
  'barriers.number',
  'barriers.publicTitle',
  'barriers.kind',
  'barriers.placeKind',
  'municipalities.name as municipality',
] as const;

/** Every open barrier for which something is still promised, with the day it was reported in the county. */
export function promisedBarriersQuery(db: Db) {
  return (
    barrierTables(db)
      .selectFrom('barriers')
      .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
      .select(name)
      .select([
        'barriers.state',
        'barriers.createdAt',
        'barriers.firstLookAt',
        'barriers.bodyNamedAt',
        'barriers.answeredAt',
      ])
      .select(sql<string>`(barriers.created_at at time zone 'Europe/Berlin')::date`.as('day'))
      // Written out, so that the partial index fits.
      .where(sql<boolean>`barriers.state in (${sql.join(openStates.map((state) => sql.lit(state)))})`)
      .where('barriers.answeredAt', 'is', null)
  );
}

/** Letters, calls and talks that nobody has made yet, one row for each person; who withdrew is left alone. */
export function openMessagesQuery(db: Db) {
  return barrierTables(db)
    .selectFrom('reporterMessages')
    .innerJoin('barrierReports', 'barrierReports.id', 'reporterMessages.reportId')
    .innerJoin('barriers', 'barriers.id', 'barrierReports.barrierId')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .select(name)
    .select(['reporterMessages.reportId', 'reporterMessages.form'])
    .select((fields) => fields.fn.min('reporterMessages.at').as('since'))
    .where('reporterMessages.doneAt', 'is', null)
    .where('barrierReports.withdrawnAt', 'is', null)
    .groupBy(['barriers.id', 'municipalities.key', 'reporterMessages.reportId', 'reporterMessages.form']);
}

/** What reporters added and nobody has read, one row for each barrier. */
export function unreadAdditionsQuery(db: Db) {
  return barrierTables(db)
    .selectFrom('reportAdditions')
    .innerJoin('barrierReports', 'barrierReports.id', 'reportAdditions.reportId')
    .innerJoin('barriers', 'barriers.id', 'barrierReports.barrierId')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .select(name)
    .select((fields) => [fields.fn.min('reportAdditions.at').as('since'), fields.fn.countAll<number>().as('count')])
    .where('reportAdditions.readAt', 'is', null)
    .groupBy(['barriers.id', 'municipalities.key']);
}

/** Barriers that somebody affected has opened again, and with which nothing has happened since. */
export function reopenedBarriersQuery(db: Db) {
  return barrierTables(db)
    .selectFrom('barriers')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .select(name)
    .select('barriers.stateSince as since')
    .where('barriers.state', '=', 'accepted')
    .where((fields) =>
      fields.exists(
        fields
          .selectFrom('barrierHistory')
          .select('barrierHistory.id')
          .whereRef('barrierHistory.barrierId', '=', 'barriers.id')
          .where('barrierHistory.event', '=', sql.lit('reopened'))
          .whereRef('barrierHistory.at', '>=', 'barriers.stateSince'),
      ),
    );
}
