import { Hono } from 'hono';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { slices } from './app.ts';
import { fillWithDemoStock } from './demo/fill-with-demo-stock.ts';
import { addDays, dayOf, startOfDay } from './platform/calendar.ts';
import type { SameForAll } from './platform/http/route.ts';
import { splitLocale } from './platform/i18n/locale.ts';
import { versionOf } from './platform/kept/data-version.builders.ts';
import { beginReading, tablesOf, type DataVersion } from './platform/kept/data-version.ts';
import { unwatchedTables } from './platform/kept/page-version.store.ts';
import { roles } from './platform/permission.ts';
import type { Slice } from './platform/slice.ts';
import { useTestApp } from './testing/test-app.ts';

/**
 * Answers of routes that declare `sameForAll` are kept and given to everybody. Here every one of them is opened on the stock of the
 * demonstration, to see that the declaration is true.
 */
const program = useTestApp();
const declared = slices.flatMap(({ routes }) => routes).filter(({ sameForAll }) => sameForAll);
const opened = new Map<string, string>();
const answers = new Map<string, string>();

/** Names the declared route behind an address. */
const patterns = new Hono({ getPath: (request) => splitLocale(new URL(request.url).pathname).path });
for (const { routes } of slices)
  for (const { method, path, sameForAll } of routes)
    if (method === 'GET') patterns.get(path, (c) => c.text(sameForAll ? path : ''));

const patternOf = async (address: string): Promise<string> => {
  const found = await patterns.request(address);
  return found.status === 200 ? found.text() : '';
};

async function ask(address: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await program.app.request(`http://${headers.host ?? 'teilhabe.test'}${address}`, { headers });
  expect(response.headers.getSetCookie(), address).toEqual([]);
  return `${response.status} ${response.headers.get('content-type')}\n${await response.text()}`;
}

/** As many addresses of one route as are opened: several, because not each shows everything. */
const enough = 4;

