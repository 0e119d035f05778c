import { sql, type Kysely } from 'kysely';

/**
 * Changes are counted for each table, so that what was made of other tables stays (docs/decisions/0126). As before each transaction takes
 * a row that no other holds just now, now once for each table that it changes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table page_versions add column table_name text not null default ''`.execute(db);
  await sql`alter table page_versions set (fillfactor = 50)`.execute(db);
  await sql`create index page_versions_of_table on page_versions (table_name, id)`.execute(db);
  await sql`
    create or replace function note_page_change() returns trigger language plpgsql as $$
    declare
      noted text := coalesce(current_setting('teilhabe.page_change', true), '');
      name text := ' ' || tg_table_name || ' ';
    begin
      if position(name in noted) > 0 then return null; end if;
      if current_setting('transaction_isolation') = 'read committed' then
        update page_versions set changes = changes + 1
        where id = (
          select id from page_versions where table_name = tg_table_name order by id limit 1 for update skip locked);
      end if;
      if not found then insert into page_versions (table_name) values (tg_table_name); end if;
      perform set_config('teilhabe.page_change', noted || name, true);
      return null;
    end $$`.execute(db);
}
