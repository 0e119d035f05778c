import { beforeAll, beforeEach, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveInvited, takeEdition, typedItem } from '../action-weeks.builders.ts';

const app = useTestApp();
const day = 24 * 60 * 60 * 1000;
let partner: Visitor;
let link = '';
let count = 0;

beforeAll(async () => {
  await haveEdition(app.services, { year: 2028, facts: { callUntil: '2028-02-15' } });
  await haveEdition(app.services);
});

beforeEach(async () => {
  count += 1;
  partner = app.visitor();
  link = await haveInvited(app.services, { email: `verein-${count}@partner.example` });
});

const versionIn = ({ page }: Visit): string => page.querySelector('input[name="version"]')?.getAttribute('value') ?? '';
const errorsIn = ({ page }: Visit) => page.querySelectorAll('.error-summary a').map((one) => one.getAttribute('href'));

async function begun(): Promise<{ path: string; version: string }> {
  const made = await partner.submit(`${link}/neu`);
  expect(made.status).toBe(303);
  const path = made.location ?? '';
  return { path, version: versionIn(await partner.get(path)) };
}

const send = (path: string, version: string, change = {}) =>
  partner.submit(path, { ...typedItem(), version, next: 'send', ...change });

test('a partner begins, breaks off with half a form, resumes by the same link and hands in', async () => {
  const { path, version } = await begun();
  const half = { title: 'Rundgang', 'd1-day': '31', 'd1-month': '2', 'd1-year': '2027', cost: 'viel', rows: '1' };
  const kept = await partner.submitAndFollow(path, { ...half, version, next: 'save' });
  expect(kept.text).toContain('Gespeichert, noch nicht eingereicht');
  const other = await app.visitor().get(link);
  expect(other.text).toContain('Entwurf, nicht eingereicht');
  const resumed = await app.visitor().get(path);
  const value = (name: string) => resumed.page.querySelector(`[name="${name}"]`)?.getAttribute('value');
  expect([value('title'), value('d1-day'), value('cost')]).toEqual(['Rundgang', '31', 'viel']);
  const done = await send(path, versionIn(resumed));
  expect(done.location).toBe(`${link}?erledigt=eingereicht`);
  expect((await partner.get(link)).text).toContain('Eingereicht');
});

test('opening a link or an item changes nothing', async () => {
  const { path } = await begun();
  const before = versionIn(await partner.get(path));
  await partner.get(link);
  await partner.get(path);
  expect(versionIn(await partner.get(path))).toBe(before);
});

test.each([
  ['no title', { title: ' ' }, ['#title']],
  ['a day before the weeks', { 'd1-day': '19', 'd1-month': '3' }, ['#d1']],
  ['a day after the weeks', { 'd1-day': '6', 'd1-month': '4' }, ['#d1']],
  ['a day that is none', { 'd1-day': '31', 'd1-month': '2' }, ['#d1']],
  ['no day', { 'd1-day': '', 'd1-month': '', 'd1-year': '', 'd1-from': '', 'd1-to': '' }, ['#d1']],
  ['an end before the beginning', { 'd1-to': '14:00' }, ['#d1-to']],
  ['a time that is none', { 'd1-from': 'mittags' }, ['#d1-from']],
  ['a place that is not known', { place: 'Schloss Nirgendwo' }, ['#place']],
  ['nowhere at all', { placeText: '' }, ['#place']],
  ['nobody to ask', { contactTelephone: '' }, ['#contactTelephone']],
  ['a mail address that is none', { contactEmail: 'rosa' }, ['#contactEmail']],
  ['a cost that is none', { cost: 'viel' }, ['#cost']],
  ['minus three seats', { registration: 'site', seats: '-3' }, ['#seats']],
  ['an answer that is not offered', { 'access-toilet': 'maybe' }, ['#access-toilet']],
  ['nothing about who may come', { visibility: '' }, ['#visibility']],
  ['a life area that is none', { lifeAreas: '__proto__' }, ['#lifeAreas']],
])('%s is refused beside its field, and everything typed is kept', async (_, wrong, fields) => {
  const { path, version } = await begun();
  const what = 'Bleibt <script>alert(1)</script>';
  const refused = await send(path, version, { what, ...wrong });
  expect([refused.status, errorsIn(refused)]).toEqual([422, fields]);
  expect(refused.page.querySelector('#what')?.text).toContain('Bleibt');
  expect(refused.page.querySelectorAll('main script')).toEqual([]);
  // Even without another save it is there on the next day.
  expect((await app.visitor().get(path)).page.querySelector('#what')?.text).toContain('Bleibt');
});

test('a time in the night in which the clocks go forward is taken', async () => {
  const { path, version } = await begun();
  const done = await send(path, version, { 'd1-day': '28', 'd1-from': '02:30', 'd1-to': '03:15' });
  expect(done.status).toBe(303);
});

test('what is only for their own people needs neither place nor contact', async () => {
  const { path, version } = await begun();
  const done = await send(path, version, { visibility: 'counted', placeText: '', contactTelephone: '' });
  expect(done.status).toBe(303);
});

test('another date is one press away, and what is typed stays', async () => {
  const { path, version } = await begun();
  const more = await partner.submit(path, { ...typedItem(), version, next: 'date' });
  expect(more.location).toBe(`${path}#d2`);
  const page = await partner.get(path);
  expect(page.page.querySelector('#d2')).not.toBeNull();
  expect(page.page.querySelector('#title')?.getAttribute('value')).toBe('Rundgang im Park');
});

