import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { countedBarriers, isOpen, type Question } from './counted.store.ts';

/** How long something took, in days; null where nothing has been measured. */
export type Duration = {
  /** Null: all together. `''`: no body named. */
  readonly bodyCode: string | null;
  /** How many have it behind them. */
  readonly measured: number;
  /** How many still wait for it. */
  readonly waiting: number;
  readonly quartile1: number | null;
  readonly median: number | null;
  readonly quartile3: number | null;
};

export const waits = ['firstLook', 'bodyAnswer', 'removal'] as const;
export type Wait = (typeof waits)[number];

const days = (from: RawBuilder<unknown>, to: RawBuilder<unknown>) =>
  sql`extract(epoch from ${to} - ${from})::double precision / 86400`;

const columns = (db: Db, question: Question) =>
  countedBarriers(db, question).select([
    'barriers.id',
    'barriers.state',
    'barriers.bodyCode',
    'barriers.createdAt',
    'barriers.firstLookAt',
  ]);

/** One row for each that waits or has waited: which body, how many days, and whether it waits still. */
const waiting: Readonly<Record<Wait, RawBuilder<unknown>>> = {
  // From the report to the moment somebody of the office has looked at it.
  firstLook: sql`select coalesce(b.body_code, '') as body_code,
      ${days(sql`b.created_at`, sql`b.first_look_at`)} as days, b.first_look_at is null as waits
    from b where b.first_look_at is not null or ${isOpen}`,
  // From each question to the answer of the body that was asked. Questions that ended without an answer are neither.
  bodyAnswer: sql`select r.body_code, ${days(sql`r.sent_at`, sql`r.answered_at`)} as days, r.answered_at is null as waits
    from b join referrals r on r.barrier_id = b.id where r.answered_at is not null or r.closed_at is null`,
  // From the report to the move to „resolved“ that still stands; half and interim solutions remove nothing.
  removal: sql`select coalesce(b.body_code, '') as body_code,
      case when ${isOpen} then null else ${days(sql`b.created_at`, sql`s.at`)} end as days, ${isOpen} as waits
    from b left join lateral (
      select h.at, h.outcome from barrier_history h
      where h.barrier_id = b.id and h.to_state = 'resolved' order by h.at desc limit 1
    ) s on b.state in ('resolved', 'confirmed')
    where ${isOpen} or s.outcome = 'solved' or (b.state = 'confirmed' and s.at is not null)`,
};

/** Median and quartiles of a wait, for all together and body by body. */
export async function durationsOf(db: Db, question: Question, wait: Wait): Promise<readonly Duration[]> {
  const quartile = (part: number) =>
    sql`percentile_cont(${sql.lit(part)}) within group (order by w.days) filter (where not w.waits)`;
  const { rows } = await sql<Duration>`
    with b as materialized (${columns(db, question)}), w as (${waiting[wait]})
    select case when grouping(w.body_code) = 1 then null else w.body_code end as body_code,
      (count(*) filter (where not w.waits))::int as measured,
      (count(*) filter (where w.waits))::int as waiting,
      ${quartile(0.25)} as quartile1, ${quartile(0.5)} as median, ${quartile(0.75)} as quartile3
    from w group by grouping sets ((), (w.body_code))
    order by grouping(w.body_code) desc, measured desc, w.body_code`.execute(db);
  return rows;
}
