import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { aPlace, confirm } from '../../directory/places/places.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveEvent } from '../events.builders.ts';

const app = useTestApp();
let editor: Visitor;
const base = '/verwaltung/veranstaltungen';

beforeAll(async () => {
  editor = (await signedIn(app, 'editor')).visitor;
});

const typed = {
  title: 'Kochen für alle',
  summary: 'Wir kochen zusammen.',
  'first-day': '5',
  'first-month': '5',
  'first-year': '2027',
  fromTime: '15',
  toTime: '17.30 Uhr',
  repeat: 'none',
  easyState: 'draft',
};
const idIn = (location: string | null) => /veranstaltungen\/([0-9a-f-]{36})/u.exec(location ?? '')?.[1] ?? '';
const errorsIn = (visit: { page: { querySelectorAll(selector: string): { getAttribute(name: string): unknown }[] } }) =>
  visit.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));

test('an editor writes an event, publishes it, moves and cancels a date', async () => {
  const made = await editor.submit(`${base}/neu`, {
    ...typed,
    repeat: 'weekly',
    'until-day': '26',
    'until-month': '5',
    'until-year': '2027',
  });
  expect(made.status).toBe(303);
  const id = idIn(made.location);
  const draft = await editor.get(`${base}/${id}`);
  expect(draft.page.querySelectorAll('#termin-liste tbody tr')).toHaveLength(4);
  expect((await editor.submitAndFollow(`${base}/${id}/veroeffentlichen`)).text).toContain('ist veröffentlicht');
  expect((await app.visitor().get('/veranstaltungen/kochen-fuer-alle')).text).toContain('3 weitere Termine');
  const date = draft.page.querySelector('#termin-liste tbody a')?.getAttribute('href') ?? '';
  const moved = await editor.submitAndFollow(`${date}/verlegen`, { ...typed, 'first-day': '6' });
  expect(moved.text).toContain('verlegt, vorher 5. Mai 2027, 15:00 Uhr');
  expect(errorsIn(await editor.submit(`${date}/absagen`, { reason: ' ' }))).toEqual(['#reason']);
  await editor.submit(`${date}/absagen`, { reason: 'Die Köchin ist krank.', allComing: 'yes' });
  expect((await app.visitor().get('/veranstaltungen/kochen-fuer-alle')).text).toContain('Die Köchin ist krank.');
});

test.each([
  ['an end before the beginning', { toTime: '14:00' }, ['#toTime']],
  ['31 February', { 'first-day': '31', 'first-month': '2' }, ['#first']],
  ['a day without a year', { 'first-year': '' }, ['#first']],
  ['400 dates', { repeat: 'weekly', 'until-day': '1', 'until-month': '1', 'until-year': '2035' }, ['#until']],
  ['a time that is none', { fromTime: 'mittags' }, ['#fromTime']],
  ['an unknown repeat', { repeat: 'hourly' }, ['#repeat']],
  ['no title', { title: ' ' }, ['#title']],
  ['an address with a script', { onlineUrl: 'javascript:alert(1)' }, ['#onlineUrl']],
  ['an unknown place', { place: 'Schloss Nirgendwo' }, ['#place']],
  ['a body that is not there', { bodyCode: '__proto__' }, ['#bodyCode']],
  ['a cost that is none', { cost: 'viel' }, ['#cost']],
  ['minus three seats', { takesRegistrations: 'yes', seats: '-3' }, ['#seats']],
  ['an answer that is not offered', { 'access-toilet': 'maybe' }, ['#access-toilet']],
])('%s is refused beside its field, with everything typed kept', async (_, wrong, fields) => {
  const refused = await editor.submit(`${base}/neu`, {
    ...typed,
    summary: 'Bleibt <script>alert(1)</script>',
    ...wrong,
  });
  expect([refused.status, errorsIn(refused)]).toEqual([422, fields]);
  expect(refused.page.querySelector('#summary')?.text).toContain('Bleibt');
  expect(refused.page.querySelectorAll('main script')).toEqual([]);
});

test('what is known of a place is taken over as a proposal, and nothing is saved by that', async () => {
  const place = await aPlace(app, { name: 'Kulturhaus' });
  await confirm(app, { placeId: place.id, facts: { entranceLevel: 'yes', restroom: 'none', entranceDoorWidth: 95 } });
  const proposed = await editor.submit(`${base}/neu`, { ...typed, place: 'Kulturhaus', next: 'propose' });
  expect(proposed.status).toBe(200);
  expect(proposed.text).toContain('3 Angaben vom Ort übernommen');
  const chosen = (name: string) => proposed.page.querySelector(`input[name="${name}"][checked]`)?.getAttribute('value');
  expect([chosen('access-stepFree'), chosen('access-toilet'), chosen('access-captions')]).toEqual([
    'yes',
    'no',
    'notChecked',
  ]);
  expect(errorsIn(await editor.submit(`${base}/neu`, { ...typed, next: 'propose' }))).toEqual(['#place']);
  const made = await editor.submit(`${base}/neu`, { ...typed, title: 'Am Ort', place: String(place.number) });
  await editor.submit(`${base}/${idIn(made.location)}/veroeffentlichen`);
  expect((await app.visitor().get('/veranstaltungen/am-ort')).text).toContain('Kulturhaus');
});

test('pressing twice makes one event, and two people do not overwrite each other', async () => {
  const formKey = '11111111-1111-4111-8111-111111111111';
  const [one, two] = [
    await editor.submit(`${base}/neu`, { ...typed, formKey }),
    await editor.submit(`${base}/neu`, { ...typed, formKey }),
  ];
  expect(two.location).toBe(one.location);
  const edit = `${base}/${idIn(one.location)}/bearbeiten`;
  expect((await editor.submit(edit, { ...typed, version: '1', title: 'Erster' })).status).toBe(303);
  const late = await editor.submit(edit, { ...typed, version: '1', title: 'Zweiter' });
  expect([late.status, late.page.querySelector('#title')?.getAttribute('value')]).toEqual([422, 'Zweiter']);
  expect((await editor.submit(edit, { ...typed, version: '2', title: 'Zweiter' })).status).toBe(303);
});

test('a standard text that changes asks whether the easy one still says the same', async () => {
  const { event } = await haveEvent(app.services, { words: { titleEasy: 'Frühstück', summaryEasy: 'Wir essen.' } });
  const edit = `${base}/${event.id}/bearbeiten`;
  const same = { ...typed, version: '1', titleEasy: 'Frühstück', summaryEasy: 'Wir essen.', easyState: 'draft' };
  expect(errorsIn(await editor.submit(edit, same))).toEqual(['#meaningChanged']);
  expect((await editor.submit(edit, { ...same, meaningChanged: 'yes' })).status).toBe(303);
  expect((await editor.get(`${base}/${event.id}`)).text).toContain('veraltet');
});

test('who only reads sees events and changes nothing', async () => {
  const { visitor } = await signedIn(app, 'reader');
  const { event } = await haveEvent(app.services, { isPublic: false });
  expect((await visitor.get(`${base}/${event.id}`)).text).not.toContain('Veröffentlichen');
  expect((await visitor.get(`${base}/neu`)).status).toBe(403);
});
