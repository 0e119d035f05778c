import { beforeAll, describe, expect, test } from 'vitest';
import { haveMoved, havePublicBarrier } from '../../barriers/barriers.builders.ts';
import { haveEvent, twoHours } from '../../events/events.builders.ts';
import { haveArticle } from '../../information/articles/articles.builders.ts';
import { system } from '../../platform/actor.ts';
import { readXml } from '../../platform/documents/xml.ts';
import { transact } from '../../platform/use-case.ts';
import { placeArticle } from '../../information/articles/place-article.ts';
import { useTestApp } from '../../testing/test-app.ts';

const app = useTestApp();
const feeds = [
  '/feed.xml',
  '/aktuelles/feed.xml',
  '/arbeit-im-projekt/feed.xml',
  '/leicht-erklaert/feed.xml',
  '/veranstaltungen/feed.xml',
  '/barrieren.atom',
];
const prefixes = ['', '/leicht', '/en'];
const everywhere = feeds.flatMap((path) => prefixes.map((prefix) => prefix + path));

type Element = { name: string; attributes: Readonly<Record<string, string>>; text: string; inside: Element[] };

/** Reads XML with another program than the one that wrote it; what is not well-formed throws. */
function elementsOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', inside: [] };
  const open = [root];
  readXml(xml, {
    open: (name, attributes) => {
      const element: Element = { name, attributes, text: '', inside: [] };
      open.at(-1)?.inside.push(element);
      open.push(element);
    },
    text: (text) => {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close: () => open.pop(),
  });
  return root.inside[0] ?? root;
}

const ask = (path: string, headers: Record<string, string> = {}) =>
  app.app.request(`http://teilhabe.test${path}`, { headers });
const read = async (path: string) => elementsOf(await (await ask(path)).text());
const partsOf = (element: Element, name: string) => element.inside.filter((one) => one.name === name);
const textOf = (element: Element, name: string) => partsOf(element, name)[0]?.text ?? '';
const entriesOf = async (path: string) => partsOf(await read(path), 'entry');
const titlesOf = async (path: string) => (await entriesOf(path)).map((entry) => textOf(entry, 'title'));

beforeAll(async () => {
  const hard = { title: 'Aufzug <am> „Markt“ & Bahnhof\u0001', lead: 'Er fährt.', body: 'Ab Montag.' };
  await haveArticle(app.services, { words: hard });
  const easy = { titleEasy: 'Der Bus hat eine Rampe', leadEasy: 'Das ist gut.', bodyEasy: 'Sie ist breit.' };
  await haveArticle(app.services, { words: { title: 'Rampen in Bussen', ...easy } });
  await haveArticle(app.services, { kind: 'project-report', words: { title: 'Ein Jahr Arbeit' } });
  await haveArticle(app.services, { words: { title: 'Noch geheim' }, isPublic: false });
  await haveEvent(app.services, { words: { title: 'Chor für alle' }, dates: [twoHours('2026-12-03T15:00:00Z')] });
  await haveEvent(app.services, { words: { title: 'Längst vorbei' }, dates: [twoHours('2026-11-03T15:00:00Z')] });
  const solved = await havePublicBarrier(app.services, { title: 'Stufe am Rathaus' });
  await haveMoved(app.services, solved.barrierId, { to: 'resolved', outcome: 'solved' });
  await havePublicBarrier(app.services, { title: 'Enge Tür' });
});

