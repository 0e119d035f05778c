import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { outreachTables, type Subscriber } from '../subscribers.store.ts';
import { temporaryInARow, type ReturnKind } from './returned-mail.ts';

/** Notes what came back, once for each delivery. Forged and unknown marks meet no row. */
export async function noteReturned(db: Db, returned: { token: string; kind: ReturnKind; at: Date }): Promise<void> {
  await outreachTables(db)
    .updateTable('newsletterDeliveries')
    .set({ returnedAs: returned.kind, returnedAt: returned.at })
    .where('returnToken', '=', returned.token)
    .where('returnedAs', 'is', null)
    .execute();
}

/** A refusal for now is tried again for days before it counts. */
const patience = 3 * 24 * 60 * 60 * 1000;

/** Notes what the mail server refused when it was to take it, as if it had come back. */
export async function noteRefused(db: Db, now: Date): Promise<void> {
  const isPermanent = sql<boolean>`outgoing_mails.refused_status ~ '^5[.](1[.][0-9]+|2[.]1)$'`;
  await sql`
    update newsletter_deliveries
    set returned_at = ${now}, returned_as = case when ${isPermanent} then 'permanent' else 'temporary' end
    from outgoing_mails
    where outgoing_mails.id = newsletter_deliveries.mail_id
      and newsletter_deliveries.returned_as is null
      and outgoing_mails.about like 'newsletter%'
      and outgoing_mails.state = 'failed'
      and outgoing_mails.refused_status is not null
      and (${isPermanent} or outgoing_mails.created_at < ${new Date(now.getTime() - patience)})`.execute(db);
}

export type Returned = { readonly issueId: string; readonly subscriberId: string; readonly returnedAs: ReturnKind };

const ofDelivery = ['issueId', 'subscriberId', 'returnedAs'] as const;

/** The next that came back and nothing followed from yet, the oldest first. */
export function nextReturned(db: Db, most: number) {
  return outreachTables(db)
    .selectFrom('newsletterDeliveries')
    .select(ofDelivery)
    .where('returnedAs', 'is not', null)
    .where('returnCounted', '=', false)
    .orderBy('returnedAt')
    .limit(most)
    .execute();
}

/** Marks as counted what came back for some people. @returns what nobody else has counted meanwhile */
export function countReturned(db: Db, subscriberIds: readonly string[]) {
  return outreachTables(db)
    .updateTable('newsletterDeliveries')
    .set({ returnCounted: true })
    .where('subscriberId', 'in', subscriberIds)
    .where('returnedAs', 'is not', null)
    .where('returnCounted', '=', false)
    .returning(ofDelivery)
    .execute();
}

/** Those of some people whose newest issues all came back, so many in a row. */
export async function unreachable(db: Db, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select subscriber.id from unnest(${[...ids]}::uuid[]) as subscriber (id)
    where (
      select count(*) = ${temporaryInARow}::integer and bool_and(newest.returned_as is not null)
      from (
        select returned_as from newsletter_deliveries
        where subscriber_id = subscriber.id and queued_at is not null
        order by queued_at desc limit ${temporaryInARow}) newest)`.execute(db);
  return rows.map(({ id }) => id);
}

/** Keeps others from some people until the transaction ends; always in the same order, so that no two wait for each other. */
export function lockSubscribers(db: Db, ids: readonly string[]): Promise<Subscriber[]> {
  return outreachTables(db)
    .selectFrom('newsletterSubscribers')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
}

export type ReturnCounts = { readonly permanent: number; readonly temporary: number; readonly takenOff: number };

/** Counts that stay when the people are forgotten. */
export async function addCounts(db: Db, issueId: string, counts: ReturnCounts, at: Date): Promise<void> {
  await outreachTables(db)
    .updateTable('newsletterIssues')
    .set((fields) => ({
      returnedPermanent: fields('returnedPermanent', '+', counts.permanent),
      returnedTemporary: fields('returnedTemporary', '+', counts.temporary),
      takenOff: fields('takenOff', '+', counts.takenOff),
      ...(counts.takenOff > 0 && { takenOffAt: at }),
    }))
    .where('id', '=', issueId)
    .execute();
}

/** How many people were taken off the list since the office has looked, and since when. */
export async function unseenTakenOff(db: Db): Promise<{ count: number; since: Date | null }> {
  return outreachTables(db)
    .selectFrom('newsletterIssues')
    .whereRef('takenOff', '>', 'takenOffSeen')
    .select(({ fn }) => [
      sql<number>`coalesce(sum(taken_off - taken_off_seen), 0)::integer`.as('count'),
      fn.min('takenOffAt').as('since'),
    ])
    .executeTakeFirstOrThrow();
}

/** @returns how many issues the office has seen what came back of */
export async function markTakenOffSeen(db: Db, seenAt: Date): Promise<number> {
  const result = await outreachTables(db)
    .updateTable('newsletterIssues')
    .set((fields) => ({ takenOffSeen: fields.ref('takenOff') }))
    .whereRef('takenOff', '>', 'takenOffSeen')
    .where('takenOffAt', '<=', seenAt)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
