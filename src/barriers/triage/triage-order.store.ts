import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { isNarrowed, type TriageFilter } from './triage-filter.ts';
import { triageTables } from './triage.tables.ts';

type Wanted = { id: string; due: string | null; total: number | null; place: number };

/** Whether a page of the list can be read in its order from indexes: all barriers or all open ones, by promise or by age. */
export const isInOrder = (filter: TriageFilter): boolean =>
  (filter.view === 'open' || filter.view === 'all') && filter.sort !== 'effect' && !isNarrowed(filter);

/**
 * Which barriers stand on a page, without looking at more than stand before it and on it. The later a barrier was reported, the later is what
 * was promised then; so the barriers that wait for one promise are in the order of its days when they are in the order of their age, and the
 * next page is among the first few that wait for each.
 */
export function wantedInOrder(db: Db, filter: TriageFilter, pageSize: number) {
  const most = filter.page * pageSize;
  const rows = filter.sort === 'age' ? byAge(filter, most) : byPromise(filter, most);
  const order = filter.sort === 'age' ? sql`created_at, number` : sql`due asc nulls last, created_at, number`;
  return triageTables(db)
    .selectFrom(
      sql<Wanted>`(
        select id, due, null::bigint as total, row_number() over (order by ${order}) as place from (${rows}) found
      )`.as('ranked'),
    )
    .select(['id', 'due', 'total', 'place'])
    .orderBy('place')
    .limit(pageSize)
    .offset((filter.page - 1) * pageSize);
}

const promises = { firstLook: 'first_look_due', bodyNamed: 'body_named_due', answer: 'answer_due' } as const;
type Kind = keyof typeof promises;
const kinds = Object.keys(promises) as Kind[];

/** The day a barrier was reported. */
const day = sql`(b.created_at at time zone 'Europe/Berlin')::date`;

/** From here on the calendar knows what was promised; never when there is none. */
export const calendar = sql`calendar as materialized (
  select coalesce(min(day)::timestamp at time zone 'Europe/Berlin', 'infinity') as begins from promise_calendar
)`;
export const calendarBegins = sql`(select begins from calendar)`;

/** The first few of barriers, oldest first. How many is written out: a plan for any number would be made for many. */
const oldest = (due: RawBuilder<unknown>, join: RawBuilder<unknown>, which: RawBuilder<unknown>, most: number) => sql`
  (select b.id, ${due} as due, b.created_at, b.number from barriers b ${join} where ${which}
    order by b.created_at, b.number limit ${sql.lit(most)})`;

function byPromise({ view }: TriageFilter, most: number): RawBuilder<unknown> {
  const none = sql`null::date`;
  const isOf = (kind: Kind) => sql`b.open_promise = ${sql.lit(kind)}`;
  const parts = [
    ...kinds.flatMap((kind) => [
      oldest(
        sql`c.${sql.raw(promises[kind])}`,
        sql`left join promise_calendar c on c.day = ${day}`,
        sql`${isOf(kind)} and b.created_at >= ${calendarBegins}`,
        most,
      ),
      oldest(none, sql``, sql`${isOf(kind)} and b.created_at < ${calendarBegins}`, most),
    ]),
    oldest(none, sql``, sql`b.open_promise = 'kept'`, most),
    ...(view === 'all' ? [oldest(none, sql``, sql`b.open_promise is null`, most)] : []),
  ];
  return sql`with ${calendar} ${sql.join(parts, sql` union all `)}`;
}

/** By age all that wait stand in one order; what is due is looked up for those that were found. */
function byAge({ view }: TriageFilter, most: number): RawBuilder<unknown> {
  const due = sql`case b.open_promise ${sql.join(
    kinds.map((kind) => sql`when ${sql.lit(kind)} then c.${sql.raw(promises[kind])}`),
    sql` `,
  )} end`;
  const which = view === 'open' ? sql`b.open_promise is not null` : sql`true`;
  return oldest(due, sql`left join promise_calendar c on c.day = ${day}`, which, most);
}
