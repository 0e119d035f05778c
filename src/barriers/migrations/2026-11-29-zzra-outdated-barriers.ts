import { sql, type Kysely } from 'kysely';

/** Leads the work list to easy texts that no longer hold: they are few, and everything else need not be looked at. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index barriers_easy_outdated on barriers (easy_outdated_since) where easy_state = 'outdated'`.execute(
    db,
  );
}
