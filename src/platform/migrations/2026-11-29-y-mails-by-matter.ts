import { sql, type Kysely } from 'kysely';

/** Whoever takes something back has the mails about it forgotten: they are found by it among all that ever went out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index outgoing_mails_about on outgoing_mails (about)`.execute(db);
}
