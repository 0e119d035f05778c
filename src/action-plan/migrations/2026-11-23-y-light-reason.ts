import { sql, type Kysely } from 'kysely';

/** A frozen entry remembers why somebody of the office had set the light by hand; null: the light followed the rules. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table report_entries
      add column light_reason text,
      add column light_reason_easy text`.execute(db);
}
