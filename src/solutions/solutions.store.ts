import { sql, type Insertable, type Selectable, type SqlBool, type Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { searchWithVocabulary, type Search } from '../platform/search/vocabulary.store.ts';
import type { FormValues } from '../ui/form/form-state.ts';
import type { SolutionsTable, SolutionTables } from './solutions.tables.ts';

export const solutionTables = (db: Db) => db.withTables<SolutionTables>();

export type SolutionRow = Selectable<SolutionsTable>;

/** Typed words as a search for solutions: compounds, word parts and typing errors included; null when nothing was typed. */
export const searchSolutions = (db: Db, typed: string): Promise<Search | null> =>
  searchWithVocabulary(db, 'solution_search_words', typed);

export const matchesSearch = ({ query }: Search) =>
  sql<SqlBool>`solutions.search @@ to_tsquery('barrier_words', ${query})`;

export async function insertSolution(db: Db, solution: Insertable<SolutionsTable>): Promise<SolutionRow> {
  return solutionTables(db).insertInto('solutions').values(solution).returningAll().executeTakeFirstOrThrow();
}

export function findSolution(db: Db, number: number): Promise<SolutionRow | undefined> {
  return solutionTables(db).selectFrom('solutions').selectAll().where('number', '=', number).executeTakeFirst();
}

export function findSolutionBySlug(db: Db, slug: string): Promise<SolutionRow | undefined> {
  return solutionTables(db).selectFrom('solutions').selectAll().where('slug', '=', slug).executeTakeFirst();
}

/** Reads a solution and keeps others from changing it until the transaction ends. */
export function lockSolution(db: Db, id: string): Promise<SolutionRow | undefined> {
  return solutionTables(db).selectFrom('solutions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateSolution(db: Db, id: string, change: Updateable<SolutionsTable>): Promise<void> {
  await solutionTables(db).updateTable('solutions').set(change).where('id', '=', id).execute();
}

/** The addresses in use that begin like this one. */
export async function slugsLike(db: Db, slug: string): Promise<ReadonlySet<string>> {
  const rows = await solutionTables(db)
    .selectFrom('solutions')
    .select('slug')
    .where((where) => where.or([where('slug', '=', slug), where('slug', 'like', `${slug}-%`)]))
    .execute();
  return new Set(rows.map((row) => row.slug));
}

/** What the rule needs of every public solution. */
export function patternsOfPublic(db: Db) {
  return solutionTables(db)
    .selectFrom('solutions')
    .select(['id', 'number', 'slug', 'title', 'kinds', 'conditions', 'keywords', 'costClass', 'asOf', 'action'])
    .where('publishedAt', 'is not', null)
    .orderBy('number')
    .execute();
}

export async function insertRevision(
  db: Db,
  { before, ...saved }: { solutionId: string; version: number; at: Date; before: FormValues },
): Promise<void> {
  await solutionTables(db)
    .insertInto('solutionRevisions')
    .values({ ...saved, before: JSON.stringify(before) })
    .execute();
}

/** What a form showed that was opened at this version, if somebody has saved since. */
export async function wordsAtVersion(db: Db, solutionId: string, version: number): Promise<FormValues | undefined> {
  const row = await solutionTables(db)
    .selectFrom('solutionRevisions')
    .select('before')
    .where('solutionId', '=', solutionId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.before;
}

/** Public entries whose dates have grown old, the oldest first, and how many there are. */
export async function solutionsToReview(db: Db, { today, most }: { today: string; most: number }) {
  const rows = await solutionTables(db)
    .selectFrom('solutions')
    .select(['number', 'title', 'asOf', 'reviewDue', sql<number>`count(*) over ()::int`.as('total')])
    .where('publishedAt', 'is not', null)
    .where('reviewDue', '<=', today)
    .orderBy('reviewDue')
    .orderBy('number')
    .limit(most)
    .execute();
  return { rows, count: rows[0]?.total ?? 0 };
}

/** What the office wrote and published between two moments; the newest first. */
export function newSolutions(db: Db, { after, until }: { after: Date; until: Date }): Promise<SolutionRow[]> {
  return solutionTables(db)
    .selectFrom('solutions')
    .selectAll()
    .where('libraryName', 'is', null)
    .where('publishedAt', '>', after)
    .where('publishedAt', '<=', until)
    .orderBy('publishedAt', 'desc')
    .limit(100)
    .execute();
}

/** Public entries, all or some of them, for the search over everything. */
export function publicSolutionsOf(db: Db, ids: readonly string[] | 'all'): Promise<SolutionRow[]> {
  const query = solutionTables(db).selectFrom('solutions').selectAll().where('publishedAt', 'is not', null);
  return (ids === 'all' ? query : query.where('id', 'in', ids)).execute();
}
