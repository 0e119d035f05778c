import { sql } from 'kysely';
import type { Db } from '../platform/database.ts';

/** Puts a failed mail back into the queue. @returns false when it is not failed, or its text was erased */
export async function reviveMail(db: Db, id: string): Promise<boolean> {
  const result = await db
    .updateTable('outgoingMails')
    .set({ state: 'waiting' })
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .where('body', 'is not', null)
    .where('toAddress', 'is not', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** How many mails could not be handed over, and since when the oldest waits. */
export async function countFailedMails(db: Db): Promise<{ count: number; oldest: Date | null }> {
  return db
    .selectFrom('outgoingMails')
    .select((fields) => [
      fields.fn.countAll<number>().as('count'),
      fields.fn.min<Date | null>('createdAt').as('oldest'),
    ])
    .where('state', '=', 'failed')
    .where('body', 'is not', null)
    .executeTakeFirstOrThrow();
}

/** Forgets to whom and what a mail said that never got out: nobody will send it after so long. */
export async function eraseFailedMailsBefore(db: Db, before: Date): Promise<number> {
  const result = await db
    .updateTable('outgoingMails')
    .set({ toAddress: null, body: null })
    .where('createdAt', '<', before)
    .where('state', '=', 'failed')
    .where('body', 'is not', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Removes links that have been over for a while; until then they still say why they do not work. */
export async function deleteLinksExpiredBefore(db: Db, before: Date): Promise<number> {
  const result = await db.deleteFrom('signedLinks').where('expiresAt', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Removes counts of attempts whose time is over. */
export async function deleteExpiredRateLimits(db: Db, now: Date): Promise<number> {
  const result = await sql`delete from rate_limits where expire < ${now.getTime()}`.execute(db);
  return Number(result.numAffectedRows ?? 0n);
}

/** Removes jobs that were given up: what they were given, such as an address somebody typed, would stay for good. */
export async function deleteJobsGivenUpBefore(db: Db, before: Date): Promise<number> {
  const result = await sql<{ id: string }>`
    select id from graphile_worker.complete_jobs(array(
      select id from graphile_worker.jobs
      where attempts >= max_attempts and locked_at is null and updated_at < ${before}
    ))`.execute(db);
  return result.rows.length;
}
