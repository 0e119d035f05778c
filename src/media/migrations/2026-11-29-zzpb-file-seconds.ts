import { sql, type Kysely } from 'kysely';

/** How long a film or sound lasts as its file says, beside what somebody has typed. Nobody reads the old files again: theirs stays unknown. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table media_files add column file_seconds integer check (file_seconds > 0)`.execute(db);
}
