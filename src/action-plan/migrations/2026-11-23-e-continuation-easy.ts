import { sql, type Kysely } from 'kysely';

/** Why a measure ends with an edition is told in easy German, too. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table measure_versions
      add column continuation_reason_easy text check (length(continuation_reason_easy) <= 5000)`.execute(db);
}
