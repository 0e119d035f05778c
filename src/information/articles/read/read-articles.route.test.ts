import { expect, test } from 'vitest';
import { useTestApp } from '../../../testing/test-app.ts';
import { transact } from '../../../platform/use-case.ts';
import { haveArticle } from '../articles.builders.ts';
import { placeArticle } from '../place-article.ts';

const app = useTestApp();
const staff = { kind: 'staff', id: '00000000-0000-4000-8000-000000000001' } as const;

test('somebody reads a piece of news, in the list and on its page, and on the start page', async () => {
  const { path } = await haveArticle(app.services, {
    words: { title: 'Rufbus fährt wieder', lead: 'Ab Juni.', body: '## Wann\n\nMontags.' },
  });
  expect(path).toBe('/aktuelles/rufbus-faehrt-wieder');
  for (const list of ['/aktuelles', '/'])
    expect((await app.visitor().get(list)).page.querySelector(`a[href="${path}"]`)?.text).toContain('Rufbus');
  const { page, status } = await app.visitor().get(path);
  expect(status).toBe(200);
  expect(page.querySelectorAll('h1').map(({ text }) => text)).toEqual(['Rufbus fährt wieder']);
  expect(page.querySelector('main h2')?.text).toBe('Wann');
  expect((await app.visitor().get('/sitemap.xml')).text).toContain(path);
});

test('Mia reads the easy text with its honest state; without one she is told', async () => {
  const words = { title: 'Wahl', body: 'Lang.', titleEasy: 'Wählen', bodyEasy: 'Sie dürfen wählen.' };
  const { path } = await haveArticle(app.services, { words });
  const easy = await app.visitor().get(`/leicht${path}`);
  expect(easy.page.querySelector('h1')?.text).toBe('Wählen');
  expect(easy.page.querySelector('main')?.text).toContain('noch nicht geprüft');
  const standard = await haveArticle(app.services);
  const missing = await app.visitor().get(`/leicht${standard.path}`);
  expect(missing.page.querySelector('h1')?.getAttribute('lang')).toBe('de');
  expect(missing.page.querySelector('main')?.text).toContain('noch keine leicht verständliche Fassung');
});

test('drafts, planned articles and unknown addresses are all the same to a visitor', async () => {
  const draft = await haveArticle(app.services, { isPublic: false, words: { title: 'Geheimer Entwurf' } });
  for (const path of [
    draft.path,
    '/aktuelles/gibt-es-nicht',
    '/informationen/a/b/c',
    '/aktuelles/%00',
    '/informationen/',
  ]) {
    const { status, text } = await app.visitor().get(path);
    expect([404, 301]).toContain(status);
    expect(text).not.toContain('Geheimer');
  }
  expect((await app.visitor().get('/aktuelles')).text).not.toContain('Geheimer');
});

test('an article whose time is over says so', async () => {
  const until = new Date(app.clock.now().getTime() + 3_600_000);
  const { path } = await haveArticle(app.services, { until, words: { title: 'Nur heute' } });
  expect((await app.visitor().get(path)).status).toBe(200);
  app.clock.set(new Date(until.getTime() + 1000));
  const gone = await app.visitor().get(path);
  expect(gone.status).toBe(410);
  expect(gone.text).toContain('gibt es nicht mehr');
  expect((await app.visitor().get('/aktuelles')).text).not.toContain('Nur heute');
});

test('pages stand in a tree; who moves takes everything below along, and old addresses lead there', async () => {
  const top = await haveArticle(app.services, { kind: 'page', words: { title: 'Hilfe', body: 'Hilfe.' } });
  const child = await haveArticle(app.services, {
    kind: 'page',
    parentId: top.id,
    words: { title: 'Anträge', body: 'Wie.' },
  });
  expect(child.path).toBe('/informationen/hilfe/antraege');
  expect((await app.visitor().get(top.path)).page.querySelector(`main a[href="${child.path}"]`)).not.toBeNull();
  const seen = await app.visitor().get(child.path);
  expect(seen.page.querySelectorAll('nav a').map((link) => link.getAttribute('href'))).toContain(top.path);
  const moved = await transact(app.services, staff, (work) =>
    placeArticle(work, { articleId: top.id, slug: 'gute-hilfe', parentId: null, position: 1 }),
  );
  expect(moved.ok).toBe(true);
  const old = await app.visitor().get(`/leicht${child.path}`);
  expect([old.status, old.location]).toEqual([301, '/leicht/informationen/gute-hilfe/antraege']);
  const circle = await transact(app.services, staff, (work) =>
    placeArticle(work, { articleId: top.id, slug: 'x', parentId: child.id, position: 1 }),
  );
  expect(circle).toEqual({ ok: false, failure: 'below-itself' });
});

test('two articles with one title get two addresses, even when they are made at the same time', async () => {
  const made = await Promise.all(
    Array.from({ length: 4 }, () => haveArticle(app.services, { words: { title: 'Gleicher Titel' } })),
  );
  expect(new Set(made.map(({ path }) => path)).size).toBe(4);
});

test('a list is narrowed by area and year and never an error', async () => {
  await haveArticle(app.services, { lifeAreas: ['education'], words: { title: 'Schule für alle' } });
  const narrowed = await app.visitor().get('/aktuelles?lebensbereich=education&jahr=2026');
  expect(narrowed.page.querySelector('.results')?.text).toContain('Schule für alle');
  expect((await app.visitor().get('/aktuelles?lebensbereich=work&jahr=1999')).text).toContain('keinen Beitrag');
  for (const query of ['?seite=99999', '?seite=x', '?jahr=zwölf', '?art=page', '?lebensbereich=%27'])
    expect((await app.visitor().get(`/aktuelles${query}`)).status).toBe(200);
  expect((await app.visitor().get('/aktuelles?seite=900')).status).toBe(303);
});

test('what somebody writes cannot bring a script along', async () => {
  const body = '<script>alert(1)</script> [klick mich bitte](javascript:alert(1)) <img src=x onerror=alert(1)>';
  const { path } = await haveArticle(app.services, { words: { title: '<b>Titel</b>', body } });
  const { page, text } = await app.visitor().get(path);
  expect(page.querySelectorAll('main script, main img, main [onerror], main a[href^="javascript"]')).toEqual([]);
  expect(text).toContain('&lt;script&gt;');
});
