import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // The start page of the staff asks for these few among all questions that ever lay in another system.
  await sql`
    create index open311_dispatches_need_somebody on open311_dispatches (referral_id)
    where state in ('failed', 'lost') or status = 'closed'`.execute(db);
}
