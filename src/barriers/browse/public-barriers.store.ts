import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { dayOf } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import { countByState, sumOf } from '../barrier-counts.store.ts';
import { closedStates, type BarrierState } from '../barrier.ts';
import { barrierTables } from '../barriers.store.ts';
import type { BarrierTables } from '../barriers.tables.ts';
import { searchFor } from '../search-words/search-words.store.ts';
import { peopleAffected, publishedPeopleAffected } from '../affected/voices.store.ts';
import { numberIn, spanOf, type BarrierFilter } from './barrier-filter.ts';
import { readPoints } from './map-points.store.ts';
import { neighbourhoodOf, type Near } from './near.ts';

const closed = [...closedStates];

/** Whether a barrier lies in the neighbourhood of a place. */
export function isNear(near: Near): Expression<SqlBool> {
  const { south, north, west, east } = neighbourhoodOf(near);
  return sql<SqlBool>`(barriers.lat >= ${south} and barriers.lat < ${north} and barriers.lon >= ${west} and barriers.lon < ${east})`;
}

/** What each chosen part of a filter asks of a barrier; the words are asked apart. Lists and figures share it, so that they agree. */
export function narrowedBy(
  fields: ExpressionBuilder<BarrierTables, 'barriers'>,
  { lifeArea, municipality, kind, demand, effect, state, near }: BarrierFilter,
  span: ReturnType<typeof spanOf>,
): Expression<SqlBool>[] {
  const wanted: Expression<SqlBool>[] = [];
  if (state === 'offen') wanted.push(fields('barriers.state', 'not in', closed));
  else if (state === 'abgeschlossen') wanted.push(fields('barriers.state', 'in', closed));
  else if (state !== undefined) wanted.push(fields('barriers.state', '=', state));
  if (lifeArea !== undefined) wanted.push(fields('barriers.lifeArea', '=', lifeArea));
  if (municipality !== undefined) wanted.push(fields('barriers.municipalityKey', '=', municipality));
  if (kind !== undefined) wanted.push(fields('barriers.kind', '=', kind));
  if (demand !== undefined) wanted.push(sql<SqlBool>`${demand} = any(barriers.demands)`);
  if (effect !== undefined) wanted.push(fields('barriers.effect', '=', effect));
  if (span.from) wanted.push(fields('barriers.createdAt', '>=', span.from));
  if (span.before) wanted.push(fields('barriers.createdAt', '<', span.before));
  if (near !== undefined) wanted.push(isNear(near));
  return wanted;
}

/** Everything the filters let through; merged barriers only when somebody asks for them, as the one they belong to stands there. */
function chosen(db: Db, filter: BarrierFilter, span: ReturnType<typeof spanOf>, search: string | null) {
  let query = barrierTables(db).selectFrom('barriers').where('barriers.publishedAt', 'is not', null);
  if (filter.state !== 'duplicate') query = query.where('barriers.state', '<>', 'duplicate');
  query = query.where((fields) => fields.and(narrowedBy(fields, filter, span)));
  if (search !== null) {
    const byWords = sql<SqlBool>`barriers.search @@ to_tsquery('barrier_words', ${search})`;
    const number = numberIn(filter.words);
    query = query.where((where) =>
      number === undefined ? byWords : where.or([byWords, where('number', '=', number)]),
    );
  }
  return query;
}

export type PublicBarriers = Awaited<ReturnType<typeof browseBarriers>>;

/**
 * The public barriers that a filter lets through, to be counted, listed and put on the map. Never gives out one that is not published.
 */
