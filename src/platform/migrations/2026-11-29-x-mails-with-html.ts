import { sql, type Kysely } from 'kysely';

/** Letters to many come as HTML, too, and say how to leave the list with one press (RFC 8058). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table outgoing_mails
      add column html text,
      add column headers jsonb check (jsonb_typeof(headers) = 'object'),
      add column refused_code integer check (refused_code between 400 and 599)`.execute(db);
}
