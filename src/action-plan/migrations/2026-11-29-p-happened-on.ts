import { sql, type Kysely } from 'kysely';

/** The day on which something truly happened, when it was written down later; null when that is the day of the entry. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table measure_history add column happened_on date`.execute(db);
}
