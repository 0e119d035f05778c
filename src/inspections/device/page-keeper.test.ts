import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slices } from '../../app.ts';
import { pageKeeper, type Surroundings } from './page-keeper.ts';
import { answerable, inspectionOf, isTooOld } from './worker-rules.ts';

const origin = 'https://teilhabe.test';
const day = 24 * 60 * 60 * 1000;

/** The parts of a browser's cache that the worker uses, in memory. */
function memoryCaches(): Surroundings['caches'] {
  const caches = new Map<string, Map<string, Response>>();
  const pathOf = (request: RequestInfo | URL) =>
    new URL(typeof request === 'object' && 'url' in request ? request.url : request, origin).pathname;
  const cacheOver = (kept: Map<string, Response>, load: (path: string) => Promise<Response>) => ({
    match: async (request: RequestInfo | URL) => kept.get(pathOf(request))?.clone(),
    put: async (request: RequestInfo | URL, response: Response) => void kept.set(pathOf(request), response),
    addAll: async (requests: Iterable<RequestInfo>) => {
      for (const request of requests) kept.set(pathOf(request), await load(pathOf(request)));
    },
    keys: async () => [...kept.keys()].map((path) => new Request(origin + path)),
    delete: async (request: RequestInfo | URL) => kept.delete(pathOf(request)),
  });
  return {
    open: async (name) => {
      const kept = caches.get(name) ?? new Map<string, Response>();
      caches.set(name, kept);
      return cacheOver(kept, async (path) => new Response(`file ${path}`)) as unknown as Cache;
    },
    has: async (name) => caches.has(name),
    keys: async () => [...caches.keys()],
    delete: async (name) => caches.delete(name),
    match: async (request) =>
      [...caches.values()].map((kept) => kept.get(pathOf(request))?.clone()).find((found) => found !== undefined),
  };
}

type Net = { answers: Map<string, () => Response>; isThere: boolean; now: number };

function device() {
  const net: Net = { answers: new Map(), isThere: true, now: 1_000_000 };
  const asked: string[] = [];
  const caches = memoryCaches();
  const keeper = pageKeeper({
    caches,
    origin,
    now: () => net.now,
    fetch: async (request) => {
      const path = new URL(typeof request === 'object' && 'url' in request ? request.url : request, origin).pathname;
      asked.push(path);
      if (!net.isThere) throw new TypeError('no connection');
      return net.answers.get(path)?.() ?? new Response('', { status: 404 });
    },
  });
  return { net, asked, caches, keeper };
}

/** A browser alone can make a request for a page; here, the three things the worker looks at. */
const visit = (path: string, more: { method?: string; mode?: string } = {}) =>
  new Proxy(new Request(origin + path), {
    get(request, name) {
      if (name === 'mode') return more.mode ?? 'navigate';
      return name === 'method' ? (more.method ?? 'GET') : Reflect.get(request, name, request);
    },
  });

const whole = '/verwaltung/begehungen/3/eintragen';
const keep = { kind: 'keep', inspection: 3, page: `${whole}/2`, assets: ['/assets/style-1.css'] } as const;

async function deviceWithPages() {
  const made = device();
  made.net.answers.set(whole, () => new Response('everything'));
  made.net.answers.set(`${whole}/2`, () => new Response('section 2'));
  expect(await made.keeper.hear(keep)).toBe(true);
  return made;
}

test('the worker never answers for any other page of the program', () => {
  const { keeper } = device();
  const paths = slices.flatMap(({ routes }) =>
    routes.map(({ path }) => path.replaceAll(/:\w+(\{((?:[^{}]|\{[^}]*\})+)\})?/gu, '7')),
  );
  const answered = paths.filter((path) => keeper.answer(visit(path)) !== undefined);
  expect([...new Set(answered)].toSorted()).toEqual([
    '/verwaltung/begehungen/7/eintragen',
    '/verwaltung/begehungen/7/eintragen/7',
  ]);
  for (const locale of ['/leicht', '/en']) {
    for (const path of paths) expect(keeper.answer(visit(locale + path)), path).toBeUndefined();
  }
});

