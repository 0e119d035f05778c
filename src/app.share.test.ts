import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { havePublicBarrier, haveReport } from './barriers/barriers.builders.ts';
import { haveEvent } from './events/events.builders.ts';
import { useTestApp } from './testing/test-app.ts';

const app = useTestApp();
const base = 'http://teilhabe.test';

async function image(path: string, headers: Record<string, string> = {}) {
  const response = await app.app.request(base + path, { headers });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** One page of each kind that people pass on. */
const pages = {
  event: async () => `/veranstaltungen/${(await haveEvent(app.services)).event.slug}`,
  barrier: async () => `/barrieren/${(await havePublicBarrier(app.services)).number}`,
  article: async () => '/informationen/lebensbereiche/wohnen',
  easyArticle: async () => '/leicht-erklaert/so-bekommen-sie-hilfe',
} as const;

describe.each(Object.entries(pages))('somebody passes on the page of %s', (_kind, pathOf) => {
  test.each(['', '/leicht', '/en'])('under %s/: others see its title and a picture of ours', async (prefix) => {
    const path = prefix + (await pathOf());
    const { page } = await app.visitor().get(path);
    const meta = (property: string) =>
      page.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content') ?? '';
    expect(meta('title').length).toBeGreaterThan(3);
    expect(page.querySelector('title')?.text).toContain(meta('title'));
    expect([meta('url'), meta('image')]).toEqual([base + path, `${base}${path}/bild.png`]);
    expect(meta('image:alt')).toBe(meta('title'));
    const found = await image(`${path}/bild.png`);
    expect(found.headers.get('content-type')).toBe('image/png');
    expect(await sharp(found.bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    // The ground and the strip with the name of the county are drawn, and so are letters on them.
    const { channels } = await sharp(found.bytes).stats();
    for (const { stdev } of channels) expect(stdev).toBeGreaterThan(20);
  });

  test('by mail or by its address, without scripts and without anybody else hearing of it', async () => {
    const path = await pathOf();
    const { page } = await app.visitor().get(path);
    const part = page.querySelector('[aria-labelledby=weitersagen]');
    expect(part?.querySelector('input[readonly]')?.getAttribute('value')).toBe(base + path);
    const mail = part?.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '';
    expect(decodeURIComponent(mail)).toContain(`${base}${path}`);
    const links = part?.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') ?? [];
    expect(links.filter((href) => !href.startsWith('/') && !href.startsWith('mailto:'))).toEqual([]);
  });
});

test('a picture is sent again only when the title has changed', async () => {
  const path = `${await pages.event()}/bild.png`;
  const first = await image(path);
  const etag = first.headers.get('etag') ?? '';
  expect((await image(path, { 'if-none-match': etag })).status).toBe(304);
  expect((await image(path, { 'if-none-match': '"other"' })).bytes.equals(first.bytes)).toBe(true);
  expect((await image(`/leicht${path}`)).headers.get('etag')).not.toBe(etag);
});

test('there is no picture of what is not public', async () => {
  const draft = await haveEvent(app.services, { isPublic: false });
  const { number } = await haveReport(app.services);
  for (const path of [
    `/veranstaltungen/${draft.event.slug}`,
    `/barrieren/${number}`,
    '/informationen/gibt-es-nicht',
    '/aktuelles/gibt-es-nicht',
  ])
    expect((await image(`${path}/bild.png`)).status).toBe(404);
});

test('pages that nobody passes on say nothing about it', async () => {
  for (const path of ['/', '/barrieren', '/impressum', '/anmelden'])
    expect((await app.visitor().get(path)).text).not.toContain('og:');
});
