import { sql, type Kysely } from 'kysely';

/**
 * Titles and further words apart from the texts: who is named so is found without unpacking texts. Long texts lie outside the rows, so that
 * hundreds of hits are a few pages of the table. One index over both, so that a question to both needs no look at the rows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table search_documents set (toast_tuple_target = 1024)`.execute(db);
  await sql`
    alter table search_documents add column head tsvector storage main not null generated always as (
      setweight(to_tsvector('barrier_words'::regconfig, title_words), 'A') ||
      setweight(to_tsvector('barrier_words'::regconfig, further_words), 'B')
    ) stored`.execute(db);
  await sql`create index search_documents_words on search_documents using gin (head, search)`.execute(db);
  await sql`drop index search_documents_search`.execute(db);
}
