import { sql, type Kysely } from 'kysely';

/** Articles that come with the county's folder: each is taken over once, and what the office makes of it stays. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table article_sources (
      name text primary key check (length(name) between 1 and 80),
      taken_at timestamptz not null
    )`.execute(db);
  await sql`alter table article_revisions alter column saved_by drop not null`.execute(db);
}
