import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveInvited, typedItem } from '../action-weeks.builders.ts';

const app = useTestApp();
const base = '/verwaltung/aktionswochen/2027';
let office: Visitor;
let partner: Visitor;
let count = 0;

beforeAll(async () => {
  await haveEdition(app.services);
  office = (await signedIn(app, 'participationManager')).visitor;
  partner = app.visitor();
});

const versionIn = ({ page }: Visit): string => page.querySelector('input[name="version"]')?.getAttribute('value') ?? '';

type HandedIn = { mine: string; item: string; version: string; email: string };

async function handedIn(change: Record<string, string> = {}): Promise<HandedIn> {
  count += 1;
  const email = `partner-${count}@partner.example`;
  const link = await haveInvited(app.services, { email });
  const mine = (await partner.submit(`${link}/neu`)).location ?? '';
  await partner.submit(mine, { ...typedItem(), ...change, version: versionIn(await partner.get(mine)), next: 'send' });
  const item = `${base}/aktionen/${mine.split('/').at(-1)}`;
  return { mine, item, version: versionIn(await office.get(item)), email };
}

async function mailsTo(address: string): Promise<string> {
  const mails = await listMails(app.services.db, { limit: 500, offset: 0 });
  return mails.flatMap(({ toAddress, body }) => (toAddress === address ? [body] : [])).join('\n');
}

test('the office asks, the partner changes and answers, and the change is marked', async () => {
  const { item, version, email } = await handedIn();
  const asked = await office.submitAndFollow(`${item}/nachfragen`, { version, question: 'Gibt es dort Stühle?' });
  expect(asked.text).toContain('Die Frage ist auf dem Weg');
  const mail = await mailsTo(email);
  expect(mail).toContain('Gibt es dort Stühle?');
  const link = /\/aktionswochen\/mitmachen\/[\w-]+\/[\w-]+/u.exec(mail)?.[0] ?? '';
  const page = await partner.get(link);
  expect(page.text).toContain('Gibt es dort Stühle?');
  const changed = { ...typedItem(), what: 'Mit vielen Stühlen.', answer: 'Ja, zwanzig.', next: 'send' };
  await partner.submit(link, { ...changed, version: versionIn(page) });
  const review = await office.get(item);
  expect(review.page.querySelector('ins')?.text).toBe('Mit vielen Stühlen.');
  expect(review.page.querySelector('del')?.text).toBe('Wir gehen und rollen zusammen durch den Park.');
  expect(review.text).toContain('Ja, zwanzig.');
  expect((await office.get(base)).page.querySelector('#aktionen-liste')?.text).toContain('geändert');
});

test('who decides about words that have changed meanwhile is told so first', async () => {
  const { mine, item, version } = await handedIn();
  await partner.submit(mine, {
    ...typedItem(),
    title: 'Anders',
    version: versionIn(await partner.get(mine)),
    next: 'send',
  });
  const late = await office.submit(`${item}/annehmen`, { version });
  expect(late.status).toBe(422);
  expect(late.text).toContain('inzwischen etwas geändert');
  expect((await office.submit(`${item}/annehmen`, { version: versionIn(late) })).status).toBe(303);
});

test('an accepted item is closed for its partner, who is told', async () => {
  const { mine, item, version, email } = await handedIn();
  await office.submit(`${item}/annehmen`, { version });
  expect(await mailsTo(email)).toContain('ist angenommen');
  expect((await partner.get(mine)).page.querySelector('form#aktion')).toBeNull();
  const typed = { ...typedItem(), title: 'Trotzdem', version: '3', next: 'send' };
  expect((await partner.submit(mine, typed)).text).not.toContain('Trotzdem');
  expect((await office.submit(`${item}/ablehnen`, { version: '3', reason: 'Nein.' })).status).toBe(422);
});

test('who is declined reads why, in the mail and behind the link', async () => {
  const { mine, item, version, email } = await handedIn();
  const empty = await office.submit(`${item}/ablehnen`, { version, reason: ' ' });
  expect([empty.status, empty.page.querySelector('.error-summary a')?.getAttribute('href')]).toEqual([422, '#reason']);
  await office.submit(`${item}/ablehnen`, { version, reason: 'Das ist Werbung.' });
  expect(await mailsTo(email)).toContain('Das ist Werbung.');
  expect((await partner.get(mine)).text).toContain('Das ist Werbung.');
});

test('an editor reviews without seeing who the contact is; who only reads decides nothing', async () => {
  const { item, version, email } = await handedIn();
  const { visitor: editor } = await signedIn(app, 'editor');
  expect((await editor.get(item)).text).not.toContain(email);
  expect((await editor.get(`${base}/partner`)).status).toBe(403);
  const { visitor: reader } = await signedIn(app, 'reader');
  expect((await reader.get(item)).text).not.toContain('Annehmen');
  expect((await reader.submit(`${item}/annehmen`, { version })).status).toBe(403);
  expect((await editor.submit(`${item}/annehmen`, { version })).status).toBe(303);
});

test('a draft is read by nobody in the office', async () => {
  count += 1;
  const link = await haveInvited(app.services, { email: `partner-${count}@partner.example` });
  const mine = (await partner.submit(`${link}/neu`)).location ?? '';
  await partner.submit(mine, { title: 'Halbes', version: versionIn(await partner.get(mine)), next: 'save' });
  expect((await office.get(`${base}/aktionen/${mine.split('/').at(-1)}`)).status).toBe(404);
  expect((await office.get(base)).text).not.toContain('Halbes');
});