test('the worker never answers a change, another host or an address that only looks alike', () => {
  const looks = (url: string, more: { method?: string; mode?: string } = {}) =>
    answerable({ method: 'GET', mode: 'navigate', url, ...more }, origin);
  expect(looks(origin + whole)).not.toBeNull();
  expect(looks(origin + whole, { method: 'POST' })).toBeNull();
  expect(looks(origin + whole, { mode: 'cors' })).toBeNull();
  expect(looks(`https://evil.test${whole}`)).toBeNull();
  expect(looks(`${origin}/assets/style-1.css`, { mode: 'no-cors' })).toEqual({
    kind: 'asset',
    path: '/assets/style-1.css',
  });
  for (const path of [
    `${whole}/`,
    `${whole}/x`,
    `/x${whole}`,
    '/verwaltung/begehungen/0/eintragen',
    '/verwaltung/begehungen/3/eintrag',
    '/assets/a/b.js',
    '/assets/',
  ]) {
    expect(looks(origin + path, { mode: path.startsWith('/assets') ? 'no-cors' : 'navigate' }), path).toBeNull();
  }
  fc.assert(
    fc.property(
      fc.webPath({ size: 'small' }),
      fc.constantFrom('navigate', 'no-cors', 'cors', 'same-origin'),
      (path, mode) => {
        const answer = looks(`${origin}${path}`, { mode });
        if (answer !== null) expect(path).toMatch(/^\/(verwaltung\/begehungen\/\d+\/eintragen|assets\/)/u);
      },
    ),
  );
});

test('somebody without a connection gets the kept page; a section that is not kept is the page with everything', async () => {
  const { net, keeper } = await deviceWithPages();
  net.isThere = false;
  expect(await (await keeper.answer(visit(`${whole}/2`)))?.text()).toBe('section 2');
  expect(await (await keeper.answer(visit(`${whole}/5`)))?.text()).toBe('everything');
  expect(await (await keeper.answer(visit('/assets/style-1.css', { mode: 'no-cors' })))?.text()).toBe(
    'file /assets/style-1.css',
  );
  await expect(keeper.answer(visit('/verwaltung/begehungen/4/eintragen'))).rejects.toThrow('no connection');
});

test('with a connection the server answers, not the device; a silent server behind its proxy counts as none', async () => {
  const { net, keeper } = await deviceWithPages();
  net.answers.set(whole, () => new Response('newer'));
  expect(await (await keeper.answer(visit(whole)))?.text()).toBe('newer');
  net.answers.set(whole, () => new Response('', { status: 502 }));
  expect(await (await keeper.answer(visit(whole)))?.text()).toBe('everything');
  net.answers.set(whole, () => new Response('', { status: 500 }));
  expect((await keeper.answer(visit(whole)))?.status).toBe(500);
});

test('nothing is kept of a page the server does not give, and no other page is kept on request', async () => {
  const { net, caches, keeper } = device();
  net.answers.set(whole, () => new Response('', { status: 303 }));
  expect(await keeper.hear({ ...keep, page: whole })).toBe(false);
  expect(await caches.keys()).toEqual([]);
  net.answers.set(whole, () => new Response('everything'));
  for (const page of ['/verwaltung/konten', '/verwaltung/begehungen/4/eintragen', '/']) {
    net.answers.set(page, () => new Response('another'));
    await keeper.hear({ ...keep, page, assets: [page] });
    const kept = await (await caches.open('begehung-3')).keys();
    expect(kept.map(({ url }) => url)).toEqual([origin + whole]);
  }
});

test('when an inspection is handed in nothing of it is left; others that are gone go with the next look', async () => {
  const { net, caches, keeper } = await deviceWithPages();
  const other = '/verwaltung/begehungen/4/eintragen';
  net.answers.set(other, () => new Response('another'));
  await keeper.hear({ kind: 'keep', inspection: 4, page: other, assets: [] });
  expect(await caches.keys()).toEqual(['begehung-3', 'begehung-4']);
  await keeper.hear({ kind: 'forget', inspection: 3 });
  expect(await caches.keys()).toEqual(['begehung-4']);
  net.answers.delete(other);
  await keeper.hear(keep);
  expect(await caches.keys()).toEqual(['begehung-3']);
});

test('a page that was not opened for two weeks is thrown away instead of shown', async () => {
  const { net, caches, keeper } = await deviceWithPages();
  net.isThere = false;
  net.now += 14 * day;
  await expect(keeper.answer(visit(whole))).rejects.toThrow('no connection');
  expect(await caches.keys()).toEqual([]);
  expect(isTooOld(Number.NaN, net.now)).toBe(true);
  expect([inspectionOf('begehung-12'), inspectionOf('other-1'), inspectionOf('begehung-x')]).toEqual([12, null, null]);
});

test('files that newer pages do not use are not kept', async () => {
  const { keeper, caches } = await deviceWithPages();
  await keeper.hear({ ...keep, assets: ['/assets/style-2.css'] });
  const kept = (await (await caches.open('begehung-3')).keys()).map(({ url }) => new URL(url).pathname);
  expect(kept.toSorted()).toEqual(['/assets/style-2.css', whole, `${whole}/2`].toSorted());
});
