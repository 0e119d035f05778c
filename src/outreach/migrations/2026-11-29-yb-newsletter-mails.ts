import { sql, type Kysely } from 'kysely';

/** Whoever leaves has their mails forgotten: these are found by the address among all that ever went out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index outgoing_mails_of_newsletter on outgoing_mails (to_address) where about like 'newsletter%'`.execute(
    db,
  );
}
