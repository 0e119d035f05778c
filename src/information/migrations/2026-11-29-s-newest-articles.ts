import { sql, type Kysely } from 'kysely';

/** The newest of several kinds come first without sorting, and are counted without reading their texts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index articles_newest on articles (public_from desc, id) include (kind, public_until)
    where public_from is not null`.execute(db);
}
