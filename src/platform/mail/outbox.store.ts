import type { Db } from '../database.ts';
import type { JobName } from '../jobs/job.ts';
import type { Work } from '../use-case.ts';
import type { NewMail } from './mail.ts';

export const sendMailJob: JobName<{ mailId: string }> = 'platform.send-mail';

/** Puts a mail into the outbox within the caller's transaction: it goes out if and only if the matter was saved. */
export async function queueMail(work: Work, mail: NewMail): Promise<string> {
  const { id } = await work.db
    .insertInto('outgoingMails')
    .values({
      toAddress: mail.to,
      subject: mail.subject,
      body: mail.body,
      html: mail.html ?? null,
      headers: mail.headers === undefined ? null : JSON.stringify(mail.headers),
      about: mail.about,
      returnPath: mail.returnPath ?? null,
      confidential: mail.confidential ?? false,
      state: 'waiting',
      createdAt: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await work.enqueue(sendMailJob, { mailId: id }, { key: `mail ${id}` });
  return id;
}

/**
 * Takes a waiting mail and keeps others from it until the transaction ends; nothing when it has gone out. Whoever comes second waits: a job
 * that passed by would be done, though the first may still fail.
 */
export function lockWaitingMail(db: Db, id: string) {
  return db
    .selectFrom('outgoingMails')
    .selectAll()
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'failed'])
    .forUpdate()
    .executeTakeFirst();
}

export async function markMail(
  db: Db,
  id: string,
  outcome:
    | { state: 'sent' | 'kept'; at: Date }
    | { state: 'failed'; error: string; code?: number | null; status?: string | null },
): Promise<void> {
  await db
    .updateTable('outgoingMails')
    .set((fields) => ({
      state: outcome.state,
      attempts: fields('attempts', '+', 1),
      sentAt: outcome.state === 'failed' ? null : outcome.at,
      lastError: outcome.state === 'failed' ? outcome.error : null,
      refusedCode: outcome.state === 'failed' ? (outcome.code ?? null) : null,
      refusedStatus: outcome.state === 'failed' ? (outcome.status ?? null) : null,
    }))
    .where('id', '=', id)
    .execute();
}

/** Forgets to whom and what: the row stays as a proof that a mail went out. */
export async function eraseMailsBefore(db: Db, before: Date): Promise<number> {
  const result = await db
    .updateTable('outgoingMails')
    .set({ toAddress: null, body: null, html: null, headers: null, returnPath: null })
    .where('createdAt', '<', before)
    .where('state', 'in', ['sent', 'kept'])
    .where('body', 'is not', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** The same for every mail about certain matters, as soon as nobody is to be reached about them any more. */
export async function eraseMailsAbout(db: Db, matters: readonly string[]): Promise<void> {
  if (matters.length === 0) return;
  await db
    .updateTable('outgoingMails')
    .set({ toAddress: null, body: null, html: null, headers: null, returnPath: null })
    .where('about', 'in', matters)
    .where('state', 'in', ['sent', 'kept'])
    .execute();
}

/** A page of the outbox, newest first. */
export function listMails(db: Db, options: { limit: number; offset: number }) {
  return db
    .selectFrom('outgoingMails')
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(options.limit)
    .offset(options.offset)
    .execute();
}

export function findMail(db: Db, id: string) {
  return db.selectFrom('outgoingMails').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function countMails(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('outgoingMails')
    .select((fields) => fields.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
