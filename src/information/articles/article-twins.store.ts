import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { InformationTables } from '../information.tables.ts';
import type { ArticleRow } from './articles.store.ts';

/** Articles that are or will be read, drafts too: an easy text should be there from the first day. */
export const articleEntries = (now: Date): RawBuilder<unknown> => sql`
  select 'article' as kind, articles.id::text as id,
    coalesce(nullif(articles.title, ''), articles.title_easy, '') as title,
    articles.easy_state as state, articles.easy_outdated_since as outdated_since, articles.updated_at as changed_at,
    case when articles.public_from <= ${now} then article_paths.path end as public_path,
    '/verwaltung/inhalte/' || articles.id as office_path
  from articles join article_paths on article_paths.article_id = articles.id and article_paths.is_current
  where articles.public_until is null or articles.public_until > ${now}`;

export function articlesOf(db: Db, ids: readonly string[]): Promise<ArticleRow[]> {
  return db.withTables<InformationTables>().selectFrom('articles').selectAll().where('id', 'in', ids).execute();
}
