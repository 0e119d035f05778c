import { sql, type Kysely } from 'kysely';

/**
 * What lies near: the newest things of each kind, and those without a day. An index over these alone answers frequent words without
 * gathering everything that holds them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table search_documents add column near boolean not null default true`.execute(db);
  await sql`create index search_documents_near on search_documents using gin (head, search) where near`.execute(db);
  // The order in which they are near, so that the ones too many are found without looking at the others.
  await sql`
    create index search_documents_nearest on search_documents (kind, day desc nulls first, id desc) where near`.execute(
    db,
  );
}