export async function browseBarriers(db: Db, filter: BarrierFilter, now: Date) {
  const span = spanOf(filter.period, now);
  const search = await searchFor(db, filter.words);
  const query = () => chosen(db, filter, span, search?.query ?? null);

  return {
    /** True when a word was found in another spelling only. */
    corrected: search?.corrected ?? false,
    count: async (): Promise<number> => {
      if (isByStateOnly(filter)) return countPublicOf(db, filter.state);
      const row = await query()
        .select((fields) => fields.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return row.count;
    },
    list: async (page: { limit: number; offset: number }) => {
      const rows = await listQuery(db, query(), filter, page).execute();
      const people = await publishedPeopleAffected(
        db,
        rows.map(({ id }) => id),
      );
      return rows.map((row) => ({ ...row, people: people.get(row.id) ?? null }));
    },
    /** All of them, newest first, read in parts so that a long list never stands in memory as a whole. */
    all: () => readInParts(db, query),
    /** Those that have a place, newest first. */
    points: (limit: number) => readPoints(db, query(), limit),
    countByMunicipality: () =>
      query()
        .select(['municipalityKey', (fields) => fields.fn.countAll<number>().as('count')])
        .where('municipalityKey', 'is not', null)
        .$narrowType<{ municipalityKey: string }>()
        .groupBy('municipalityKey')
        .execute(),
  };
}

const part = 1000;

async function* readInParts(db: Db, query: () => ReturnType<typeof chosen>) {
  let behind: { createdAt: Date; number: number } | undefined;
  for (;;) {
    const rows = await fullQuery(query(), behind).execute();
    const ids = rows.map(({ id }) => id);
    const people = await publishedPeopleAffected(db, ids);
    for (const row of rows) yield { ...row, people: people.get(row.id) ?? null };
    behind = rows.at(-1);
    if (rows.length < part || behind === undefined) return;
  }
}

/** Everything that is public about barriers; continues behind one of them. */
function fullQuery(query: ReturnType<typeof chosen>, behind: { createdAt: Date; number: number } | undefined) {
  const rows = query
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .leftJoin('competentBodies', 'competentBodies.code', 'barriers.bodyCode')
    .select([
      'barriers.id',
      'barriers.number',
      'barriers.state',
      'barriers.outcome',
      'barriers.kind',
      'barriers.placeKind',
      'barriers.lifeArea',
      'barriers.effect',
      'barriers.municipalityKey',
      'barriers.placeText',
      'barriers.lat',
      'barriers.lon',
      'barriers.publicTitle',
      'barriers.publicText',
      'barriers.publicTitleEasy',
      'barriers.publicTextEasy',
      'barriers.easyState',
      'barriers.createdAt',
      'barriers.updatedAt',
      'municipalities.name as municipality',
      'competentBodies.name as bodyName',
    ])
    .orderBy('barriers.createdAt', 'desc')
    .orderBy('barriers.number', 'desc')
    .limit(part);
  if (behind === undefined) return rows;
  return rows.where(sql<boolean>`(barriers.created_at, barriers.number) < (${behind.createdAt}, ${behind.number})`);
}

/** Sorting by people uses published counts only, so that the order does not give away the small ones. */
function listQuery(
  db: Db,
  query: ReturnType<typeof chosen>,
  filter: BarrierFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  return query
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .select([
      'barriers.id',
      'barriers.number',
      'barriers.state',
      'barriers.outcome',
      'barriers.publicTitle',
      'barriers.publicTitleEasy',
      'barriers.easyState',
      'barriers.placeText',
      'barriers.createdAt',
      'municipalities.name as municipality',
    ])
    .$if(filter.sort === 'affected', (sorted) =>
      sorted
        .leftJoin(peopleAffected(db).as('affected'), 'affected.barrierId', 'barriers.id')
        .orderBy(sql`affected.people desc nulls last`),
    )
    .orderBy('barriers.createdAt', 'desc')
    .orderBy('barriers.number', 'desc')
    .limit(limit)
    .offset(offset);
}

type PublicRow<Rows> = Rows extends AsyncIterable<infer Row> ? Row : never;
export type FullBarrier = PublicRow<ReturnType<PublicBarriers['all']>>;
export type ListedBarrier = Awaited<ReturnType<PublicBarriers['list']>>[number];

/** The calendar years in which public barriers were reported, newest first. */
export async function yearsOfBarriers(db: Db): Promise<readonly number[]> {
  const span = await barrierTables(db)
    .selectFrom('barriers')
    .select((fields) => [fields.fn.min('createdAt').as('first'), fields.fn.max('createdAt').as('last')])
    .where('publishedAt', 'is not', null)
    .executeTakeFirst();
  const { first, last } = (span ?? {}) as { first?: Date | null; last?: Date | null };
  if (!first || !last) return [];
  const [from, to] = [first, last].map((moment) => Number(dayOf(moment).slice(0, 4)));
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => to - index);
}

