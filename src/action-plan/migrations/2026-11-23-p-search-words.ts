import { sql, type Kysely } from 'kysely';

/**
 * Measures are found as barriers are: with the stemmer that keeps „Weg“, and with a vocabulary for typing errors and for words inside
 * unknown compounds. The database keeps the vocabulary, as several slices' use cases write the search text.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table measure_versions drop column search`.execute(db);
  await sql`
    alter table measure_versions add column search tsvector
    generated always as (to_tsvector('barrier_words'::regconfig, search_text)) stored`.execute(db);
  await sql`create index measure_versions_search on measure_versions using gin (search)`.execute(db);

  await sql`create table measure_search_words (word text primary key check (length(word) between 1 and 80))`.execute(
    db,
  );
  await sql`create index measure_search_words_trigrams on measure_search_words using gin (word gin_trgm_ops)`.execute(
    db,
  );
  // In one order, so that two transactions never wait for each other's words.
  await sql`
    create function learn_measure_words() returns trigger language plpgsql as $$
    begin
      insert into measure_search_words
        select distinct word from written, unnest(string_to_array(search_text, ' ')) as word
        where length(word) between 1 and 80 order by word
        on conflict do nothing;
      return null;
    end $$`.execute(db);
  // Words that stand in no text any more are forgotten: they may have been taken out on purpose.
  await sql`
    create function forget_measure_words() returns trigger language plpgsql as $$
    declare
      gone text[];
    begin
      if tg_op = 'DELETE' then
        gone := array(select distinct word from erased, unnest(string_to_array(search_text, ' ')) as word);
      else
        gone := array(
          select word from erased, unnest(string_to_array(search_text, ' ')) as word
          except select word from written, unnest(string_to_array(search_text, ' ')) as word
        );
      end if;
      if cardinality(gone) > 0 then
        delete from measure_search_words where word in (
          select unnest(gone)
          except select word from measure_versions, unnest(string_to_array(search_text, ' ')) as word
        );
      end if;
      return null;
    end $$`.execute(db);
  await sql`create trigger words_written after insert on measure_versions
    referencing new table as written for each statement execute function learn_measure_words()`.execute(db);
  await sql`create trigger words_changed after update on measure_versions
    referencing new table as written for each statement execute function learn_measure_words()`.execute(db);
  await sql`create trigger words_replaced after update on measure_versions
    referencing old table as erased new table as written for each statement execute function forget_measure_words()`.execute(
    db,
  );
  await sql`create trigger words_erased after delete on measure_versions
    referencing old table as erased for each statement execute function forget_measure_words()`.execute(db);
  await sql`
    insert into measure_search_words
    select distinct word from measure_versions, unnest(string_to_array(search_text, ' ')) as word
    where length(word) between 1 and 80`.execute(db);
}
