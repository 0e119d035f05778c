import { sql, type Kysely } from 'kysely';

/** Where a mail goes back to when it cannot be delivered, and why a server refused it (RFC 3463). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table outgoing_mails
    add column return_path text check (length(return_path) <= 320),
    add column refused_status text check (refused_status ~ '^[45][.][0-9]{1,3}[.][0-9]{1,3}$')`.execute(db);
}