describe('a feed reader', () => {
  test.each(everywhere)('can read %s as RFC 4287 wants it', async (path) => {
    const feed = await read(path);
    expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/u;
    for (const name of ['id', 'title', 'updated', 'author']) expect(partsOf(feed, name), name).toHaveLength(1);
    expect(textOf(partsOf(feed, 'author')[0] ?? feed, 'name')).not.toBe('');
    expect(textOf(feed, 'updated')).toMatch(moment);
    const self = partsOf(feed, 'link').find(({ attributes }) => attributes.rel === 'self');
    expect(self?.attributes.href).toBe(`http://teilhabe.test${path}`);
    const entries = partsOf(feed, 'entry');
    const names = entries.map((entry) => textOf(entry, 'id'));
    expect(new Set(names).size).toBe(names.length);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated']) expect(partsOf(entry, name), name).toHaveLength(1);
      expect(textOf(entry, 'id')).toMatch(/^(tag:teilhabe\.test,2026:|http:\/\/teilhabe\.test\/)/u);
      expect(textOf(entry, 'title')).not.toBe('');
      expect(textOf(entry, 'updated')).toMatch(moment);
      expect(textOf(entry, 'published')).toMatch(moment);
      const page = partsOf(entry, 'link')[0]?.attributes.href ?? '';
      expect((await app.visitor().get(page.replace('http://teilhabe.test', ''))).status, page).toBe(200);
    }
  });

  test('hears of everything new in one place: articles, events and what was solved, and of nothing else', async () => {
    const titles = await titlesOf('/feed.xml');
    expect(titles).toEqual(
      expect.arrayContaining([
        'Aufzug <am> „Markt“ & Bahnhof',
        'Rampen in Bussen',
        'Ein Jahr Arbeit',
        'Chor für alle',
        'Behoben: Stufe am Rathaus',
      ]),
    );
    expect(titles.join()).not.toMatch(/geheim|vorbei|Enge Tür/u);
    const solutions = (await entriesOf('/feed.xml')).filter((entry) => textOf(entry, 'id').includes(':solution-'));
    expect(solutions).toEqual([]);
  });

  test('hears of one section alone', async () => {
    expect(await titlesOf('/arbeit-im-projekt/feed.xml')).toEqual(['Ein Jahr Arbeit']);
    expect(await titlesOf('/aktuelles/feed.xml')).not.toContain('Ein Jahr Arbeit');
  });

  test.each(['/leicht/feed.xml', '/leicht/aktuelles/feed.xml'])(
    'in easy words gets them, and is told where there are none (%s)',
    async (path) => {
      const titles = await titlesOf(path);
      expect(titles).toContain('Der Bus hat eine Rampe');
      expect(titles).not.toContain('Rampen in Bussen');
      expect(titles.find((title) => title.startsWith('Aufzug'))).toMatch(/\(in schwerer Sprache\)$/iu);
    },
  );

  test('learns in English that the words are German', async () => {
    const [first] = await entriesOf('/en/aktuelles/feed.xml');
    expect(first?.attributes.lang).toBe('de');
  });

  test('knows an article again after its address has changed', async () => {
    const article = await haveArticle(app.services, { words: { title: 'Zieht um' } });
    const nameOf = async () => {
      const entry = (await entriesOf('/aktuelles/feed.xml')).find((one) => textOf(one, 'title') === 'Zieht um');
      return { id: entry && textOf(entry, 'id'), page: entry && partsOf(entry, 'link')[0]?.attributes.href };
    };
    const before = await nameOf();
    await transact(app.services, system, (work) =>
      placeArticle(work, { articleId: article.id, slug: 'umgezogen', parentId: null, position: 1 }),
    );
    const after = await nameOf();
    expect(after.page).toBe('http://teilhabe.test/aktuelles/umgezogen');
    expect(after.page).not.toBe(before.page);
    expect(after.id).toBe(before.id);
    expect(after.id).toContain(article.id);
  });
});

describe('who has a feed already', () => {
  test.each(everywhere)('is told so in a few bytes: %s', async (path) => {
    const first = await ask(path);
    const [etag, date] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? ''];
    expect(etag).toMatch(/^"[\w-]+"$/u);
    expect(date).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/u);
    for (const known of [
      { 'if-none-match': etag },
      { 'if-none-match': `"other", W/${etag}` },
      { 'if-modified-since': date },
      { 'if-none-match': etag, 'if-modified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' },
    ]) {
      const again = await ask(path, known);
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    const other = { 'if-none-match': '"other"', 'if-modified-since': date };
    expect((await ask(path, other)).status).toBe(200);
    expect((await ask(path, { 'if-modified-since': 'gestern' })).status).toBe(200);
  });

  test('gets it anew as soon as there is something new', async () => {
    const etag = (await ask('/feed.xml')).headers.get('etag') ?? '';
    await haveArticle(app.services, { words: { title: 'Ganz neu' } });
    const again = await ask('/feed.xml', { 'if-none-match': etag });
    expect(again.status).toBe(200);
    expect(await again.text()).toContain('Ganz neu');
  });
});

test.each(prefixes)('whoever reads a list finds its feed in the head and as a link ("%s")', async (prefix) => {
  for (const [list, feed] of [
    ['/aktuelles', '/aktuelles/feed.xml'],
    ['/arbeit-im-projekt', '/arbeit-im-projekt/feed.xml'],
    ['/leicht-erklaert', '/leicht-erklaert/feed.xml'],
    ['/veranstaltungen', '/veranstaltungen/feed.xml'],
    ['/newsletter', '/feed.xml'],
  ] as const) {
    const { page } = await app.visitor().get(prefix + list);
    const heads = page
      .querySelectorAll('head link[rel=alternate][type="application/atom+xml"]')
      .map((link) => [link.getAttribute('href'), Boolean(link.getAttribute('title'))]);
    expect(heads).toContainEqual([prefix + feed, true]);
    expect(heads).toContainEqual([`${prefix}/feed.xml`, true]);
    expect(page.querySelector(`main a[href="${prefix}${feed}"]`), list).not.toBeNull();
  }
});
