import { sql, type Insertable, type Selectable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { installationValue } from '../platform/installation.store.ts';
import { newToken } from '../platform/secrets/token.ts';
import type { ConsentsTable, OutreachTables, SubscribersTable } from './newsletter.tables.ts';
import type { Edition } from './newsletter.ts';

/** The slice's tables on a database or transaction; for the stores of this slice only. */
export const outreachTables = (db: Db) => db.withTables<OutreachTables>();

export type Subscriber = Selectable<SubscribersTable>;

/** The secret behind hashes of addresses and links to settings. */
export const newsletterSecret = (db: Db): Promise<string> => installationValue(db, 'newsletter-secret', newToken);

/** Puts an address on the list, unconfirmed, or finds it there; keeps others from it until the transaction ends. */
export async function takeSubscriber(
  db: Db,
  wanted: Pick<Insertable<SubscribersTable>, 'email' | 'addressKey' | 'edition' | 'locale'> & { askedAt: Date },
): Promise<Subscriber> {
  await outreachTables(db)
    .insertInto('newsletterSubscribers')
    .values(wanted)
    .onConflict((conflict) => conflict.column('addressKey').doNothing())
    .execute();
  return outreachTables(db)
    .selectFrom('newsletterSubscribers')
    .selectAll()
    .where('addressKey', '=', wanted.addressKey)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export function findSubscriber(db: Db, id: string): Promise<Subscriber | undefined> {
  return outreachTables(db).selectFrom('newsletterSubscribers').selectAll().where('id', '=', id).executeTakeFirst();
}

export function lockSubscriber(db: Db, id: string): Promise<Subscriber | undefined> {
  return outreachTables(db)
    .selectFrom('newsletterSubscribers')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateSubscriber(
  db: Db,
  id: string,
  change: Partial<Pick<Subscriber, 'edition' | 'locale' | 'askedAt' | 'confirmedAt'>>,
): Promise<void> {
  await outreachTables(db).updateTable('newsletterSubscribers').set(change).where('id', '=', id).execute();
}

// Written out, so that the partial index fits.
const aboutNewsletter = sql<boolean>`about like 'newsletter%'`;

/**
 * Forgets addresses, with what went to them; mails that have not gone out yet never will. The people go first: a batch that is being sent
 * to one of them is waited for, and what it has queued is seen then.
 */
export async function deleteSubscribers(
  db: Db,
  subscribers: readonly Pick<Subscriber, 'id' | 'email'>[],
): Promise<void> {
  const ids = subscribers.map(({ id }) => id);
  const emails = subscribers.map(({ email }) => email);
  await outreachTables(db).deleteFrom('newsletterSubscribers').where('id', 'in', ids).execute();
  await db
    .deleteFrom('outgoingMails')
    .where('toAddress', 'in', emails)
    .where(aboutNewsletter)
    .where('state', 'in', ['waiting', 'failed'])
    .execute();
  await db
    .updateTable('outgoingMails')
    .set({ toAddress: null, body: null, html: null, headers: null })
    .where('toAddress', 'in', emails)
    .where(aboutNewsletter)
    .execute();
}

export async function recordConsents(db: Db, consents: readonly Insertable<ConsentsTable>[]): Promise<void> {
  if (consents.length === 0) return;
  await outreachTables(db).insertInto('newsletterConsents').values(consents).execute();
}

/** Addresses whose owners never pressed the button, the oldest first. */
export function unconfirmedBefore(db: Db, before: Date): Promise<Subscriber[]> {
  return outreachTables(db)
    .selectFrom('newsletterSubscribers')
    .selectAll()
    .where('confirmedAt', 'is', null)
    .where('askedAt', '<', before)
    .orderBy('askedAt')
    .limit(500)
    .execute();
}

/** How many people get each edition. */
export async function countSubscribers(db: Db): Promise<Record<Edition, number>> {
  return outreachTables(db)
    .selectFrom('newsletterSubscribers')
    .where('confirmedAt', 'is not', null)
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('edition', '=', 'standard').as('standard'),
      fn.countAll<number>().filterWhere('edition', '=', 'easy').as('easy'),
    ])
    .executeTakeFirstOrThrow();
}
