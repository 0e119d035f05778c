import { sql, type Kysely } from 'kysely';

/**
 * In which articles the weekly look found each address, so that whoever asks about the broken ones reads those few articles and not all.
 * No foreign key: an article that is gone by now is not found, and that is all.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table article_links add column article_ids uuid[] not null default '{}'`.execute(db);
}
