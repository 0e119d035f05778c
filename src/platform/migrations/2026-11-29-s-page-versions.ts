import { sql, type Kysely } from 'kysely';

/**
 * Counts the transactions that changed something public pages are made of. Each of them takes a row that no other holds just now, or
 * adds one, so that nobody waits for anybody: what counts is the sum. Unlogged: a crash ends all connections, and whoever remembers
 * a sum forgets it together with its connection.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create unlogged table page_versions (
      id bigint generated always as identity primary key,
      changes bigint not null default 1 check (changes > 0)
    ) with (fillfactor = 10)`.execute(db);
  // Once in a transaction is enough; a savepoint that is rolled back takes the note back along with the row.
  await sql`
    create function note_page_change() returns trigger language plpgsql as $$
    begin
      if current_setting('teilhabe.page_change', true) = 'noted' then return null; end if;
      if current_setting('transaction_isolation') = 'read committed' then
        update page_versions set changes = changes + 1
        where id = (select id from page_versions order by id limit 1 for update skip locked);
      end if;
      if not found then insert into page_versions default values; end if;
      perform set_config('teilhabe.page_change', 'noted', true);
      return null;
    end $$`.execute(db);
}
