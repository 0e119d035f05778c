/** A request as the worker sees it. */
export type Asked = { readonly method: string; readonly mode: string; readonly url: string };

export type Answerable =
  | { readonly kind: 'page'; readonly inspection: number; readonly path: string }
  | { readonly kind: 'asset'; readonly path: string };

const entryPage = /^\/verwaltung\/begehungen\/([1-9]\d{0,8})\/eintragen(\/[1-9]\d{0,2})?$/u;
const asset = /^\/assets\/[\w.-]+$/u;

/**
 * What the worker may answer: the pages on which results of an inspection are entered, and the built files they are drawn with. Null for
 * everything else, which goes to the server as if there were no worker.
 */
export function answerable({ method, mode, url }: Asked, origin: string): Answerable | null {
  const { origin: asked, pathname } = new URL(url);
  if (method !== 'GET' || asked !== origin) return null;
  const page = entryPage.exec(pathname);
  if (page && mode === 'navigate') return { kind: 'page', inspection: Number(page[1]), path: pathname };
  return asset.test(pathname) && mode !== 'navigate' ? { kind: 'asset', path: pathname } : null;
}

/** The page that stands for all others of an inspection: everything is on it. */
export const wholePage = (inspection: number): string => `/verwaltung/begehungen/${inspection}/eintragen`;

const prefix = 'begehung-';
export const cacheOf = (inspection: number): string => `${prefix}${inspection}`;

/** The number of the inspection that a cache belongs to; null for caches that are not ours. */
export function inspectionOf(cache: string): number | null {
  const number = cache.startsWith(prefix) ? Number(cache.slice(prefix.length)) : Number.NaN;
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

const longest = 14 * 24 * 60 * 60 * 1000;

/** A page that nobody has opened with a connection for two weeks is not kept longer. */
export const isTooOld = (keptAt: number, now: number): boolean => !(now - keptAt < longest);
