import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import type { Visitor } from '../../../testing/visitor.ts';
import { haveArticle } from '../articles.builders.ts';
import { findArticle, revisionsOf } from '../articles.store.ts';

const app = useTestApp();
let editor: Visitor;
let reader: Visitor;

beforeAll(async () => {
  editor = (await signedIn(app, 'editor')).visitor;
  reader = (await signedIn(app, 'reader')).visitor;
});

const typed = {
  kind: 'news',
  title: 'Frühstück im Park',
  lead: 'Am 3. Mai.',
  body: 'Kommen Sie vorbei.',
  titleEasy: '',
  leadEasy: '',
  bodyEasy: '',
};
const below = (id: string, what = '') => `/verwaltung/inhalte/${id}${what}`;
const idIn = (location: string | null) => /inhalte\/([0-9a-f-]{36})/u.exec(location ?? '')?.[1] ?? '';

test('an editor writes, looks at it, saves, publishes and takes back', async () => {
  const preview = await editor.submit('/verwaltung/inhalte/neu', {
    ...typed,
    body: '## Wo\n\n[hier](/x)',
    next: 'preview',
  });
  expect(preview.status).toBe(200);
  expect(preview.page.querySelector('.beside h2')?.text).toBe('Wo');
  expect(preview.text).toContain('sagt nicht, wohin er führt');
  expect(preview.page.querySelector('#title')?.getAttribute('value')).toBe(typed.title);
  const made = await editor.submit('/verwaltung/inhalte/neu', typed);
  const id = idIn(made.location);
  expect((await app.visitor().get('/aktuelles/fruehstueck-im-park')).status).toBe(404);
  const published = await editor.submitAndFollow(below(id, '/veroeffentlichen'));
  expect(published.text).toContain('Der Beitrag ist veröffentlicht');
  expect((await app.visitor().get('/aktuelles/fruehstueck-im-park')).status).toBe(200);
  await editor.submit(below(id, '/zuruecknehmen'));
  expect((await app.visitor().get('/aktuelles/fruehstueck-im-park')).status).toBe(404);
  expect((await editor.submit(below(id, '/loeschen'))).location).toContain('geloescht');
  expect(await findArticle(app.services.db, id)).toBeUndefined();
});

