import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { Search } from '../../platform/search/vocabulary.store.ts';
import { matchesSearch, solutionTables, type SolutionRow } from '../solutions.store.ts';
import type { SolutionFilter } from './solution-filter.ts';

export type ListedSolution = Pick<
  SolutionRow,
  | 'number'
  | 'slug'
  | 'title'
  | 'titleEasy'
  | 'problem'
  | 'textEasy'
  | 'easyState'
  | 'kinds'
  | 'costClass'
  | 'asOf'
  | 'reviewDue'
>;

export const pageSize = 20;

type Wanted = { readonly filter: SolutionFilter; readonly search: Search | null; readonly page: number | 'all' };

/** One page of the public solutions that a filter lets through, and how many there are. The best matches of a search come first. */
export async function listPublicSolutions(
  db: Db,
  { filter, search, page }: Wanted,
): Promise<{ solutions: readonly ListedSolution[]; total: number }> {
  const { kind, lifeArea, costClass } = filter;
  let query = solutionTables(db).selectFrom('solutions').where('publishedAt', 'is not', null);
  if (kind !== undefined) query = query.where(sql<boolean>`solutions.kinds @> array[${kind}]::text[]`);
  if (lifeArea !== undefined) query = query.where(sql<boolean>`solutions.life_areas @> array[${lifeArea}]::text[]`);
  if (costClass !== undefined) query = query.where('costClass', '=', costClass);
  if (search) query = query.where(matchesSearch(search));
  const { total } = await query.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
  let listed = query.select([
    'number',
    'slug',
    'title',
    'titleEasy',
    'problem',
    'textEasy',
    'easyState',
    'kinds',
    'costClass',
    'asOf',
    'reviewDue',
  ]);
  if (search)
    listed = listed.orderBy(sql`ts_rank(solutions.search, to_tsquery('barrier_words', ${search.query}))`, 'desc');
  listed = listed.orderBy('title').orderBy('number');
  if (page !== 'all') listed = listed.limit(pageSize).offset((page - 1) * pageSize);
  return { solutions: await listed.execute(), total };
}

/** Everything public, for open data. */
export function allPublicSolutions(db: Db): Promise<SolutionRow[]> {
  return solutionTables(db)
    .selectFrom('solutions')
    .selectAll()
    .where('publishedAt', 'is not', null)
    .orderBy('number')
    .execute();
}
