import { sql, type Kysely } from 'kysely';

/** One search over everything public: a copy of the public words, what has changed since, and the words that occur. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table search_documents (
      kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
      id text not null,
      path text not null check (path ~ '^/'),
      title text,
      text text,
      title_easy text,
      text_easy text,
      title_en text,
      text_en text,
      about jsonb,
      day date,
      public_from timestamptz,
      public_until timestamptz,
      weight real not null default 1,
      same_words text[] not null default '{}',
      title_words text not null,
      further_words text not null,
      text_words text not null,
      search tsvector not null generated always as (
        setweight(to_tsvector('barrier_words'::regconfig, title_words), 'A') ||
        setweight(to_tsvector('barrier_words'::regconfig, further_words), 'B') ||
        setweight(to_tsvector('barrier_words'::regconfig, text_words), 'D')
      ) stored,
      primary key (kind, id),
      check (coalesce(title, title_easy, title_en) is not null)
    )`.execute(db);
  await sql`create index search_documents_search on search_documents using gin (search)`.execute(db);
  await sql`create index search_documents_same_words on search_documents using gin (same_words)`.execute(db);

  // Appended to, never changed: two changes of one thing are two rows, and who reads it anew takes away only what was there before.
  await sql`
    create table search_changes (
      id bigint generated always as identity primary key,
      kind text not null,
      document_id text
    )`.execute(db);
  await sql`create index search_changes_document on search_changes (kind, document_id)`.execute(db);
  // Arguments: the kind, and the column with the id; without the column, everything of the kind is to be read anew.
  await sql`
    create function note_search_change() returns trigger language plpgsql as $$
    begin
      if tg_nargs = 1 then
        insert into search_changes (kind) values (tg_argv[0]);
        return null;
      end if;
      if tg_op <> 'INSERT' then
        execute format('insert into search_changes (kind, document_id) values ($1, ($2).%I::text)', tg_argv[1])
        using tg_argv[0], old;
      end if;
      if tg_op <> 'DELETE' then
        execute format('insert into search_changes (kind, document_id) values ($1, ($2).%I::text)', tg_argv[1])
        using tg_argv[0], new;
      end if;
      return null;
    end $$`.execute(db);

  // Folded words hold letters and digits; compared byte by byte, so that the beginning of a word is a range of the index.
  await sql`
    create table search_words (
      word text collate "C" primary key,
      shown text,
      documents integer not null
    )`.execute(db);
  await sql`create index search_words_trigrams on search_words using gin (word gin_trgm_ops)`.execute(db);
}
