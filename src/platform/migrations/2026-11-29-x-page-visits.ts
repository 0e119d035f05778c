import { sql, type Kysely } from 'kysely';

/** How often public pages are opened, per address and day; there is nothing about people in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table page_visits (
      path text not null check (path like '/%' and length(path) <= 500),
      day date not null,
      visits integer not null check (visits > 0),
      primary key (path, day)
    )`.execute(db);
}