beforeAll(async () => {
  await fillWithDemoStock(program.services);
  const open = ['/', '/en', '/robots.txt', '/.well-known/security.txt', '/sitemap.xml', '/barrieren/karte.geojson'];
  open.push(
    '/barrieren/karte/gemeinden.geojson',
    '/daten/orte.json',
    '/aktionsplan/vergleich',
    '/leicht',
    '/newsletter/archiv',
  );
  const seen = new Set(open);
  const counts = new Map<string, number>();
  for (let address = open.shift(); address !== undefined; address = open.shift()) {
    const pattern = await patternOf(address);
    const key = `${pattern}${address.includes('?') ? '?' : ''}`;
    if (pattern === '' || (counts.get(key) ?? 0) >= enough) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const answer = await ask(address);
    answers.set(address, answer);
    if (answer.startsWith('200')) opened.set(pattern, address);
    for (const [, found = ''] of answer.matchAll(/(?:href="|<loc>http:\/\/teilhabe\.test)(\/[^"#<]*)/gu)) {
      const next = found.replaceAll('&amp;', '&');
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
}, 240_000);

test('nobody learns a secret from an answer for all: no such address has one in it', () => {
  expect(declared.length).toBeGreaterThan(30);
  for (const { path, method, permission, limit, refuse } of declared) {
    expect(path).not.toMatch(/token|code|verwaltung|anmelden|meldung|vorschau/iu);
    expect({ method, permission: permission.kind, limit, refuse }).toEqual({ method: 'GET', permission: 'everyone' });
  }
});

test('every route that says so was opened', () => {
  expect(declared.map(({ path }) => path).filter((path) => !opened.has(path))).toEqual([]);
});

test('a second person gets the same answer, byte for byte, whatever the browser says of itself', async () => {
  const stranger = {
    host: 'somewhere.example',
    'user-agent': 'Mozilla/5.0 Safari',
    'accept-language': 'ar,en;q=0.5',
    accept: 'application/json',
    referer: 'http://teilhabe.test/barrieren',
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-proto': 'https',
    'sec-fetch-site': 'cross-site',
  };
  for (const [address, answer] of answers) expect(await ask(address, stranger), address).toBe(answer);
}, 120_000);

/** The same answers, made as answers are that may be kept; with the tables that were noted for each. */
async function makeKept(
  version: DataVersion,
  addresses: Iterable<string>,
): Promise<Map<string, readonly string[] | null>> {
  const noted = new Map<string, readonly string[] | null>();
  for (const address of addresses) {
    const reading = beginReading(version, 1);
    const same: SameForAll = { declared: false, visited: undefined, reading };
    const response = await program.app.request(`http://teilhabe.test${address}`, {}, { same });
    const again = `${response.status} ${response.headers.get('content-type')}\n${await response.text()}`;
    expect(again, address).toBe(answers.get(address));
    noted.set(address, tablesOf(reading));
  }
  return noted;
}

async function allTables(): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like 'kysely%'
    order by 1`.execute(program.services.db);
  return rows.map(({ name }) => name);
}

const rename = (tables: readonly string[], from: string, to: string) =>
  sql
    .raw(tables.map((table) => `alter table "${table}${from}" rename to "${table}${to}"`).join(';'))
    .execute(program.services.db);

test('an answer made of what other pages have read already is the same, byte for byte', async () => {
  const version = { ...versionOf('1'), known: new Set(await allTables()) };
  await makeKept(version, answers.keys());
  await makeKept(version, answers.keys());
}, 120_000);

test('an answer is made of the tables that were noted for it, and of nothing else: without the others it is the same', async () => {
  const tables = await allTables();
  const known = new Set(tables);
  const groups = new Map<string, string[]>();
  for (const [address, noted] of await makeKept({ ...versionOf('2', {}, 2), known }, answers.keys())) {
    expect(noted, address).not.toBeNull();
    const group = (noted ?? []).toSorted().join(' ');
    groups.set(group, [...(groups.get(group) ?? []), address]);
  }
  let connection = 2;
  for (const [group, addresses] of groups) {
    const others = tables.filter((table) => !group.split(' ').includes(table));
    connection += 1;
    await rename(others, '', '_away');
    try {
      await makeKept({ ...versionOf('3', {}, connection), known }, addresses);
    } finally {
      await rename(others, '_away', '');
    }
  }
  expect(groups.size).toBeGreaterThan(10);
}, 240_000);

/** What waits for everybody in some role, of the slices that say how long it lasts. */
async function openWork(some: readonly Slice[]): Promise<string> {
  const asked = roles.flatMap((role) =>
    some.map(async (slice) => [role, slice.name, await slice.openWork?.(program.services, { role }, 1000)]),
  );
  return JSON.stringify(await Promise.all(asked), null, 1);
}

const lasting = slices.filter(({ openWorkLasts }) => openWorkLasts !== undefined);

test('what waits for a whole day is the same from its first minute to its last', async () => {
  const { clock } = program;
  const byDay = lasting.filter(({ openWorkLasts }) => openWorkLasts === 'day');
  const start = clock.now();
  for (const days of [0, 1, 7, 28, 400]) {
    clock.set(startOfDay(addDays(dayOf(start), days)));
    const morning = await openWork(byDay);
    clock.advance(24 * 60 * 60 * 1000 - 1);
    expect(await openWork(byDay), `after ${days} days`).toBe(morning);
  }
  clock.set(start);
}, 120_000);

test('answers for all are made of watched tables only: without the others they are the same', async () => {
  const { db } = program.services;
  const work = await openWork(lasting);
  expect(work).toContain('Barriere ');
  for (const table of unwatchedTables)
    await sql`alter table ${sql.table(table)} rename to ${sql.id(`${table}_away`)}`.execute(db);
  for (const [address, answer] of answers) expect(await ask(address), address).toBe(answer);
  expect(await openWork(lasting)).toBe(work);
}, 120_000);
