import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { system } from '../../platform/actor.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { edition, haveEdition, haveInvited, takeEdition, typedItem } from '../action-weeks.builders.ts';
import { findItem } from '../items.store.ts';
import { listInvited } from '../partners.store.ts';
import { receiveItem } from './receive-item.ts';

const app = useTestApp();
const email = 'verein@partner.example';
let office: Visitor;
let theirs: string;
let link: string;

const versionIn = ({ page }: Visit): string => page.querySelector('[name=version]')?.getAttribute('value') ?? '';
const mailsTo = async (address: string): Promise<readonly string[]> =>
  (await listMails(app.services.db, { limit: 500, offset: 0 })).flatMap(({ toAddress, body }) =>
    toAddress === address ? [body ?? ''] : [],
  );

beforeAll(async () => {
  await haveEdition(app.services, { words: { mottoEasy: 'Alle machen mit' } });
  link = await haveInvited(app.services, { email });
  const [invited] = await listInvited(app.services.db, (await edition(app.services, 2027)).id);
  theirs = `/verwaltung/aktionswochen/2027/partner/${invited?.id ?? ''}`;
  office = (await signedIn(app, 'participationManager')).visitor;
});

async function begin(): Promise<string> {
  const started = await office.submit(`${theirs}/neu`);
  expect(started.status).toBe(303);
  return started.location ?? '';
}

test('the office hands in for somebody on the telephone, and it is said who wrote it; the partner can look at it', async () => {
  const path = await begin();
  const opened = await office.get(path);
  expect(opened.page.querySelector('#organiser')?.getAttribute('value')).toBe('Verein am See');
  const wrong = await office.submit(path, { ...typedItem(), title: '', version: versionIn(opened), next: 'send' });
  expect([wrong.status, wrong.page.querySelector('.error-summary a')?.getAttribute('href')]).toEqual([422, '#title']);
  expect(wrong.page.querySelector('#what')?.text).toContain('Wir gehen und rollen');
  const title = 'Fest <script>alert(1)</script>';
  const typed = { ...typedItem(), title, version: versionIn(wrong), next: 'send' };
  const done = await office.submitAndFollow(path, typed);
  expect(done.text).toContain('Die Aktion ist eingetragen');
  expect(done.text).toContain('von der Stelle eingetragen');
  expect(done.text).not.toContain('<script>alert');
  const mail = (await mailsTo(email)).find((body) => body.includes('wie mit Ihnen besprochen')) ?? '';
  const own = /http:\/\/teilhabe\.test(\/aktionswochen\/mitmachen\/\S+)/u.exec(mail)?.[1] ?? '';
  expect((await app.visitor().get(own)).page.querySelector('#title')?.getAttribute('value')).toBe(title);
});

test('what cannot be told to the partner is not handed in either', async () => {
  const path = await begin();
  const item = await findItem(app.services.db, path.split('/').at(-1) ?? '');
  if (!item) throw new Error('nothing was begun');
  const handing = receiveItem(app.services, {
    edition: await edition(app.services, 2027),
    item,
    values: { ...typedItem(), version: String(item.version), next: 'send' },
    locale: 'de',
    actor: system,
    by: 'office',
    isOpen: true,
    handedIn: () => Promise.reject(new Error('the outbox is full')),
  });
  await expect(handing).rejects.toThrow('the outbox is full');
  expect(await findItem(app.services.db, item.id)).toEqual(item);
});

test('the office may write after the deadline, but not when the edition is finished', async () => {
  const path = await begin();
  await takeEdition(app.services, 2027, 'review');
  const done = await office.submit(path, { ...typedItem(), version: versionIn(await office.get(path)), next: 'send' });
  expect(done.location).toContain('erledigt=eingereicht');
  await takeEdition(app.services, 2027, 'call');
});

test('what a partner has not sent yet, and what others do, the office neither sees nor changes here', async () => {
  const draft = (await app.visitor().submit(`${link}/neu`)).location ?? '';
  const id = draft.split('/').at(-1) ?? '';
  const version = versionIn(await app.visitor().get(draft));
  await app.visitor().submit(draft, { title: 'Noch geheim', version, next: 'save' });
  const seen = await office.get(theirs);
  expect(seen.page.querySelector(`a[href$="${id}"]`)).toBeNull();
  expect(seen.text).not.toContain('Noch geheim');
  expect((await office.get(`${theirs}/aktionen/${id}`)).status).toBe(404);
  expect((await office.submit(`${theirs}/aktionen/${id}`, { next: 'save' })).status).toBe(404);
  expect((await office.submit(`${theirs}/aktionen/${id}/zurueckziehen`)).status).toBe(404);
  const other = await office.get(`${theirs.slice(0, -36)}00000000-0000-4000-8000-000000000000`);
  expect(other.status).toBe(404);
  const { visitor: editor } = await signedIn(app, 'editor');
  expect((await editor.get(theirs)).status).toBe(403);
  expect((await editor.submit(`${theirs}/neu`)).status).toBe(403);
});

test('the same button pressed twice begins one thing', async () => {
  const formKey = (await office.get(theirs)).page.querySelector('#neu [name=formKey]')?.getAttribute('value') ?? '';
  const [first, second] = [
    await office.submit(`${theirs}/neu`, { formKey }),
    await office.submit(`${theirs}/neu`, { formKey }),
  ];
  expect(first.location).toBe(second.location);
});

test('whoever reads easy German is invited in it, this year and in the next', async () => {
  const partner = { organisation: 'Gruppe Mitte', name: 'Mia Muster', email: 'mitte@partner.example' };
  const invite = (year: number, language: Record<string, string>) =>
    office.submit(`/verwaltung/aktionswochen/${year}/partner`, { ...partner, ...language });
  expect((await invite(2027, { language: 'fr' })).status).toBe(422);
  await invite(2027, { language: 'de-simple' });
  const [mail = ''] = await mailsTo(partner.email);
  expect(mail).toContain('Das Motto ist: „Alle machen mit“');
  expect(mail).toContain('/leicht/aktionswochen/mitmachen/');
  await haveEdition(app.services, { year: 2028 });
  await invite(2028, {});
  expect((await mailsTo(partner.email)).filter((body) => body.includes('/leicht/'))).toHaveLength(2);
});

test('the office changes the language in which somebody is written to', async () => {
  expect((await office.submit(`${theirs}/sprache`, { language: 'xx' })).status).toBe(422);
  const changed = await office.submitAndFollow(`${theirs}/sprache`, { language: 'en' });
  expect(changed.page.querySelector('#sprache [checked]')?.getAttribute('value')).toBe('en');
  await office.submit(`${theirs}/link`);
  expect((await mailsTo(email)).some((body) => body.includes('here is your new link'))).toBe(true);
});
