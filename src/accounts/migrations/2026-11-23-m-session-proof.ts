import { sql, type Kysely } from 'kysely';

/** When the person last proved with password or second factor that it is them who use the session. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table staff_sessions add column proven_at timestamptz`.execute(db);
  await sql`update staff_sessions set proven_at = created_at`.execute(db);
  await sql`alter table staff_sessions alter column proven_at set not null`.execute(db);
}
