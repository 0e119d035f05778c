import { sql, type Kysely } from 'kysely';

/**
 * Search with a German stemmer but without its stop words: „Weg“ is one of them, and here it is what people look for. Vocabulary of
 * all words in public texts, for typing errors and for words inside unknown compounds.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create text search dictionary barrier_stem (template = snowball, language = german)`.execute(db);
  await sql`create text search configuration barrier_words (copy = german)`.execute(db);
  await sql`alter text search configuration barrier_words alter mapping replace german_stem with barrier_stem`.execute(
    db,
  );
  await sql`alter table barriers drop column search`.execute(db);
  await sql`
    alter table barriers add column search tsvector
    generated always as (to_tsvector('barrier_words'::regconfig, search_text)) stored`.execute(db);
  await sql`create index barriers_search on barriers using gin (search)`.execute(db);
  await sql`
    create index barriers_public_created on barriers (created_at desc, number desc)
    where published_at is not null`.execute(db);

  await sql`create table barrier_search_words (word text primary key check (length(word) between 1 and 80))`.execute(
    db,
  );
  await sql`create index barrier_search_words_trigrams on barrier_search_words using gin (word gin_trgm_ops)`.execute(
    db,
  );
}
