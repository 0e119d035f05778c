import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { haveArticle } from '../../information/articles/articles.builders.ts';
import { countVisits } from '../../platform/visits/count-visits.ts';
import { eraseOldRecords } from '../../operations/erase-old-records.job.ts';
import { useTestApp } from '../../testing/test-app.ts';

const app = useTestApp();
const reader = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' };

const open = (path: string, headers: Record<string, string> = reader) =>
  app.app.request(`http://teilhabe.test${path}`, { headers });
const titles = async (path = '/verwaltung/leichte-sprache') => {
  const { visitor } = await signedIn(app, 'editor');
  const { page } = await visitor.get(path);
  return page.querySelectorAll('#texte tbody th a').map(({ text }) => text);
};

test('an editor finds first what most people read without an easy text', async () => {
  await haveArticle(app.services, { words: { title: 'Wenig gelesen' } });
  const much = await haveArticle(app.services, { words: { title: 'Viel gelesen' } });
  for (let count = 0; count < 3; count += 1) await open(much.path);
  expect((await titles())[0]).toBe('Viel gelesen');
  expect(await titles()).toContain('Wenig gelesen');
  const { visitor } = await signedIn(app, 'reader');
  const { page } = await visitor.get('/verwaltung/leichte-sprache');
  const row = page.querySelectorAll('#texte tbody tr').find(({ text }) => text.includes('Viel gelesen'));
  expect(row?.querySelector('.numeric')?.text).toBe('3');
  // Reading only: nothing to choose, nothing to write.
  expect(page.querySelector('#texte input')).toBeNull();
});

test('what machines, the office and readers of other languages open is no visit of the standard page', async () => {
  const { path } = await haveArticle(app.services, { words: { title: 'Nur für Menschen' } });
  await open(path, { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' });
  await open(path, {});
  await open(path, { ...reader, 'sec-purpose': 'prefetch' });
  await open(`/leicht${path}`);
  const { visitor } = await signedIn(app, 'editor');
  await visitor.get(path);
  await app.services.visits.flush();
  const counted = await app.services.db
    .selectFrom('pageVisits')
    .selectAll()
    .where('path', 'like', `%${path}`)
    .execute();
  expect(counted).toEqual([{ path: `/leicht${path}`, day: '2026-11-23', visits: 1 }]);
});

test('nothing is written of a page that is not there, or whose address is a secret', async () => {
  await open('/informationen/gibt-es-nicht');
  await open('/vorschau/abcdef');
  await open('/meldung');
  await app.services.visits.flush();
  const paths = (await app.services.db.selectFrom('pageVisits').select('path').execute()).map(({ path }) => path);
  expect(paths.filter((path) => /gibt-es-nicht|vorschau|meldung/u.test(path))).toEqual([]);
});

test('several processes add up', async () => {
  const { db, clock, log } = app.services;
  const others = [countVisits({ db, clock, log }), countVisits({ db, clock, log })];
  for (const other of others) for (let count = 0; count < 50; count += 1) other.note('/informationen/zusammen');
  await Promise.all(others.map((other) => other.flush()));
  const row = await db
    .selectFrom('pageVisits')
    .select('visits')
    .where('path', '=', '/informationen/zusammen')
    .execute();
  expect(row).toEqual([{ visits: 100 }]);
});

test('counts of the day before stay apart, and old ones are erased', async () => {
  const { db } = app.services;
  await db.insertInto('pageVisits').values({ path: '/informationen/alt', day: '2024-01-01', visits: 5 }).execute();
  await app.services.visits.flush();
  await eraseOldRecords.run(app.services, {} as never, app.services.log);
  expect(await db.selectFrom('pageVisits').selectAll().where('path', '=', '/informationen/alt').execute()).toEqual([]);
});

test('a list can be narrowed to a state and a kind, and says so in its address', async () => {
  await haveArticle(app.services, {
    words: { title: 'Mit Entwurf', titleEasy: 'Leicht', bodyEasy: 'Das ist leicht.' },
  });
  expect(await titles('/verwaltung/leichte-sprache?stand=entwurf&art=article')).toContain('Mit Entwurf');
  expect(await titles('/verwaltung/leichte-sprache?stand=fehlt&art=article')).not.toContain('Mit Entwurf');
  expect(await titles('/verwaltung/leichte-sprache?stand=entwurf&art=solution')).not.toContain('Mit Entwurf');
});

test.each(['?stand=quatsch', '?art=constructor', '?seite=-1', '?seite=99999', '?stand=alle&seite=2x'])(
  'a damaged address %s shows the list all the same',
  async (query) => {
    const { visitor } = await signedIn(app, 'editor');
    const { status, location } = await visitor.get(`/verwaltung/leichte-sprache${query}`);
    expect([200, 303]).toContain(status);
    if (status === 303) expect(location).toBe('/verwaltung/leichte-sprache');
  },
);

test('nobody from outside sees it', async () => {
  expect((await app.visitor().get('/verwaltung/leichte-sprache')).location).toMatch(/^\/anmelden/u);
});
