import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { InformationTables } from '../information.tables.ts';

const tables = (db: Db) => db.withTables<InformationTables>();

/** Keeps two people from giving away one address at the same time. */
export async function lockPaths(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('article_paths'))`.execute(db);
}

export async function currentPath(db: Db, articleId: string): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('articlePaths')
    .select('path')
    .where('articleId', '=', articleId)
    .where('isCurrent', '=', true)
    .executeTakeFirst();
  return row?.path;
}

/** Which of some addresses an article stands at now, other than those named. */
export async function takenPaths(
  db: Db,
  paths: readonly string[],
  except: readonly string[],
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  let query = tables(db)
    .selectFrom('articlePaths')
    .select('path')
    .where('path', 'in', paths)
    .where('isCurrent', '=', true);
  if (except.length > 0) query = query.where('articleId', 'not in', except);
  return (await query.execute()).map(({ path }) => path);
}

/** An article and everything below it, each with its current address. */
export async function pathsBelow(db: Db, articleId: string): Promise<readonly { id: string; path: string }[]> {
  const { rows } = await sql<{ id: string; path: string }>`
    with recursive below (id) as (
      select ${articleId}::uuid
      union
      select articles.id from articles join below on articles.parent_id = below.id
    )
    select below.id, article_paths.path from below
    join article_paths on article_paths.article_id = below.id and article_paths.is_current
    order by article_paths.path`.execute(db);
  return rows;
}

/** Moves an article to an address. The old one leads there from now on; one that only led somewhere is taken over. */
export async function putAtPath(
  db: Db,
  articleId: string,
  path: string,
  { keepOld }: { keepOld: boolean },
): Promise<void> {
  const own = tables(db);
  if (keepOld) {
    await own
      .updateTable('articlePaths')
      .set({ isCurrent: false })
      .where('articleId', '=', articleId)
      .where('isCurrent', '=', true)
      .execute();
  } else {
    await own.deleteFrom('articlePaths').where('articleId', '=', articleId).where('isCurrent', '=', true).execute();
  }
  await own
    .insertInto('articlePaths')
    .values({ path, articleId, isCurrent: true })
    .onConflict((conflict) => conflict.column('path').doUpdateSet({ articleId, isCurrent: true }))
    .execute();
}
