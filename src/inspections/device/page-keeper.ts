import { answerable, cacheOf, inspectionOf, isTooOld, wholePage, type Asked } from './worker-rules.ts';

/** What a page tells the worker. */
export type ToWorker =
  | {
      readonly kind: 'keep';
      readonly inspection: number;
      /** Kept beside the page with everything. */
      readonly page: string;
      readonly assets: readonly string[];
    }
  | { readonly kind: 'forget'; readonly inspection: number };

/** What the worker works with; in a test, another browser than the real one. */
export type Surroundings = {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'match' | 'has'>;
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  readonly origin: string;
  readonly now: () => number;
};

const patience = 8000;
const keptAtHeader = 'x-kept-at';

/** Keeps the pages of inspections on the device and answers with them when the server cannot be reached. */
export function pageKeeper({ caches, fetch, origin, now }: Surroundings) {
  /** @returns undefined: the worker has no business with this request */
  function answerFor(request: Asked & Request): Promise<Response> | undefined {
    const wanted = answerable(request, origin);
    if (wanted?.kind === 'page') return answerPage(request, wanted.inspection, wanted.path);
    if (wanted?.kind === 'asset') return answerAsset(request, wanted.path);
    return undefined;
  }

  /** The server goes first, so that nobody works on an old page without need. */
  async function answerPage(request: Request, inspection: number, path: string): Promise<Response> {
    const kept = await keptPage(inspection, path);
    if (!kept) return fetch(request);
    try {
      const fresh = await fetch(request, { signal: AbortSignal.timeout(patience) });
      // The server itself is there when it refuses; only a proxy in front of a silent one answers like this.
      return [502, 503, 504].includes(fresh.status) ? kept : fresh;
    } catch {
      return kept;
    }
  }

  async function keptPage(inspection: number, path: string): Promise<Response | undefined> {
    const name = cacheOf(inspection);
    if (!(await caches.has(name))) return undefined;
    const cache = await caches.open(name);
    const kept = (await cache.match(path)) ?? (await cache.match(wholePage(inspection)));
    if (!kept) return undefined;
    if (!isTooOld(Number(kept.headers.get(keptAtHeader)), now())) return kept;
    await caches.delete(name);
    return undefined;
  }

  /** A name with a hash never changes its content. */
  async function answerAsset(request: Request, path: string): Promise<Response> {
    return (await caches.match(path)) ?? fetch(request);
  }

  async function hear(message: ToWorker): Promise<boolean> {
    if (message.kind === 'forget') {
      await caches.delete(cacheOf(message.inspection));
      return true;
    }
    await tidy(message.inspection);
    return keep(message);
  }

  async function keep({ inspection, page, assets }: Extract<ToWorker, { kind: 'keep' }>): Promise<boolean> {
    const allowed = [...new Set([wholePage(inspection), page])].filter((path) => inspectionIn(path) === inspection);
    const files = assets.filter((path) => answerable(asFile(path), origin)?.kind === 'asset');
    const fresh = await Promise.all(allowed.map(async (path) => ({ path, answer: await fetchPage(path) })));
    // Signed out, or handed in meanwhile: what is here stays until the page itself says which.
    if (fresh.some(({ answer }) => answer === undefined)) return false;
    const cache = await caches.open(cacheOf(inspection));
    const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    await cache.addAll(files.filter((path) => !there.has(path)));
    for (const { path, answer } of fresh) if (answer) await cache.put(path, answer);
    const wanted = new Set([...allowed, ...files]);
    for (const path of there) if (!wanted.has(path)) await cache.delete(path);
    return true;
  }

  const asPage = (path: string): Asked => ({ method: 'GET', mode: 'navigate', url: new URL(path, origin).href });
  const asFile = (path: string): Asked => ({ method: 'GET', mode: 'no-cors', url: new URL(path, origin).href });
  const inspectionIn = (path: string): number | null => {
    const page = answerable(asPage(path), origin);
    return page?.kind === 'page' ? page.inspection : null;
  };

  async function fetchPage(path: string): Promise<Response | undefined> {
    const response = await fetch(path, { credentials: 'same-origin', redirect: 'manual', cache: 'no-store' });
    if (response.status !== 200) return undefined;
    const headers = new Headers(response.headers);
    // The body is unpacked already.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    headers.set(keptAtHeader, String(now()));
    return new Response(await response.blob(), { status: 200, headers });
  }

  /** Other inspections on this device that are handed in or gone are forgotten as soon as there is a connection. */
  async function tidy(except: number): Promise<void> {
    for (const name of await caches.keys()) {
      const inspection = inspectionOf(name);
      if (inspection === null || inspection === except) continue;
      const response = await fetch(wholePage(inspection), { credentials: 'same-origin', cache: 'no-store' });
      const leadsElsewhere = response.redirected && !new URL(response.url).pathname.startsWith('/anmelden');
      if (leadsElsewhere || response.status === 404) await caches.delete(name);
    }
  }

  return { answer: answerFor, hear };
}
