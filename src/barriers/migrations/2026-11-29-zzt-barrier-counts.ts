import { sql, type Kysely } from 'kysely';

/**
 * How many barriers there are in each state, published or not, kept by the database in the transaction that changes them: lists, the start
 * page and the views of the office ask for it at every look, and counting goes through all of them. Whoever changes a number takes a row
 * that no other holds just now, or adds one, so that nobody waits for anybody: what counts is the sum.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table barrier_counts (
      id bigint generated always as identity primary key,
      state text not null,
      is_public boolean not null,
      barriers bigint not null
    ) with (fillfactor = 20)`.execute(db);
  await sql`
    create function add_to_barrier_counts(counted_state text, counted_public boolean, more bigint) returns void language plpgsql as $$
    begin
      if current_setting('transaction_isolation') = 'read committed' then
        update barrier_counts set barriers = barriers + more
        where id = (
          select id from barrier_counts where state = counted_state and is_public = counted_public
          order by id limit 1 for update skip locked
        );
        if found then return; end if;
      end if;
      insert into barrier_counts (state, is_public, barriers) values (counted_state, counted_public, more);
    end $$`.execute(db);
  await sql`
    create function count_barriers() returns trigger language plpgsql as $$
    begin
      if tg_op = 'TRUNCATE' then
        delete from barrier_counts;
      elsif tg_op = 'INSERT' then
        perform add_to_barrier_counts(state, published_at is not null, count(*)) from new_rows
        group by state, published_at is not null;
      elsif tg_op = 'DELETE' then
        perform add_to_barrier_counts(state, published_at is not null, -count(*)) from old_rows
        group by state, published_at is not null;
      else
        perform add_to_barrier_counts(state, is_public, sum(more)::bigint) from (
          select state, published_at is not null as is_public, 1 as more from new_rows
          union all
          select state, published_at is not null, -1 from old_rows
        ) moved
        group by state, is_public having sum(more) <> 0 order by state, is_public;
      end if;
      return null;
    end $$`.execute(db);
  await sql`create trigger counted_new after insert on barriers referencing new table as new_rows
    for each statement execute function count_barriers()`.execute(db);
  await sql`create trigger counted_changed after update on barriers referencing old table as old_rows new table as new_rows
    for each statement execute function count_barriers()`.execute(db);
  await sql`create trigger counted_gone after delete on barriers referencing old table as old_rows
    for each statement execute function count_barriers()`.execute(db);
  await sql`create trigger counted_emptied after truncate on barriers for each statement execute function count_barriers()`.execute(
    db,
  );
  await sql`
    insert into barrier_counts (state, is_public, barriers)
    select state, published_at is not null, count(*) from barriers group by 1, 2`.execute(db);
}
