import { sql, type Kysely } from 'kysely';

/** What the weekly look at the addresses in public articles found. Where each is used is read from the articles themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table article_links (
      address text primary key check (length(address) between 1 and 2000),
      checked_at timestamptz not null,
      fault text check (fault in ('gone', 'fails', 'not-reached', 'too-slow', 'not-allowed', 'in-circles')),
      broken_since timestamptz,
      set_aside_at timestamptz,
      check ((fault is null) = (broken_since is null)),
      check (set_aside_at is null or fault is not null)
    )`.execute(db);
  await sql`create index article_links_broken on article_links (broken_since) where fault is not null`.execute(db);
}
