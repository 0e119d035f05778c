import { sql, type Kysely } from 'kysely';

/** Ways to remove barriers: the entries, what was written before, and where the office has attached them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table solutions (
      id uuid primary key default gen_random_uuid(),
      number integer generated always as identity (start with 1) unique,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and slug !~ '^[0-9]+$' and length(slug) <= 100),
      kinds text[] not null,
      life_areas text[] not null default '{}',
      conditions jsonb not null default '[]',
      keywords text not null default '' check (length(keywords) <= 2000),
      cost_class text not null check (cost_class in ('work', 'purchase', 'construction', 'unknown')),
      title text not null check (length(title) between 1 and 200),
      problem text not null default '' check (length(problem) <= 10000),
      action text not null default '' check (length(action) <= 10000),
      interim text not null default '' check (length(interim) <= 10000),
      cost text not null default '' check (length(cost) <= 5000),
      upkeep text not null default '' check (length(upkeep) <= 5000),
      duration text not null default '' check (length(duration) <= 5000),
      competent text not null default '' check (length(competent) <= 5000),
      sources text not null default '' check (length(sources) <= 5000),
      funding text not null default '' check (length(funding) <= 5000),
      examples text not null default '' check (length(examples) <= 5000),
      title_easy text check (length(title_easy) between 1 and 200),
      text_easy text check (length(text_easy) between 1 and 10000),
      easy_state text not null default 'missing' check (easy_state in ('missing', 'draft', 'inTest', 'tested', 'outdated')),
      easy_outdated_since timestamptz,
      as_of date not null,
      review_due date not null,
      published_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      updated_by uuid references staff on delete set null,
      version integer not null default 1,
      library_name text unique,
      library_digest text,
      edited_at timestamptz,
      search_text text not null default '',
      search tsvector generated always as (to_tsvector('barrier_words'::regconfig, search_text)) stored,
      check ((library_name is null) = (library_digest is null))
    )`.execute(db);
  await sql`create index solutions_search on solutions using gin (search)`.execute(db);
  await sql`create index solutions_kinds on solutions using gin (kinds)`.execute(db);
  await sql`create index solutions_public on solutions (title, number) where published_at is not null`.execute(db);
  await sql`create index solutions_review on solutions (review_due) where published_at is not null`.execute(db);
  await sql`
    create table solution_revisions (
      solution_id uuid not null references solutions on delete cascade,
      version integer not null,
      at timestamptz not null,
      before jsonb not null,
      primary key (solution_id, version)
    )`.execute(db);
  await sql`
    create table barrier_solutions (
      barrier_id uuid not null references barriers on delete cascade,
      solution_id uuid not null references solutions on delete cascade,
      for_body boolean not null,
      for_everyone boolean not null,
      attached_at timestamptz not null,
      primary key (barrier_id, solution_id)
    )`.execute(db);
  await sql`create index barrier_solutions_solution on barrier_solutions (solution_id)`.execute(db);
  await sql`
    create table measure_solutions (
      measure_id uuid not null references measures on delete cascade,
      solution_id uuid not null references solutions on delete cascade,
      attached_at timestamptz not null,
      primary key (measure_id, solution_id)
    )`.execute(db);
  await sql`create index measure_solutions_solution on measure_solutions (solution_id)`.execute(db);
  await vocabulary(db);
}

/** The words that entries consist of, for typing errors and for words inside unknown compounds; kept by the database. */
async function vocabulary(db: Kysely<unknown>): Promise<void> {
  await sql`create table solution_search_words (word text primary key check (length(word) between 1 and 80))`.execute(
    db,
  );
  await sql`create index solution_search_words_trigrams on solution_search_words using gin (word gin_trgm_ops)`.execute(
    db,
  );
  // In one order, so that two transactions never wait for each other's words.
  await sql`
    create function learn_solution_words() returns trigger language plpgsql as $$
    begin
      insert into solution_search_words
        select distinct word from written, unnest(string_to_array(search_text, ' ')) as word
        where length(word) between 1 and 80 order by word
        on conflict do nothing;
      return null;
    end $$`.execute(db);
  await sql`
    create function forget_solution_words() returns trigger language plpgsql as $$
    declare
      gone text[] := array(
        select word from erased, unnest(string_to_array(search_text, ' ')) as word
        except select word from written, unnest(string_to_array(search_text, ' ')) as word
      );
    begin
      if cardinality(gone) > 0 then
        delete from solution_search_words where word in (
          select unnest(gone)
          except select word from solutions, unnest(string_to_array(search_text, ' ')) as word
        );
      end if;
      return null;
    end $$`.execute(db);
  await sql`create trigger words_written after insert on solutions
    referencing new table as written for each statement execute function learn_solution_words()`.execute(db);
  await sql`create trigger words_changed after update on solutions
    referencing new table as written for each statement execute function learn_solution_words()`.execute(db);
  await sql`create trigger words_replaced after update on solutions
    referencing old table as erased new table as written for each statement execute function forget_solution_words()`.execute(
    db,
  );
}
