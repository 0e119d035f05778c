import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { countedBarriers, isOpen, isSolved, peopleByBarrier, reportedYear, type Question } from './counted.store.ts';
import type { Dimension } from './dimensions.ts';

/** What is counted of some barriers. */
export type Counts = {
  readonly barriers: number;
  readonly open: number;
  readonly solved: number;
  /** Confirmed as gone by the person affected. */
  readonly confirmed: number;
  readonly people: number;
};

export type ValueCounts = Counts & { readonly dimension: Dimension | null; readonly value: string | null };

const counted = sql`
  count(*)::int as barriers,
  (count(*) filter (where ${isOpen}))::int as open,
  (count(*) filter (where ${isSolved}))::int as solved,
  (count(*) filter (where b.state = 'confirmed'))::int as confirmed,
  coalesce(sum(b.people), 0)::int as people`;

type Single = Exclude<Dimension, 'demand' | 'channel'>;

const columns: Readonly<Record<Single, RawBuilder<unknown>>> = {
  lifeArea: sql`b.life_area`,
  municipality: sql`b.municipality_key::text`,
  kind: sql`b.kind`,
  effect: sql`b.effect`,
  state: sql`b.state`,
  year: sql`b.year`,
  body: sql`b.body_code`,
};
const singles = Object.keys(columns) as Single[];

/** For each value that a barrier may have of a dimension one row; one row without a value for a barrier that has none. */
const spread: Readonly<Record<'demand' | 'channel', (alias: string) => RawBuilder<unknown>>> = {
  demand: (alias) => sql`left join lateral unnest(b.demands) as ${sql.raw(alias)}(value) on true`,
  channel: (alias) => sql`left join lateral (select distinct r.channel as value from barrier_reports r
    where r.barrier_id = b.id and r.withdrawn_at is null) ${sql.raw(alias)} on true`,
};

const isSingle = (dimension: Dimension): dimension is Single => dimension in columns;
const joinOf = (dimension: Dimension, alias: string) => (isSingle(dimension) ? sql`` : spread[dimension](alias));
const valueOf = (dimension: Dimension, alias: string) =>
  isSingle(dimension) ? columns[dimension] : sql.raw(`${alias}.value`);

/** The counted barriers with what figures need of them. */
function rowsOf(db: Db, question: Question) {
  return countedBarriers(db, question).select([
    'barriers.id',
    'barriers.lifeArea',
    'barriers.municipalityKey',
    'barriers.kind',
    'barriers.effect',
    'barriers.state',
    'barriers.bodyCode',
    'barriers.demands',
    'barriers.createdAt',
  ]);
}

/**
 * All barriers together (no dimension), by each value of every dimension that has one value a barrier, and by each of `own`, of which a barrier
 * may have several: one reading of the barriers and of the people.
 */
export async function countByEach(
  db: Db,
  question: Question,
  own: readonly Dimension[] = [],
): Promise<readonly ValueCounts[]> {
  const marks = sql.join(singles.map((dimension) => columns[dimension]));
  const sets = sql.join(singles.map((dimension) => sql`(${columns[dimension]})`));
  const values = sql.join(singles.map((dimension) => sql`${columns[dimension]} as ${sql.id(`value_${dimension}`)}`));
  const ofOwn = own.map(
    (dimension, index) => sql`
    union all
    select ${sql.lit(-1 - index)}, ${valueOf(dimension, 'v')}, ${sql.join(singles.slice(1).map(() => sql`null`))}, ${counted}
    from b ${joinOf(dimension, 'v')} group by 2`,
  );
  const { rows } = await sql<Counts & { mark: number } & Record<string, string | null>>`
    with p as materialized (${peopleByBarrier(db, question.audience)}),
    b as materialized (
      select b.*, ${reportedYear} as year, coalesce(p.people, 0) as people
      from (${rowsOf(db, question)}) b left join p on p.barrier_id = b.id
    )
    select grouping(${marks})::int as mark, ${values}, ${counted}
    from b group by grouping sets ((), ${sets})
    ${sql.join(ofOwn, sql``)}`.execute(db);
  return rows.map((row) => {
    const { mark, barriers, open, solved, confirmed, people } = row;
    // In `grouping` the bit of a column is 0 in its own set; the first column has the highest bit.
    const place = singles.findIndex((_, index) => (mark & (1 << (singles.length - 1 - index))) === 0);
    const dimension = mark < 0 ? (own[-1 - mark] ?? null) : (singles[place] ?? null);
    const column = mark < 0 ? singles[0] : singles[place];
    const value = column === undefined ? null : (row[`value${column[0]?.toUpperCase()}${column.slice(1)}`] ?? null);
    return { dimension, value, barriers, open, solved, confirmed, people };
  });
}

export type CrossCount = { readonly row: string | null; readonly column: string | null; readonly barriers: number };

/** By each pair of values of two dimensions. */
export async function countAcross(
  db: Db,
  question: Question,
  [first, second]: readonly [Dimension, Dimension],
): Promise<readonly CrossCount[]> {
  const { rows } = await sql<CrossCount>`
    with b as (select b.*, ${reportedYear} as year from (${rowsOf(db, question)}) b)
    select ${valueOf(first, 'v')} as "row", ${valueOf(second, 'w')} as "column", count(*)::int as barriers
    from b ${joinOf(first, 'v')} ${joinOf(second, 'w')}
    group by 1, 2`.execute(db);
  return rows;
}
