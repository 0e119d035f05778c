import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { Search } from '../../platform/search/vocabulary.store.ts';
import { matchesSearch, solutionTables } from '../solutions.store.ts';
import { libraryViews, pageSize, type LibraryView } from './library-view.ts';

type Wanted = { view: LibraryView; search: Search | null; today: string; page: number };

/** One page of the library in one view, with how often each entry is attached, and the size of every view. */
export async function listLibrary(db: Db, { view, search, today, page }: Wanted) {
  let query = solutionTables(db)
    .selectFrom('solutions')
    .select(['id', 'number', 'title', 'kinds', 'asOf', 'reviewDue', 'publishedAt', 'easyState'])
    .select(
      sql<number>`(select count(*) from barrier_solutions b where b.solution_id = solutions.id)::int`.as('barriers'),
    )
    .select(
      sql<number>`(select count(*) from measure_solutions m where m.solution_id = solutions.id)::int`.as('measures'),
    )
    .where(inView(view, today))
    .orderBy(view === 'faellig' ? 'reviewDue' : 'title')
    .orderBy('number')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  if (search) query = query.where(matchesSearch(search));
  return { entries: await query.execute(), counts: await countViews(db, { search, today }) };
}

export type LibraryEntry = Awaited<ReturnType<typeof listLibrary>>['entries'][number];

async function countViews(
  db: Db,
  { search, today }: Pick<Wanted, 'search' | 'today'>,
): Promise<Record<LibraryView, number>> {
  let query = solutionTables(db)
    .selectFrom('solutions')
    .select(libraryViews.map((view) => sql<number>`count(*) filter (where ${inView(view, today)})::int`.as(view)));
  if (search) query = query.where(matchesSearch(search));
  return query.executeTakeFirstOrThrow();
}

function inView(view: LibraryView, today: string) {
  switch (view) {
    case 'alle':
      return sql<boolean>`true`;
    case 'oeffentlich':
      return sql<boolean>`published_at is not null`;
    case 'intern':
      return sql<boolean>`published_at is null`;
    case 'faellig':
      return sql<boolean>`published_at is not null and review_due <= ${today}`;
  }
}
