import type { Route } from '../platform/http/route.ts';
import { formsOn, queryOf, type Target } from './forms.ts';
import { routeFinder } from './routes.ts';
import type { Visitor } from './visitor.ts';

export type Crawl = {
  readonly pages: readonly string[];
  readonly targets: readonly Target[];
  /** What was not answered as it should be. */
  readonly faults: readonly string[];
};

type Bounds = {
  /** So many addresses of one route are opened: they show the same page with other content. */
  perRoute: number;
  /** Only addresses that begin like this are opened. */
  below?: string;
  /** Looks at every answer; a sentence about what is wrong with it. */
  look?: (path: string, status: number, text: string) => string | null;
};

const find = routeFinder();
const pathOf = (address: string): string => address.split(/[?#]/u)[0] ?? '';

/** Opens page after page by their links, as somebody would, and collects all forms and queries that are met. */
export async function crawl(
  visitor: Visitor,
  starts: readonly string[],
  { perRoute, below = '/', look }: Bounds,
): Promise<Crawl> {
  const opened = new Map<Route, number>();
  const targets = new Map<string, Target>();
  const pages: string[] = [];
  const faults: string[] = [];
  const waiting = [...starts];
  const known = new Set(waiting);

  const note = (target: Target): void => {
    const key = keyOf(target);
    if (!targets.has(key)) targets.set(key, target);
  };

  const goOn = (address: string): void => {
    if (known.has(address) || !/^\/(?!\/)/u.test(address) || !address.startsWith(below)) return;
    known.add(address);
    waiting.push(address);
  };

  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const route = await find('GET', pathOf(address));
    const seen = route ? (opened.get(route) ?? 0) : perRoute;
    if (!route) continue;
    const query = await queryOf(address);
    if (query) note(query);
    if (seen >= perRoute) continue;
    opened.set(route, seen + 1);
    const { status, text, page, location } = await visitor.get(address);
    pages.push(address);
    const fault = look?.(address, status, text) ?? null;
    if (fault !== null) faults.push(fault);
    if (location !== null) goOn(location);
    if (!text.startsWith('<!doctype html>')) continue;
    for (const target of await formsOn(page, address)) note(target);
    for (const link of page.querySelectorAll('a[href]')) {
      goOn((link.getAttribute('href') ?? '').replaceAll('&amp;', '&').replace(/#.*$/u, ''));
    }
  }
  return { pages, targets: [...targets.values()], faults };
}

/** Forms of one route with the same fields are the same form with other content. */
export function keyOf({ route, fields }: Target): string {
  return `${route.method} ${route.path} ${fields.map(({ name }) => name).join()}`;
}
