import { sql, type RawBuilder } from 'kysely';
import { addDays, dayOf } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import type { TwinState } from '../../platform/text-twin/text-twin.ts';
import type { TwinSource } from '../../platform/text-twin/twin-source.ts';
import type { TextReference } from '../easy-address.ts';
import { visitDays, type ListedTwin } from './listed-twin.ts';

type Sources = readonly TwinSource[];

/** Every text of every kind, as one table; PostgreSQL filters, sorts and counts. */
function allTwins(sources: Sources, now: Date): RawBuilder<unknown> {
  return sql`(${sql.join(
    sources.map(({ entries }) => entries(now)),
    sql` union all `,
  )}) as twins`;
}

const openBundle = sql`(
  select max(texts.bundle) from easy_bundle_texts as texts
  join easy_bundles as bundles on bundles.number = texts.bundle and bundles.closed_at is null
  where texts.kind = twins.kind and texts.text_id = twins.id and texts.taken_at is null
)`;

const summedVisits = (now: Date) => sql`(
  select path, sum(visits)::int as visits from page_visits
  where day > ${addDays(dayOf(now), -visitDays)} group by path
) as visited on visited.path = twins.public_path`;

type Wanted = {
  readonly states: readonly TwinState[];
  readonly kind?: string | undefined;
  readonly limit: number;
  readonly offset: number;
};

/** What most people meet comes first. */
export async function listTwins(
  db: Db,
  sources: Sources,
  now: Date,
  { states, kind, limit, offset }: Wanted,
): Promise<readonly ListedTwin[]> {
  const wanted = kind === undefined ? sources : sources.filter((source) => source.kind === kind);
  if (wanted.length === 0) return [];
  const { rows } = await sql<ListedTwin>`
    select twins.*, coalesce(visited.visits, 0) as visits, ${openBundle} as bundle
    from ${allTwins(wanted, now)} left join ${summedVisits(now)}
    where twins.state = any(${states})
    order by coalesce(visited.visits, 0) desc, twins.public_path is null, twins.changed_at desc, twins.kind, twins.id
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** The texts of some references, with visits and all. */
export async function findTwins(
  db: Db,
  sources: Sources,
  now: Date,
  references: readonly TextReference[],
): Promise<readonly ListedTwin[]> {
  const wanted = sources.filter(({ kind }) => references.some((reference) => reference.kind === kind));
  if (wanted.length === 0) return [];
  const { rows } = await sql<ListedTwin>`
    select twins.*, coalesce(visited.visits, 0) as visits, ${openBundle} as bundle
    from ${allTwins(wanted, now)}
    join unnest(${references.map(({ kind }) => kind)}::text[], ${references.map(({ id }) => id)}::text[]) with ordinality
      as wanted (kind, id, place) on wanted.kind = twins.kind and wanted.id = twins.id
    left join ${summedVisits(now)}
    order by wanted.place`.execute(db);
  return rows;
}

export type TwinCount = { readonly kind: string; readonly state: TwinState; readonly count: number };

export async function countTwins(db: Db, sources: Sources, now: Date): Promise<readonly TwinCount[]> {
  if (sources.length === 0) return [];
  const { rows } = await sql<TwinCount>`
    select kind, state, count(*)::int as count from ${allTwins(sources, now)} group by kind, state`.execute(db);
  return rows;
}

type OutdatedTwin = Omit<ListedTwin, 'outdatedSince'> & { outdatedSince: Date; total: number };

export const testedOutdatedQuery = (sources: Sources, now: Date, most: number): RawBuilder<OutdatedTwin> =>
  sql<OutdatedTwin>`
    select twins.*, count(*) over ()::int as total from ${allTwins(sources, now)}
    where twins.state = 'outdated' and twins.public_path is not null and exists (
      select from easy_checks as checks
      where checks.kind = twins.kind and checks.text_id = twins.id and checks.result <> 'not-understood'
    )
    order by twins.outdated_since, twins.kind, twins.id limit ${most}`;

/** Texts that a test group has understood and whose standard words mean something else since, the longest first. */
export async function testedOutdated(db: Db, sources: Sources, now: Date, most: number) {
  if (sources.length === 0) return { rows: [], count: 0 };
  const { rows } = await testedOutdatedQuery(sources, now, most).execute(db);
  return { rows, count: rows[0]?.total ?? 0 };
}
