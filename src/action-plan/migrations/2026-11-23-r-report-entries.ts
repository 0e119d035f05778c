import { sql, type Kysely } from 'kysely';

/** A frozen entry remembers whether everybody could read the measure, and from when its report is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table report_entries
      add column is_public boolean not null default false,
      add column last_report_on date`.execute(db);
}
