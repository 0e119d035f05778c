import { listMails } from '../platform/mail/outbox.store.ts';
import type { TestApp } from './test-app.ts';

/** The path of the newest link of a kind that was mailed to somebody; empty when there is none. */
export async function mailedPath({ services }: TestApp, address: string, part: string): Promise<string> {
  const mails = await listMails(services.db, { limit: 200, offset: 0 });
  const bodies = mails.filter(({ toAddress }) => toAddress === address).map(({ body }) => body);
  return new RegExp(`http://teilhabe\\.test(\\S*${part}/[\\w.-]+)`, 'u').exec(bodies.join('\n'))?.[1] ?? '';
}
