import { sql } from 'kysely';
import { addMonths, dayOf, startOfDay } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import { spanOf } from '../browse/barrier-filter.ts';
import { countedBarriers, type Question } from './counted.store.ts';

export type MonthCounts = {
  /** The first day of the month. */
  readonly month: string;
  readonly reported: number;
  readonly solved: number;
};

/** As many months as a person grasps in one drawing. */
const mostMonths = 24;

/**
 * Month by month: how many of the counted barriers were reported in it, and how many were solved in it and still are. The last two
 * years, or the chosen period.
 */
export async function countByMonth(db: Db, question: Question): Promise<readonly MonthCounts[]> {
  const { from, before } = monthsOf(question);
  const { rows } = await sql<MonthCounts>`
    with b as materialized (${countedBarriers(db, question).select(['barriers.id', 'barriers.createdAt', 'barriers.state'])}),
    events as (
      select b.created_at as at, 1 as reported, 0 as solved from b
      union all
      select s.at, 0, 1 from b, lateral (
        select h.at from barrier_history h
        where h.barrier_id = b.id and h.to_state = 'resolved' order by h.at desc limit 1
      ) s where b.state in ('resolved', 'confirmed')
    ),
    months as (
      select generate_series(${from}::date, ${before}::date - 1, interval '1 month')::date as month
    )
    select to_char(months.month, 'YYYY-MM-DD') as month,
      coalesce(sum(e.reported), 0)::int as reported, coalesce(sum(e.solved), 0)::int as solved
    from months left join (
      select date_trunc('month', at at time zone 'Europe/Berlin')::date as month, reported, solved from events
      where at >= ${startOfDay(from)} and at < ${startOfDay(before)}
    ) e using (month)
    group by months.month order by months.month`.execute(db);
  return rows;
}

/** Whole months: the chosen year, or the last two years up to the present month. */
function monthsOf({ filter, now }: Question): { from: string; before: string } {
  const span = spanOf(filter.barriers.period, now);
  const thisMonth = `${dayOf(now).slice(0, 7)}-01`;
  const next = addMonths(thisMonth, 1);
  const from = span.from ? `${dayOf(span.from).slice(0, 7)}-01` : addMonths(next, -mostMonths);
  const end = span.before ? dayOf(span.before) : next;
  return { from, before: end > next && from < next ? next : end };
}