/** Barriers that count as solved, confirmed or not, the latest first. */
export function newestSolved(db: Db, limit: number) {
  return (
    barrierTables(db)
      .selectFrom('barriers')
      .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
      .select(['number', 'state', 'outcome', 'stateSince', 'publicTitle', 'publicTitleEasy', 'easyState', 'placeText'])
      .select('municipalities.name as municipality')
      .where('publishedAt', 'is not', null)
      // Written out, so that it is seen that the index of just these fits (`barriers_newest_solved`).
      .where(sql<boolean>`barriers.state in ('resolved', 'confirmed')`)
      .orderBy('stateSince', 'desc')
      .orderBy('number', 'desc')
      .limit(limit)
      .execute()
  );
}

/** Whether nothing is asked for but a state or a group of states. */
function isByStateOnly({ state: _state, sort: _sort, words, ...rest }: BarrierFilter): boolean {
  return words.trim() === '' && Object.values(rest).every((value) => value === undefined);
}

/** How many public barriers there are of a state; the same as `chosen` lets through. */
async function countPublicOf(db: Db, state: BarrierFilter['state']): Promise<number> {
  const counts = await countByState(db);
  return sumOf(counts, (count) => {
    if (!count.isPublic) return false;
    if (state === 'duplicate' || count.state === 'duplicate') return count.state === state;
    if (state === 'offen') return !closedStates.has(count.state);
    if (state === 'abgeschlossen') return closedStates.has(count.state);
    return state === undefined || count.state === state;
  });
}

/** How many barriers are public, and how many of them are being worked on or solved. */
export async function countPublicBarriers(db: Db): Promise<{ all: number; underway: number; solved: number }> {
  const counts = await countByState(db);
  const countOf = (...states: readonly BarrierState[]) =>
    sumOf(counts, ({ state, isPublic }) => isPublic && states.includes(state));
  return {
    all: sumOf(counts, ({ state, isPublic }) => isPublic && state !== 'duplicate'),
    underway: countOf('forwarded', 'planned', 'inProgress'),
    solved: countOf('resolved', 'confirmed'),
  };
}

/** The numbers of all public barriers with the day they changed last, for search engines. */
export function publicBarrierNumbers(db: Db, limit: number) {
  return barrierTables(db)
    .selectFrom('barriers')
    .select(['number', 'updatedAt'])
    .where('publishedAt', 'is not', null)
    .where('state', '<>', 'duplicate')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
}

/** What everyone may read of barriers, all or some of them, for the search over everything. Merged ones stand where they belong. */
export function findableBarriers(db: Db, ids: readonly string[] | 'all') {
  const query = barrierTables(db)
    .selectFrom('barriers')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .select([
      'id',
      'number',
      'publicTitle',
      'publicText',
      'publicTitleEasy',
      'publicTextEasy',
      'easyState',
      'placeText',
    ])
    .select('municipalities.name as municipality')
    .where('barriers.publishedAt', 'is not', null)
    .where('barriers.publicTitle', 'is not', null)
    .where('barriers.state', '<>', 'duplicate');
  return (ids === 'all' ? query : query.where('barriers.id', 'in', ids)).execute();
}
