import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { InformationTables } from '../information.tables.ts';
import type { ArticleKind } from './article.ts';
import type { ArticleRevisionsTable, ArticlesTable } from './articles.tables.ts';

const tables = (db: Db) => db.withTables<InformationTables>();

export type ArticleRow = Selectable<ArticlesTable>;
export type RevisionRow = Selectable<ArticleRevisionsTable>;
export type PlacedArticle = ArticleRow & { readonly path: string };

export async function insertArticle(db: Db, article: Insertable<ArticlesTable>): Promise<ArticleRow> {
  return tables(db).insertInto('articles').values(article).returningAll().executeTakeFirstOrThrow();
}

/** Reads an article and keeps others from changing it until the transaction ends. */
export function lockArticle(db: Db, id: string): Promise<ArticleRow | undefined> {
  return tables(db).selectFrom('articles').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateArticle(db: Db, id: string, change: Updateable<ArticlesTable>): Promise<void> {
  await tables(db).updateTable('articles').set(change).where('id', '=', id).execute();
}

export async function deleteArticle(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('articles').where('id', '=', id).execute();
}

const placed = (db: Db) =>
  tables(db)
    .selectFrom('articles')
    .innerJoin('articlePaths', (join) =>
      join.onRef('articlePaths.articleId', '=', 'articles.id').on('articlePaths.isCurrent', '=', true),
    )
    .selectAll('articles')
    .select('articlePaths.path');

export function findArticle(db: Db, id: string): Promise<PlacedArticle | undefined> {
  return placed(db).where('articles.id', '=', id).executeTakeFirst();
}

/** Who stands at an address, or stood there before it moved. */
export function findByPath(db: Db, path: string): Promise<PlacedArticle | undefined> {
  return placed(db)
    .where('articles.id', '=', (expression) =>
      expression.selectFrom('articlePaths as asked').select('asked.articleId').where('asked.path', '=', path),
    )
    .executeTakeFirst();
}

/** What is public at a moment. */
const isPublic = (now: Date) =>
  sql<boolean>`articles.public_from <= ${now} and (articles.public_until is null or articles.public_until > ${now})`;

export type ArticleFilter = {
  readonly kinds: readonly ArticleKind[];
  readonly lifeArea?: string | undefined;
  readonly year?: number | undefined;
};

/** For counting: whoever is public has an address, which needs not be looked up for it. */
function publicArticles(db: Db, { kinds, lifeArea, year }: ArticleFilter, now: Date) {
  let query = tables(db).selectFrom('articles').where('articles.kind', 'in', kinds).where(isPublic(now));
  if (lifeArea !== undefined) query = query.where(sql<boolean>`${lifeArea} = any(articles.life_areas)`);
  if (year !== undefined) query = query.where(yearOfPublication, '=', year);
  return query;
}

const yearOfPublication = sql<number>`extract(year from articles.public_from at time zone 'Europe/Berlin')::int`;

/** What became public between two moments and still is; the newest first. Pages are no news. */
export function newArticles(db: Db, { after, until }: { after: Date; until: Date }): Promise<PlacedArticle[]> {
  return placed(db)
    .where('articles.kind', '<>', 'page')
    .where('articles.publicFrom', '>', after)
    .where(isPublic(until))
    .orderBy('articles.publicFrom', 'desc')
    .limit(100)
    .execute();
}

/** The newest first. */
export function listPublicArticles(
  db: Db,
  filter: ArticleFilter,
  now: Date,
  { limit, offset = 0 }: { limit: number; offset?: number },
) {
  return publicArticles(db, filter, now)
    .innerJoin('articlePaths', (join) =>
      join.onRef('articlePaths.articleId', '=', 'articles.id').on('articlePaths.isCurrent', '=', true),
    )
    .selectAll('articles')
    .select('articlePaths.path')
    .orderBy('articles.publicFrom', 'desc')
    .orderBy('articles.id')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countPublicArticles(db: Db, filter: ArticleFilter, now: Date): Promise<number> {
  const { count } = await publicArticles(db, filter, now)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Looks for one article in each year between the first and the last, rather than at all articles of all years. */
export async function yearsOfArticles(db: Db, filter: ArticleFilter, now: Date): Promise<readonly number[]> {
  const all = publicArticles(db, filter, now);
  const end = (one: 'min' | 'max') =>
    all.select(sql`extract(year from ${sql.raw(one)}(articles.public_from) at time zone 'Europe/Berlin')::int`.as(one));
  const start = (year: string) => sql`make_timestamptz(${sql.raw(year)}, 1, 1, 0, 0, 0, 'Europe/Berlin')`;
  const someIn = all
    .select(sql`1`.as('one'))
    .where(sql<boolean>`articles.public_from >= ${start('year')} and articles.public_from < ${start('year + 1')}`);
  const { rows } = await sql<{ year: number }>`
    select year from generate_series(${end('min')}, ${end('max')}) as year where exists ${someIn} order by year desc`.execute(
    db,
  );
  return rows.map(({ year }) => year);
}

/** Public pages below a page, or the highest ones. */
export function publicChildren(db: Db, parentId: string | null, now: Date): Promise<PlacedArticle[]> {
  const query = placed(db).where('articles.kind', '=', 'page').where(isPublic(now));
  return (
    parentId === null ? query.where('articles.parentId', 'is', null) : query.where('articles.parentId', '=', parentId)
  )
    .orderBy('articles.position')
    .orderBy('articles.title')
    .execute();
}

/** The public pages above a page, the highest first. */
export async function pagesAbove(db: Db, id: string, now: Date): Promise<PlacedArticle[]> {
  const above = await sql<{ id: string; depth: number }>`
    with recursive above (id, parent_id, depth) as (
      select id, parent_id, 0 from articles where id = ${id}
      union all
      select articles.id, articles.parent_id, depth + 1 from articles join above on articles.id = above.parent_id
      where depth < 20
    )
    select id, depth from above where depth > 0 order by depth desc`.execute(db);
  if (above.rows.length === 0) return [];
  const rows = await placed(db)
    .where(
      'articles.id',
      'in',
      above.rows.map((row) => row.id),
    )
    .where(isPublic(now))
    .execute();
  const depthOf = new Map(above.rows.map((row) => [row.id, row.depth]));
  return rows.toSorted((one, other) => (depthOf.get(other.id) ?? 0) - (depthOf.get(one.id) ?? 0));
}

/** Every article for the office: the latest changed first. */
export function listArticles(
  db: Db,
  { kind, limit, offset }: { kind?: ArticleKind | undefined; limit: number; offset: number },
) {
  const query = placed(db).orderBy('articles.updatedAt', 'desc').orderBy('articles.id').limit(limit).offset(offset);
  return (kind === undefined ? query : query.where('articles.kind', '=', kind)).execute();
}

export async function countArticles(db: Db): Promise<Readonly<Partial<Record<ArticleKind, number>>>> {
  const rows = await tables(db)
    .selectFrom('articles')
    .select(['kind', sql<number>`count(*)::int`.as('count')])
    .groupBy('kind')
    .execute();
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}

/** All pages of the tree with their addresses, for choosing a parent. */
export function allPages(db: Db) {
  return placed(db).where('articles.kind', '=', 'page').orderBy('articlePaths.path').execute();
}

/** Where everything public stands, for machines. */
export function publicAddresses(db: Db, now: Date) {
  return placed(db).where(isPublic(now)).orderBy('articlePaths.path').limit(10_000).execute();
}

/** Those of the articles that are public. */
export async function publicArticlesOf(db: Db, ids: readonly string[], now: Date): Promise<PlacedArticle[]> {
  if (ids.length === 0) return [];
  return placed(db).where(isPublic(now)).where('articles.id', 'in', ids).orderBy('articlePaths.path').execute();
}

/** What is public or will be by itself, for the search. */
export function findableArticles(db: Db, ids: readonly string[] | 'all', now: Date): Promise<PlacedArticle[]> {
  const query = placed(db)
    .where('articles.publicFrom', 'is not', null)
    .where(sql<boolean>`(articles.public_until is null or articles.public_until > ${now})`);
  return (ids === 'all' ? query : query.where('articles.id', 'in', ids)).execute();
}

export async function insertRevision(db: Db, revision: Insertable<ArticleRevisionsTable>): Promise<void> {
  await tables(db).insertInto('articleRevisions').values(revision).execute();
}

/** The newest first. */
export function revisionsOf(db: Db, articleId: string): Promise<RevisionRow[]> {
  return tables(db)
    .selectFrom('articleRevisions')
    .selectAll()
    .where('articleId', '=', articleId)
    .orderBy('version', 'desc')
    .execute();
}

export function findRevision(db: Db, articleId: string, version: number): Promise<RevisionRow | undefined> {
  return tables(db)
    .selectFrom('articleRevisions')
    .selectAll()
    .where('articleId', '=', articleId)
    .where('version', '=', version)
    .executeTakeFirst();
}

/** Files of the county's folder that were taken over already. */
export async function namesTaken(db: Db): Promise<ReadonlySet<string>> {
  const rows = await tables(db).selectFrom('articleSources').select('name').execute();
  return new Set(rows.map(({ name }) => name));
}

export async function rememberTaken(db: Db, name: string, takenAt: Date): Promise<void> {
  await tables(db).insertInto('articleSources').values({ name, takenAt }).execute();
}
