import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { haveArticle } from '../../information/articles/articles.builders.ts';
import { findArticle } from '../../information/articles/articles.store.ts';
import { editArticle, wordsOfArticle } from '../../information/articles/save-article.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { checksOf } from './checks.store.ts';

const app = useTestApp();
const staff = { kind: 'staff', id: '00000000-0000-4000-8000-000000000001' } as const;
const easy = { titleEasy: 'Der Aufzug', bodyEasy: 'Der Aufzug ist neu.' };
const address = (id: string) => `/verwaltung/leichte-sprache/texte/article/${id}`;
const said = {
  version: '1',
  groupName: 'Lesegruppe der Werkstatt',
  people: '4',
  'checkedOn-day': '20',
  'checkedOn-month': '11',
  'checkedOn-year': '2026',
  result: 'understood',
  changes: '',
  translator: 'Büro für Leichte Sprache',
  seal: 'Geprüft von der Lesegruppe',
  cost: '180,50',
};

test('a passed test makes a text „Leichte Sprache“, for everybody to read', async () => {
  const article = await haveArticle(app.services, { words: { title: 'Aufzug geprüft', ...easy } });
  const before = await app.visitor().get(`/leicht${article.path}`);
  expect(before.text).toContain('noch nicht geprüft');
  const { visitor } = await signedIn(app, 'editor');
  const done = await visitor.submitAndFollow(`${address(article.id)}/pruefung`, said);
  expect(done.text).toContain('heißt jetzt „Leichte Sprache“');
  expect(done.page.querySelector('main')?.text).toContain('Lesegruppe der Werkstatt, 4 Menschen');
  const after = await app.visitor().get(`/leicht${article.path}`);
  expect(after.text).toContain('Leichte Sprache – geprüft');
  expect(after.text).not.toContain('Lesegruppe der Werkstatt');
});

test('a text that was not understood is a draft again, with what was hard', async () => {
  const article = await haveArticle(app.services, { words: easy, chosen: 'inTest' });
  const { visitor } = await signedIn(app, 'editor');
  const refused = await visitor.submit(`${address(article.id)}/pruefung`, { ...said, result: 'not-understood' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('#changes-error')).not.toBeNull();
  await visitor.submit(`${address(article.id)}/pruefung`, { ...said, result: 'not-understood', changes: 'Zu lang.' });
  expect((await findArticle(app.services.db, article.id))?.easyState).toBe('draft');
  expect(await checksOf(app.services.db, { kind: 'article', id: article.id })).toMatchObject([
    { result: 'not-understood', changes: 'Zu lang.', costCents: 18_050, people: 4 },
  ]);
});

test('whoever presses twice records one test', async () => {
  const article = await haveArticle(app.services, { words: easy });
  const { visitor } = await signedIn(app, 'editor');
  const { page } = await visitor.get(`${address(article.id)}/pruefung`);
  const formKey = page.querySelector('input[name="formKey"]')?.getAttribute('value') ?? '';
  for (let press = 0; press < 2; press += 1) {
    expect((await visitor.submit(`${address(article.id)}/pruefung`, { ...said, formKey })).status).toBe(303);
  }
  expect(await checksOf(app.services.db, { kind: 'article', id: article.id })).toHaveLength(1);
});

test('a group that read other words than stand there now has tested nothing yet', async () => {
  const article = await haveArticle(app.services, { words: easy });
  await transact(app.services, staff, (work) =>
    editArticle(work, {
      articleId: article.id,
      version: 1,
      lifeAreas: [],
      words: { ...wordsOfArticle(article), bodyEasy: 'Der Aufzug ist ganz neu.' },
    }),
  );
  const { visitor } = await signedIn(app, 'editor');
  const refused = await visitor.submit(`${address(article.id)}/pruefung`, said);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('inzwischen geändert');
  expect(refused.page.querySelector('#groupName')?.getAttribute('value')).toBe(said.groupName);
  expect((await findArticle(app.services.db, article.id))?.easyState).toBe('draft');
  expect(await checksOf(app.services.db, { kind: 'article', id: article.id })).toEqual([]);
});

test('without an easy text there is nothing to test', async () => {
  const article = await haveArticle(app.services);
  const { visitor } = await signedIn(app, 'editor');
  const refused = await visitor.submit(`${address(article.id)}/pruefung`, said);
  expect(refused.text).toContain('Es gibt noch keinen leichten Text.');
});

test.each([
  [{ groupName: '' }, 'groupName'],
  [{ people: '' }, 'people'],
  [{ people: '0' }, 'people'],
  [{ people: '2,5' }, 'people'],
  [{ result: 'toll' }, 'result'],
  [{ cost: 'viel' }, 'cost'],
  [{ cost: '2.000.000' }, 'cost'],
  [{ 'checkedOn-day': '31' }, 'checkedOn'],
  [{ 'checkedOn-year': '2027' }, 'checkedOn'],
  [{ seal: 'x'.repeat(501) }, 'seal'],
])('what is wrong with %j is said at its field, and nothing typed is lost', async (wrong, field) => {
  const article = await haveArticle(app.services, { words: easy });
  const { visitor } = await signedIn(app, 'editor');
  const refused = await visitor.submit(`${address(article.id)}/pruefung`, { ...said, ...wrong });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector(`.error-summary a[href="#${field}"]`)).not.toBeNull();
  expect(refused.page.querySelector('#translator')?.getAttribute('value')).toBe(said.translator);
});

test('the office sees what a year has cost, and takes it along as a table', async () => {
  const article = await haveArticle(app.services, { words: { title: '=SUMME(1)', ...easy } });
  const { visitor } = await signedIn(app, 'editor');
  const before = await visitor.get('/verwaltung/leichte-sprache/pruefungen.csv?jahr=2025');
  await visitor.submit(`${address(article.id)}/pruefung`, { ...said, 'checkedOn-year': '2025', cost: '99' });
  const { page } = await visitor.get('/verwaltung/leichte-sprache/pruefungen?jahr=2025');
  expect(page.querySelector('.stats')?.text).toMatch(/99\s€/u);
  const csv = await visitor.get('/verwaltung/leichte-sprache/pruefungen.csv?jahr=2025');
  expect(before.text.trim().split('\r\n')).toHaveLength(1);
  expect(csv.text).toContain(
    "20.11.2025;Beitrag;'=SUMME(1);Lesegruppe der Werkstatt;4;Verstanden;;Büro für Leichte Sprache",
  );
  expect(csv.text).toContain('99,00');
});

test.each(['?jahr=x', '?jahr=1999', '?jahr=2026&jahr=2025', ''])('the page of costs opens with %s', async (query) => {
  const { visitor } = await signedIn(app, 'reader');
  expect((await visitor.get(`/verwaltung/leichte-sprache/pruefungen${query}`)).status).toBe(200);
});