test('what is missing or wrong is said beside the field, with everything typed kept', async () => {
  const empty = await editor.submit('/verwaltung/inhalte/neu', { ...typed, kind: '', title: ' ' });
  expect(empty.status).toBe(422);
  expect(empty.page.querySelector('#body')?.text).toBe(typed.body);
  expect(empty.page.querySelector('.error-summary')?.text).toContain('was es wird');
  const untitled = await editor.submit('/verwaltung/inhalte/neu', { ...typed, title: '' });
  expect(untitled.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#title');
  const long = await editor.submit('/verwaltung/inhalte/neu', { ...typed, title: 'x'.repeat(201) });
  expect(long.status).toBe(422);
  for (const parent of ['x', '00000000-0000-4000-8000-000000000009'])
    expect((await editor.submit('/verwaltung/inhalte/neu', { ...typed, kind: 'page', parent })).status).toBe(422);
});

test('a text that would keep somebody out is not published, and says where', async () => {
  const { id } = await haveArticle(app.services, { isPublic: false, words: { body: 'Gut.\n\n[hier](/x)' } });
  const refused = await editor.submit(below(id, '/veroeffentlichen'));
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.error-summary')?.text).toContain('Text, Zeile 3');
  const publicOne = await haveArticle(app.services);
  const spoiled = await editor.submit(below(publicOne.id, '/text'), {
    ...typed,
    body: '![](x)',
    version: '1',
    easyState: 'draft',
  });
  expect(spoiled.status).toBe(422);
  expect((await findArticle(app.services.db, publicOne.id))?.body).toBe(publicOne.body);
  const noText = await haveArticle(app.services, { isPublic: false, words: { body: '' } });
  expect((await editor.submit(below(noText.id, '/veroeffentlichen'))).text).toContain('braucht es Titel und Text');
});

test('two people edit at once: the second sees both texts and loses nothing', async () => {
  const { id } = await haveArticle(app.services);
  const mine = { ...typed, body: 'Meine Fassung.', version: '1', easyState: 'draft' };
  await editor.submit(below(id, '/text'), { ...mine, body: 'Fremde Fassung.' });
  const conflict = await editor.submit(below(id, '/text'), mine);
  expect(conflict.status).toBe(422);
  expect(conflict.page.querySelector('#body')?.text).toBe('Meine Fassung.');
  expect(conflict.page.querySelector('.stored')?.text).toContain('Fremde Fassung.');
  const version = conflict.page.querySelector('[name=version]')?.getAttribute('value') ?? '';
  expect((await editor.submit(below(id, '/text'), { ...mine, version })).status).toBe(303);
  expect((await revisionsOf(app.services.db, id)).map(({ body }) => body)).toEqual([
    'Meine Fassung.',
    'Fremde Fassung.',
    'Er fährt ab Montag.',
  ]);
});

test('an earlier version is compared and restored as a new one', async () => {
  const { id } = await haveArticle(app.services, { words: { title: 'Alt', body: 'Alter Text.' } });
  await editor.submit(below(id, '/text'), { ...typed, body: 'Neuer Text.', version: '1', easyState: 'draft' });
  const compared = await editor.get(below(id, '/fassungen/1'));
  expect(compared.page.querySelector('del')?.text).toContain('Alt');
  expect((await editor.submit(below(id, '/fassungen/1/herstellen'))).location).toContain('wiederhergestellt');
  expect((await findArticle(app.services.db, id))?.body).toBe('Alter Text.');
  expect((await editor.get(below(id, '/fassungen'))).text).toContain('wieder hergestellt aus Fassung 1');
  expect((await editor.get(below(id, '/fassungen/99'))).status).toBe(404);
});

test('links at the end are kept in every version, compared, restored and shown in both levels', async () => {
  const { id, path } = await haveArticle(app.services, {
    words: { title: 'Wohngeld', lead: typed.lead, body: typed.body, titleEasy: 'Geld', bodyEasy: 'Ja.' },
  });
  const text = { ...typed, title: 'Wohngeld', titleEasy: 'Geld', bodyEasy: 'Ja.', easyState: 'draft' };
  const related = 'Der Antrag: https://www.example.org/antrag\n- Kontakt zu uns | /leicht/kontakt';
  const preview = await editor.submit(below(id, '/text'), { ...text, related, version: '1', next: 'preview' });
  expect(preview.page.querySelectorAll('#vorschau ~ .beside a').map((link) => link.text)).toContain('Kontakt zu uns');
  expect((await editor.submit(below(id, '/text'), { ...text, related, version: '1' })).status).toBe(303);
  expect((await findArticle(app.services.db, id))?.related).toBe(
    'Der Antrag: https://www.example.org/antrag\nKontakt zu uns: /kontakt',
  );
  const linksOf = async (where: string) =>
    (await app.visitor().get(where)).page
      .querySelectorAll('[aria-labelledby=mehr-dazu] a')
      .map((link) => [link.text.trim().replaceAll(/\s+/gu, ' '), link.getAttribute('href')]);
  expect(await linksOf(path)).toEqual([
    ['Der Antrag ↗ (andere Internetseite)', 'https://www.example.org/antrag'],
    ['Kontakt zu uns', '/kontakt'],
  ]);
  expect((await linksOf(`/leicht${path}`)).at(-1)).toEqual(['Kontakt zu uns', '/leicht/kontakt']);
  const relatedEasy = 'Der Antrag in leichter Sprache: /kontakt';
  await editor.submit(below(id, '/text'), { ...text, related, relatedEasy, version: '2' });
  expect(await linksOf(`/leicht${path}`)).toEqual([['Der Antrag in leichter Sprache', '/leicht/kontakt']]);
  await editor.submit(below(id, '/text'), { ...text, version: '3' });
  expect(await linksOf(path)).toEqual([]);
  expect(
    (await editor.get(below(id, '/fassungen/3'))).page.querySelector('[aria-labelledby=related] del')?.text,
  ).toContain('Der Antrag');
  await editor.submit(below(id, '/fassungen/3/herstellen'));
  expect(await linksOf(path)).toHaveLength(2);
});

test('links at the end that lead nowhere are refused with their line, and everything typed is kept', async () => {
  const { id } = await haveArticle(app.services, { isPublic: false });
  for (const [related, said] of [
    ['Gut: /kontakt\nKlick mich: javascript:alert(1)', 'Zeile 2: Diese Adresse führt zu keiner Internetseite'],
    ['https://www.example.org', 'Zeile 1: Vor der Adresse fehlt'],
    ['Link: /kontakt\n'.repeat(200), 'Das sind 200 Links. Möglich sind 30.'],
    [`Lang: https://www.example.org/${'x'.repeat(5000)}`, 'Die Adresse ist zu lang'],
    ['x'.repeat(100_001), 'Das ist zu viel'],
  ] as const) {
    const refused = await editor.submit(below(id, '/text'), { ...typed, related, version: '1', easyState: 'draft' });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.error-summary a[href="#related"]')?.text).toContain(said);
    expect(refused.page.querySelector('#related')?.text.trim()).toBe(related.trim());
    expect(refused.page.querySelector('#body')?.text).toBe(typed.body);
  }
  expect((await editor.submit('/verwaltung/inhalte/neu', { ...typed, relatedEasy: 'Ohne Adresse' })).status).toBe(422);
});

test('a preview link shows a draft to somebody without an account until it is ended or too old', async () => {
  const { id } = await haveArticle(app.services, { isPublic: false, words: { title: 'Bitte lesen' } });
  const made = await editor.submit(below(id, '/vorschau'));
  const href =
    made.page
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href') ?? '')
      .find((one) => one.includes('/vorschau/')) ?? '';
  const path = new URL(href).pathname;
  const seen = await app.visitor().get(path);
  expect(seen.status).toBe(200);
  expect(seen.text).toContain('Bitte lesen');
  expect(seen.text).toContain('noindex');
  await editor.submit(below(id, '/vorschau/beenden'));
  expect((await app.visitor().get(path)).status).toBe(404);
  expect((await app.visitor().get(`${path}x`)).status).toBe(404);
});

test('an address is changed once; a taken or impossible one is refused', async () => {
  const one = await haveArticle(app.services, { words: { title: 'Erster' } });
  const other = await haveArticle(app.services, { words: { title: 'Zweiter' } });
  const taken = await editor.submit(below(other.id, '/adresse'), { slug: 'erster' });
  expect(taken.status).toBe(422);
  for (const slug of ['', 'Ä', '../x', 'a b', 'x'.repeat(81)])
    expect((await editor.submit(below(other.id, '/adresse'), { slug })).status).toBe(422);
  expect((await editor.submit(below(one.id, '/adresse'), { slug: 'neuer-name' })).location).toContain('verschoben');
  expect((await app.visitor().get(one.path)).location).toBe('/aktuelles/neuer-name');
  // The address that only leads away may be given to another article.
  expect((await editor.submit(below(other.id, '/adresse'), { slug: 'erster' })).status).toBe(303);
  expect((await app.visitor().get('/aktuelles/erster')).text).toContain('Zweiter');
});

test('the board reads drafts and changes nothing; strangers see neither', async () => {
  const { id } = await haveArticle(app.services, { isPublic: false });
  expect((await reader.get(below(id))).status).toBe(200);
  expect((await reader.get(below(id))).page.querySelector('main form')).toBeNull();
  for (const what of ['/text', '/veroeffentlichen', '/zuruecknehmen', '/loeschen', '/adresse', '/vorschau'])
    expect((await reader.submit(below(id, what))).status).toBe(403);
  expect((await app.visitor().get(below(id))).status).toBe(303);
  expect((await editor.get(below('00000000-0000-4000-8000-000000000009'))).status).toBe(404);
});

// Last, because the clock does not go back and sessions end.
test('an article appears and ends by itself at the wished times', async () => {
  const { id, path } = await haveArticle(app.services, { isPublic: false, words: { title: 'Später' } });
  const times = {
    'from-day': '1',
    'from-month': '12',
    'from-year': '2026',
    fromTime: '9.30 Uhr',
    'until-day': '2',
    'until-month': '12',
    'until-year': '2026',
  };
  for (const wrong of [
    { 'from-day': '31', 'from-month': '2', 'from-year': '2027' },
    { fromTime: '25:00', 'from-day': '1', 'from-month': '1', 'from-year': '2027' },
    { fromTime: '9:00' },
    { 'until-day': '1', 'until-month': '1', 'until-year': '2020' },
  ])
    expect((await editor.submit(below(id, '/veroeffentlichen'), wrong)).status).toBe(422);
  expect((await editor.submit(below(id, '/veroeffentlichen'), times)).location).toContain('geplant');
  app.clock.set(new Date('2026-12-01T08:29:00Z'));
  expect((await app.visitor().get(path)).status).toBe(404);
  app.clock.set(new Date('2026-12-01T08:31:00Z'));
  expect((await app.visitor().get(path)).status).toBe(200);
  app.clock.set(new Date('2026-12-03T08:31:00Z'));
  expect((await app.visitor().get(path)).status).toBe(410);
});
