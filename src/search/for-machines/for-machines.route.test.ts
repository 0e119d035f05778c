import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { haveEdition, haveMeasure } from '../../action-plan/action-plan.builders.ts';
import { havePublicBarrier, haveReport } from '../../barriers/barriers.builders.ts';
import { haveEvent } from '../../events/events.builders.ts';
import { haveArticle } from '../../information/articles/articles.builders.ts';
import { readXml } from '../../platform/documents/xml.ts';
import { useTestApp } from '../../testing/test-app.ts';

const app = useTestApp();

/** One that went out, and one that is still being written. */
async function haveSentIssue(): Promise<number> {
  const { db, clock } = app.services;
  const now = clock.now();
  await sql`insert into newsletter_issues (title, created_at, tells_until) values ('Entwurf', ${now}, ${now})`.execute(
    db,
  );
  const { rows } = await sql<{ number: number }>`
    insert into newsletter_issues (title, created_at, tells_until, recipients, send_from, sent_at)
    values ('Neues', ${now}, ${now}, 0, ${now}, ${now}) returning number`.execute(db);
  return rows[0]?.number ?? 0;
}

test('the sitemap names every public page with its twins, and nothing that is not public', async () => {
  const open = await havePublicBarrier(app.services);
  const hidden = await haveReport(app.services);
  const { headers, text } = await app.visitor().get('/sitemap.xml');
  expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
  for (const path of [
    '',
    '/leicht',
    '/en',
    '/kontakt',
    '/leicht/kontakt',
    '/en/barrieren',
    '/ueber-uns',
    '/impressum',
    '/datenschutz',
    '/barrierefreiheit',
  ]) {
    expect(text).toContain(`<loc>http://teilhabe.test${path === '' ? '/' : path}</loc>`);
  }
  const entry = text
    .split('\n')
    .find((line) => line.includes(`<loc>http://teilhabe.test/barrieren/${open.number}</loc>`));
  expect(entry).toContain('<lastmod>2026-11-23T08:00:00.000Z</lastmod>');
  expect(entry?.match(/hreflang="[^"]+"/gu)).toEqual(['hreflang="de"', 'hreflang="de-simple"', 'hreflang="en"']);
  expect(text).not.toContain(`/barrieren/${hidden.number}<`);
  expect(text).not.toContain('/verwaltung');
});

test('every page in the sitemap is there', async () => {
  const { number } = await haveMeasure(app.services, await haveEdition(app.services));
  const { event } = await haveEvent(app.services, { words: { title: 'Rundgang' } });
  const article = await haveArticle(app.services);
  const issue = await haveSentIssue();
  const { text } = await app.visitor().get('/sitemap.xml');
  const pages = [...text.matchAll(/<loc>http:\/\/teilhabe\.test([^<]*)<\/loc>/gu)].map(([, path = '']) => path);
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages).toEqual(
    expect.arrayContaining([
      `/massnahmen/${number}`,
      `/veranstaltungen/${event.slug}`,
      article.path,
      '/glossar',
      '/newsletter',
      '/newsletter/archiv',
      `/newsletter/archiv/${issue}`,
      '/loesungen',
      '/wegweiser/orte',
    ]),
  );
  expect(pages.filter((path) => path.startsWith('/loesungen/')).length).toBeGreaterThan(40);
  const missing: string[] = [];
  for (const path of pages) if ((await app.visitor().get(path)).status !== 200) missing.push(path);
  expect(missing).toEqual([]);
});

test.each([
  ['', 'http://teilhabe.test/suche?q={searchTerms}'],
  ['/leicht', 'http://teilhabe.test/leicht/suche?q={searchTerms}'],
  ['/en', 'http://teilhabe.test/en/suche?q={searchTerms}'],
])('a browser learns from any page how to search here (%s)', async (prefix, template) => {
  const { page } = await app.visitor().get(`${prefix}/kontakt`);
  const named = page.querySelector('link[rel=search]')?.getAttribute('href') ?? '';
  const { status, headers, text } = await app.visitor().get(named);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/opensearchdescription+xml; charset=utf-8']);
  const found: Record<string, string> = {};
  let inside = '';
  readXml(text.slice(text.indexOf('<Open')).trim(), {
    open: (name, attributes) => {
      inside = name;
      if (name === 'Url') found.template = attributes.template ?? '';
    },
    text: (words) => (found[inside] = words),
  });
  expect(found.template).toBe(template);
  expect(found.ShortName?.length).toBeLessThanOrEqual(16);
  expect(found.ShortName).toBeTruthy();
  const asked = await app
    .visitor()
    .get(template.replace('http://teilhabe.test', '').replace('{searchTerms}', 'Rollstuhl'));
  expect(asked.status).toBe(200);
  expect(asked.page.querySelector('main input[name=q]')?.getAttribute('value')).toBe('Rollstuhl');
});
