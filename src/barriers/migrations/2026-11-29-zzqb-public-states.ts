import { sql, type Kysely } from 'kysely';

/** The start page and the list count public barriers by state, and show the newest that are gone: without reading the barriers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index barriers_public_states on barriers (state) where published_at is not null`.execute(db);
  await sql`
    create index barriers_newest_solved on barriers (state_since desc, number desc)
    where published_at is not null and state in ('resolved', 'confirmed')`.execute(db);
}
