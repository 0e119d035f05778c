import { sql, type Kysely } from 'kysely';

/** Links at the end of an article, one a line in both levels, kept in every version with the rest of the words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table articles
      add column related text not null default '' check (length(related) <= 70000),
      add column related_easy text check (length(related_easy) between 1 and 70000)`.execute(db);
  await sql`
    alter table article_revisions
      add column related text not null default '',
      add column related_easy text`.execute(db);
}