test('of two who write at once the second sees what the first saved, and loses nothing', async () => {
  const { path, version } = await begun();
  expect((await partner.submit(path, { ...typedItem(), version, title: 'Erste', next: 'save' })).status).toBe(303);
  const late = await partner.submit(path, { ...typedItem(), version, title: 'Zweite', next: 'save' });
  expect([late.status, late.page.querySelector('#title')?.getAttribute('value')]).toEqual([422, 'Zweite']);
  expect(late.page.querySelector('.stored')?.text).toContain('Erste');
  const again = { ...typedItem(), version: versionIn(late), title: 'Zweite', next: 'save' };
  expect((await partner.submit(path, again)).status).toBe(303);
});

test('changing the language keeps what is typed', async () => {
  const { path, version } = await begun();
  const page = await partner.submit(path, { ...typedItem(), version, title: 'Chor', go: 'language:de-simple' });
  expect(page.status).toBe(200);
  expect(page.page.querySelector('#title')?.getAttribute('value')).toBe('Chor');
  expect(page.text).toContain('Wie heißt Ihre Aktion?');
});

test('a draft that is taken back is gone, what was handed in stays as withdrawn', async () => {
  const first = await begun();
  await partner.submit(`${first.path}/zurueckziehen`);
  expect((await partner.get(first.path)).status).toBe(410);
  const second = await begun();
  await send(second.path, second.version);
  expect((await partner.submitAndFollow(`${second.path}/zurueckziehen`)).text).toContain('Zurückgezogen');
});

test('pressing twice begins one item only', async () => {
  const formKey = '11111111-1111-4111-8111-111111111111';
  const [one, two] = [
    await partner.submit(`${link}/neu`, { formKey }),
    await partner.submit(`${link}/neu`, { formKey }),
  ];
  expect(two.location).toBe(one.location);
});

test('last year’s item is taken over without its dates', async () => {
  const { path, version } = await begun();
  await send(path, version, { title: 'Wie letztes Jahr' });
  const next = await haveInvited(app.services, { year: 2028, email: `verein-${count}@partner.example` });
  const overview = await partner.get(next);
  expect(overview.text).toContain('„Wie letztes Jahr“ übernehmen');
  const from = overview.page.querySelector('input[name="from"]')?.getAttribute('value') ?? '';
  const copy = await partner.submitAndFollow(`${next}/neu`, { from });
  const value = (name: string) => copy.page.querySelector(`[name="${name}"]`)?.getAttribute('value') ?? '';
  expect([value('title'), value('d1-day'), value('contactTelephone')]).toEqual([
    'Wie letztes Jahr',
    '',
    '030 23125-300',
  ]);
});

test('nobody reaches the item of another partner, or one that is not there', async () => {
  const { path } = await begun();
  const stranger = await haveInvited(app.services, { email: `fremd-${count}@partner.example` });
  const item = path.split('/').at(-1) ?? '';
  const nobody = '00000000-0000-4000-8000-000000000000';
  for (const id of [item, nobody]) expect((await app.visitor().get(`${stranger}/${id}`)).status).toBe(410);
  expect((await app.visitor().submit(`${stranger}/neu`, { from: item })).status).toBe(422);
  expect((await app.visitor().get('/aktionswochen/mitmachen/falsch')).status).toBe(410);
});

/** The forms on the office's page about the partner of this test, by the end of their addresses. */
async function partnerForms(office: Visitor): Promise<(part: string) => string> {
  const list = await office.get('/verwaltung/aktionswochen/2027/partner');
  const row = list.page
    .querySelectorAll('#partner-liste tbody tr')
    .find(({ text }) => text.includes(`verein-${count}@`));
  const { page } = await office.get(row?.querySelector('th a')?.getAttribute('href') ?? '');
  return (part) => page.querySelector(`form[action$="${part}"]`)?.getAttribute('action') ?? '';
}

test('a link that the office takes back ends, and a new one opens the same drafts', async () => {
  const { path } = await begun();
  const { visitor: office } = await signedIn(app, 'participationManager');
  const action = await partnerForms(office);
  await office.submit(action('/zurueckziehen'));
  expect((await partner.get(path)).status).toBe(410);
  await office.submit(action('/link'));
  const mails = await listMails(app.services.db, { limit: 500, offset: 0 });
  const newest = mails.find(
    ({ toAddress, body }) =>
      toAddress === `verein-${count}@partner.example` && body?.includes('Frühere Links gelten nicht mehr'),
  );
  const renewed = /\/aktionswochen\/mitmachen\/[\w-]+/u.exec(newest?.body ?? '')?.[0] ?? '';
  expect((await app.visitor().get(renewed)).text).toContain('Entwurf, nicht eingereicht');
});

test('after the deadline what is typed is kept, not handed in, and the office opens for one partner', async () => {
  const { path, version } = await begun();
  app.clock.advance(100 * day);
  const late = await send(path, version, { title: 'Zu spät' });
  expect([late.status, errorsIn(late)]).toEqual([422, ['#title']]);
  expect(late.text).toContain('Die Frist ist vorbei');
  expect((await partner.get(path)).page.querySelector('#title')?.getAttribute('value')).toBe('Zu spät');
  expect((await partner.submit(`${link}/neu`)).status).toBe(422);
  await takeEdition(app.services, 2027, 'review');
  const { visitor: office } = await signedIn(app, 'participationManager');
  const action = await partnerForms(office);
  const open = (dayOfMonth: string, month: string) =>
    office.submit(action('/oeffnen'), { 'until-day': dayOfMonth, 'until-month': month, 'until-year': '2027' });
  expect((await open('1', '1')).status).toBe(422);
  expect((await open('10', '3')).status).toBe(303);
  const again = await partner.get(path);
  expect((await send(path, versionIn(again), { title: 'Doch noch' })).status).toBe(303);
});
