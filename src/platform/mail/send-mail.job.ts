import type { Clock } from '../clock.ts';
import type { Db } from '../database.ts';
import { job } from '../jobs/job.ts';
import { lockWaitingMail, markMail, sendMailJob } from './outbox.store.ts';
import type { MailTransport } from './transport.ts';

type MailServices = { db: Db; clock: Clock; mail: MailTransport };

/** Sends one mail. A refusal is written to the row, visible in the back office, and the queue tries again later. */
export const sendMail = job<MailServices, { mailId: string }>(sendMailJob, async (services, { mailId }) => {
  const refusal = await services.db.transaction().execute(async (db) => {
    const mail = await lockWaitingMail(db, mailId);
    if (!mail || mail.toAddress === null || mail.body === null) return null;
    try {
      const state = await services.mail.deliver({
        id: mail.id,
        to: mail.toAddress,
        subject: mail.subject,
        text: mail.body,
        html: mail.html,
        headers: mail.headers,
        returnPath: mail.returnPath,
      });
      await markMail(db, mail.id, { state, at: services.clock.now() });
      return null;
    } catch (error) {
      const refused = { code: refusalOf(error), status: refusedRecipient(error) };
      await markMail(db, mail.id, { state: 'failed', error: withoutAddresses(error), ...refused });
      return error;
    }
  });
  if (refusal) throw new Error('the mail server refused or could not be reached');
});

/** Mail servers repeat the recipient in their refusals. */
function withoutAddresses(error: unknown): string {
  const message = error instanceof Error ? error.message : 'unknown';
  return message.replaceAll(/[^\s<>"']+@[^\s<>"']+/gu, '…').slice(0, 300);
}

/** What a mail server answered (RFC 5321), such as 550 for a mailbox that is not there; null when it said nothing. */
function refusalOf(error: unknown): number | null {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : Number.NaN;
  return Number.isInteger(code) && code >= 400 && code < 600 ? code : null;
}

const namedStatus = /(?<!\d)([45]\.\d{1,3}\.\d{1,3})(?!\d)/u;

/**
 * Why a recipient was refused (RFC 3463), such as 5.1.1 for a mailbox that is not there. Null where the refusal is not about them: a
 * server that wants a password says nothing about anybody's mailbox. Older servers name no status, only the code for it.
 */
function refusedRecipient(error: unknown): string | null {
  const code = refusalOf(error);
  if (code === null || !(error instanceof Error) || !('command' in error)) return null;
  const named = namedStatus.exec('response' in error ? String(error.response) : '')?.[1];
  if (error.command === 'DATA') return named ?? null;
  if (error.command !== 'RCPT TO') return null;
  return named ?? ([550, 551, 553].includes(code) ? '5.1.0' : `${String(code).slice(0, 1)}.0.0`);
}
