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
      });
      await markMail(db, mail.id, { state, at: services.clock.now() });
      return null;
    } catch (error) {
      await markMail(db, mail.id, { state: 'failed', error: withoutAddresses(error), code: refusalOf(error) });
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
