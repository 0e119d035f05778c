import { sql, type Expression, type SqlBool } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { peopleAffected } from '../affected/voices.store.ts';
import { closedStates, type BarrierState } from '../barrier.ts';
import { barrierTables } from '../barriers.store.ts';
import { spanOf } from '../browse/barrier-filter.ts';
import { narrowedBy } from '../browse/public-barriers.store.ts';
import type { AnalysisFilter } from './analysis-filter.ts';
import { uncountedStates } from './counted-states.ts';
import type { Audience } from './dimensions.ts';

/** What is asked: for whom, among which barriers, and when. */
export type Question = { readonly audience: Audience; readonly filter: AnalysisFilter; readonly now: Date };

/**
 * The barriers that are counted, one row each: the one place that says so. Everybody counts published ones only, by the same
 * conditions as the public list, so that behind each figure there are as many barriers as it says.
 */
export function countedBarriers(db: Db, { audience, filter, now }: Question) {
  let query = barrierTables(db).selectFrom('barriers').where('barriers.state', 'not in', uncountedStates);
  if (audience === 'everyone') query = query.where('barriers.publishedAt', 'is not', null);
  query = query.where((fields) => fields.and(narrowedBy(fields, filter.barriers, spanOf(filter.barriers.period, now))));
  if (filter.body !== undefined) query = query.where('barriers.bodyCode', '=', filter.body);
  const { channel } = filter;
  if (channel !== undefined) {
    query = query.where((fields) =>
      fields(
        'barriers.id',
        'in',
        fields
          .selectFrom('barrierReports')
          .select('barrierReports.barrierId')
          .where('barrierReports.channel', '=', channel)
          .where('barrierReports.withdrawnAt', 'is', null),
      ),
    );
  }
  return query;
}

/**
 * People per barrier. The office: everybody who reported it or said to be affected too. Everybody: those affected beside the
 * first reporter, and only where the barrier's own page says how many (`public-people.ts`).
 */
export function peopleByBarrier(db: Db, audience: Audience) {
  if (audience === 'everyone') return peopleAffected(db);
  return barrierTables(db)
    .selectFrom(
      barrierTables(db)
        .selectFrom('affectedVoices')
        .select('barrierId')
        .unionAll(barrierTables(db).selectFrom('barrierReports').select('barrierId').where('withdrawnAt', 'is', null))
        .as('counted'),
    )
    .select(['counted.barrierId', sql<number>`count(*)::int`.as('people')])
    .groupBy('counted.barrierId');
}

const listed = (states: readonly BarrierState[]) => sql.join(states.map((state) => sql.lit(state)));

/** The three things that can have become of a barrier; each counted one is exactly one of them. */
export const isOpen: Expression<SqlBool> = sql`b.state not in (${listed([...closedStates])})`;
export const isSolved: Expression<SqlBool> = sql`b.state in ('resolved', 'confirmed')`;

/** The calendar year in which a barrier was reported, as people here count years. */
export const reportedYear = sql<string>`to_char(b.created_at at time zone 'Europe/Berlin', 'YYYY')`;
