import { expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { localized } from '../../src/platform/i18n/locale.ts';
import { pageRoutes, withoutLanguage, type PageRoute } from './page-routes.ts';
import type { Language, Situation } from './situation.ts';

/** Every GET route of the program. */
export const routes = await pageRoutes();

/** What the demonstration cannot show: it asks for no second factor (see `empty-stock.spec.ts`), and has no such files; those have tests of their own. */
const unreachable = new Set([
  '/anmelden/zweiter-faktor',
  '/verwaltung/abfragen/:number{[0-9]+}/antworten/:question/datei',
]);

type Looks = {
  /** Each page, shown in the browser. */
  readonly page?: (path: string) => Promise<void>;
  /** Instead: only what is sent, for whoever wants to know what stands on the pages. */
  readonly sent?: (address: string, html: string) => void;
  /** What is no page: pictures, data, documents. */
  readonly file?: (path: string, address: string) => Promise<void>;
};

/**
 * Opens one page of every route of a situation. Addresses with a parameter are found like people find them: by the links, pictures
 * and captions on the pages before. A route to which nothing leads is a finding.
 * @returns the routes to which nothing leads
 */
export async function walk(
  page: Page,
  situation: Situation,
  language: Language,
  looks: Looks,
): Promise<readonly string[]> {
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
    const links = isNew ? await visit(page, here, path, looks) : await linksOf(page, here);
    for (const link of links) {
      const next = withoutLanguage(link);
      const target = routeOf(next.path);
      if (!target || !wanted.includes(target) || known.has(next.path + next.query)) continue;
      known.add(next.path + next.query);
      (missing.has(target) ? waiting : more).push(next.path + next.query);
    }
  }
  const lost = [...missing].map(({ path }) => path);
  expect.soft(lost, 'no page leads there').toEqual([]);
  return lost;
}

/** Opens a page, looks at it and names what it links to; pictures and data are not pages. */
async function visit(page: Page, address: string, path: string, looks: Looks): Promise<readonly string[]> {
  if (looks.sent) return linksOf(page, address, looks.sent);
  const response = await page.goto(address).catch(() => null);
  if (!response?.headers()['content-type']?.startsWith('text/html')) {
    await looks.file?.(path, address);
    return [];
  }
  await test.step(path, async () => looks.page?.(path));
  return page
    .locator('a[href^="/"], img[src^="/"], track[src^="/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''));
}

/** What a page links to that is only passed through: nobody looks at it, so it is not shown. */
async function linksOf(page: Page, address: string, sent?: Looks['sent']): Promise<readonly string[]> {
  const response = await page.request.get(address);
  if (!response.headers()['content-type']?.startsWith('text/html')) return [];
  const html = await response.text();
  sent?.(response.url(), html);
  const links = html.matchAll(/<(?:a|img|track)\s[^>]*?(?:href|src)="(\/[^"]*)"/gu);
  return Array.from(links, ([, link = '']) => link.replaceAll('&amp;', '&'));
}

/** A path without parameters goes before one with them. */
const routeOf = (path: string): PageRoute | undefined =>
  routes.find((route) => route.path === path) ?? routes.find((route) => route.matches(path));
