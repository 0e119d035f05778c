import { expect, type Page } from '@playwright/test';
import { localized } from '../src/platform/i18n/locale.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { test } from './support/journey.ts';
import { pageRoutes, withoutLanguage, type PageRoute } from './support/page-routes.ts';
import { situations, type Situation } from './support/situations.ts';

const routes = await pageRoutes();

/** What the demonstration cannot show, a page and a file of a body; they have route tests of their own. */
const unreachable = new Set([
  '/anmelden/zweiter-faktor',
  '/verwaltung/abfragen/:number{[0-9]+}/antworten/:question/datei',
]);

test('every page of the program belongs to a situation', () => {
  const lost = routes.filter(({ path }) => !situations.some(({ covers }) => covers(path)));
  expect(lost.map(({ path }) => path)).toEqual([]);
});

for (const situation of situations) {
  for (const language of situation.languages) {
    test(`${situation.title}: every page in ${language}`, async ({ page }) => {
      test.setTimeout(300_000);
      const plain = language === 'de' ? await withoutScripts(page) : null;
      await walk(page, situation, language, async () => {
        await expectWellFormed(page, language);
        await soft(() => expectAccessible(page));
        if (plain) await expectSameWithoutScripts(page, plain);
        await page.setViewportSize({ width: 320, height: 800 });
        await page.emulateMedia({ forcedColors: 'active' });
        await soft(() => expectNoSidewaysScroll(page));
        await soft(() => expectAccessible(page));
        await page.emulateMedia({ forcedColors: 'none' });
        await page.setViewportSize({ width: 1280, height: 800 });
      });
      await plain?.context().close();
    });
  }
}

/** Findings of all pages are reported together. */
async function soft(check: () => Promise<void>): Promise<void> {
  const finding = await check().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  expect.soft(finding).toBeNull();
}

/**
 * Opens one page of every route of a situation. Addresses with a parameter are found like people find them: by the links and pictures
 * on the pages before. A route to which nothing leads is a finding.
 */
async function walk(
  page: Page,
  situation: Situation,
  language: Situation['languages'][number],
  look: () => Promise<void>,
): Promise<void> {
  const wanted = routes.filter(({ path }) => situation.covers(path) && !unreachable.has(path));
  const waiting = [
    ...(await situation.prepare(page)),
    ...wanted.map(({ path }) => path).filter((path) => !path.includes(':')),
  ];
  const known = new Set(waiting);
  /** More pages of routes that were looked at already: they may lead on. */
  const more: string[] = [];
  const missing = new Set(wanted);
  let patience = 300;
  /** A list leads to many pages of one kind: once one of them was looked at, the others can wait. */
  const upNext = (): string | undefined => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const route = routeOf(withoutLanguage(address).path);
      if (route && missing.has(route)) return address;
      more.push(address);
    }
    return more.shift();
  };
  for (let address = upNext(); address !== undefined && missing.size > 0; address = upNext()) {
    const { path, query } = withoutLanguage(address);
    const route = routeOf(path);
    if (!route) continue;
    const isNew = missing.delete(route);
    if (!isNew && (patience -= 1) < 0) break;
    const here = localized(language, path) + query;
    const links = isNew ? await visit(page, here, () => test.step(path, look)) : await linksOf(page, here);
    for (const link of links) {
      const next = withoutLanguage(link);
      const target = routeOf(next.path);
      if (!target || !wanted.includes(target) || known.has(next.path + next.query)) continue;
      known.add(next.path + next.query);
      (missing.has(target) ? waiting : more).push(next.path + next.query);
    }
  }
  expect
    .soft(
      [...missing].map(({ path }) => path),
      'no page leads there',
    )
    .toEqual([]);
}

/** Opens a page, looks at it and names what it links to; pictures and data are not pages. */
async function visit(page: Page, address: string, look: () => Promise<void>): Promise<readonly string[]> {
  const response = await page.goto(address).catch(() => null);
  if (!response?.headers()['content-type']?.startsWith('text/html')) return [];
  await look();
  return page
    .locator('a[href^="/"], img[src^="/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''));
}

/** What a page links to that is only passed through: nobody looks at it, so it is not shown. */
async function linksOf(page: Page, address: string): Promise<readonly string[]> {
  const response = await page.request.get(address);
  if (!response.headers()['content-type']?.startsWith('text/html')) return [];
  const links = (await response.text()).matchAll(/<(?:a|img)\s[^>]*?(?:href|src)="(\/[^"]*)"/gu);
  return Array.from(links, ([, link = '']) => link.replaceAll('&amp;', '&'));
}

/** A path without parameters goes before one with them. */
const routeOf = (path: string): PageRoute | undefined =>
  routes.find((route) => route.path === path) ?? routes.find((route) => route.matches(path));

async function expectWellFormed(page: Page, language: string): Promise<void> {
  const where = page.url();
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1))),
    broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map(({ src }) => src),
    undefinedTexts: document.body.innerText.match(/\b(undefined|NaN|\[object Object\]|\{\w+\})/u)?.[0] ?? null,
  }));
  expect.soft(found.lang, where).toBe(language);
  expect.soft(found.title.trim().length, `title of ${where}`).toBeGreaterThan(10);
  expect
    .soft(
      found.headings.filter((level) => level === 1),
      `one main heading: ${where}`,
    )
    .toHaveLength(1);
  const leaps = found.headings.filter((level, index) => index > 0 && level > (found.headings[index - 1] ?? 0) + 1);
  expect.soft(leaps, `no heading level left out: ${where}`).toEqual([]);
  expect.soft(found.broken, `pictures of ${where}`).toEqual([]);
  expect.soft(found.undefinedTexts, where).toBeNull();
}

/** A page of the same person in a browser without scripts. */
async function withoutScripts(page: Page): Promise<Page> {
  const plain = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  if (!plain) throw new Error('the page has no browser');
  return plain.newPage();
}

/** Scripts only add comfort: they may bring buttons, but no word that others would miss. */
async function expectSameWithoutScripts(page: Page, plain: Page): Promise<void> {
  await plain.context().addCookies(await page.context().cookies());
  const missing = async () => {
    await plain.goto(page.url());
    const bare = await linesOf(plain);
    return (await linesOf(page)).filter((line) => !bare.includes(line));
  };
  let only = await missing();
  // Lists and their counts grow while journeys beside this one go on: what is missing must be missing in fresh pages, too.
  for (let looks = 1; only.length > 0 && looks < 5; looks += 1) {
    await page.reload();
    only = await missing();
  }
  expect.soft(only, `only with scripts: ${page.url()}`).toEqual([]);
}

async function linesOf(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
  return (
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /\p{L}{2}/u.test(line))
      // The number of characters that are left is counted by script.
      .filter((line) => !/^Noch [\d.]+ Zeichen/u.test(line))
      // What a device keeps is told by script.
      .filter((line) => !line.startsWith('Auf diesem Gerät'))
      // A paper comes further from one look to the next.
      .filter(
        (line) => !/^(Das Dokument steht in der Reihe|Maßnahme \d+ von|Alle Maßnahmen sind gesammelt)/u.test(line),
      )
  );
}
