import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { createApp } from '../../app.ts';
import { havePublicBarrier, type BuiltBarrier } from '../../barriers/barriers.builders.ts';
import { updateBarrier } from '../../barriers/barriers.store.ts';
import { listen, type Listening, type RawAnswer } from '../../testing/listen.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { system } from '../actor.ts';
import { closeServices, openServices } from '../open-services.ts';
import type { Services } from '../services.ts';
import { transact } from '../use-case.ts';
import { frontDoor } from './front-door.ts';

const program = useTestApp();

/** A web process as far as it remembers anything: pool, connection that counts changes, and answers of its own. */
type Process = {
  readonly services: Services;
  readonly door: Listening;
  /** How many answers were made by the routes and not taken from memory. */
  made: number;
  /** How many were being made at once since somebody asked last. */
  takeMostAtOnce(): number;
};

const processes: Process[] = [];
let barrier: BuiltBarrier;
let path: string;

async function startProcess(
  bounds: Pick<Parameters<typeof frontDoor>[0], 'mostBytes' | 'turns'> = {},
): Promise<Process> {
  const { config, clock, district, pool } = program.services;
  const connectionString = pool.options.connectionString ?? '';
  const sourceRoot = resolve(import.meta.dirname, '../..');
  const services = await openServices({ config, connectionString, clock, sourceRoot, district });
  const app = createApp(services, resolve(sourceRoot, '../dist'));
  const made = { count: 0, now: 0, mostAtOnce: 0 };
  const counted = Object.assign(Object.create(app) as typeof app, {
    fetch: async (...request: Parameters<typeof app.fetch>) => {
      made.count += 1;
      made.now += 1;
      made.mostAtOnce = Math.max(made.mostAtOnce, made.now);
      try {
        return await app.fetch(...request);
      } finally {
        made.now -= 1;
      }
    },
  });
  const door = await listen(frontDoor({ app: counted, services, ...bounds }));
  const process: Process = {
    services,
    door,
    get made() {
      return made.count;
    },
    set made(count) {
      made.count = count;
    },
    takeMostAtOnce() {
      const most = made.mostAtOnce;
      made.mostAtOnce = 0;
      return most;
    },
  };
  processes.push(process);
  await untilItCounts(process);
  return process;
}

async function untilItCounts({ services: { versions } }: Process): Promise<void> {
  for (let n = 0; n < 200 && (await versions.current()) === null; n += 1) await setTimeout(20);
}

async function stopProcess({ door, services }: Process): Promise<void> {
  await door.close();
  await closeServices(services);
}

const textOf = ({ headers, body }: RawAnswer): string =>
  (headers['content-encoding'] === 'br'
    ? brotliDecompressSync(body)
    : headers['content-encoding'] === 'gzip'
      ? gunzipSync(body)
      : body
  ).toString();

const rename = (services: Services, publicTitle: string) =>
  transact(services, system, (work) => updateBarrier(work.db, barrier.barrierId, { publicTitle }));

let one: Process;
let other: Process;

beforeAll(async () => {
  barrier = await havePublicBarrier(program.services);
  path = `/barrieren/${barrier.number}`;
  one = await startProcess();
  other = await startProcess();
});

afterAll(async () => {
  for (const process of processes) await stopProcess(process);
});

test('a page that has not changed comes from memory, compressed as the browser understands it', async () => {
  const first = await one.door.ask(path, { 'accept-encoding': 'gzip, br' });
  one.made = 0;
  const again = await one.door.ask(path, { 'accept-encoding': 'gzip, br' });
  expect(one.made).toBe(0);
  expect(again.status).toBe(200);
  expect(again.body).toEqual(first.body);
  expect(again.headers['content-encoding']).toBe('br');
  expect(again.headers.vary).toMatch(/accept-encoding/iu);
  expect(again.headers['cache-control']).toBe('public, no-cache');
  expect(again.headers['content-security-policy']).toContain("default-src 'none'");
  expect({ ...again.headers, date: '' }).toEqual({ ...first.headers, date: '' });
  const plain = await one.door.ask(path);
  const zipped = await one.door.ask(path, { 'accept-encoding': 'gzip' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(textOf(plain)).toContain('Hoher Bordstein');
  for (const packed of [again, zipped]) expect(textOf(packed)).toBe(textOf(plain));
  expect(new Set([again, zipped, plain].map(({ headers }) => headers.etag)).size).toBe(3);
});

test('a browser that has the page gets no page, and one that asks for the head only no body', async () => {
  const { headers, body } = await one.door.ask(path);
  const known = await one.door.ask(path, { 'if-none-match': headers.etag ?? '' });
  expect(known.status).toBe(304);
  expect(known.body).toHaveLength(0);
  expect(known.headers.etag).toBe(headers.etag);
  expect(known.headers['content-type']).toBeUndefined();
  const head = await one.door.ask(path, {}, 'HEAD');
  expect(head.status).toBe(200);
  expect(head.headers['content-length']).toBe(String(body.length));
  expect(head.body).toHaveLength(0);
  expect((await one.door.ask(path, { 'if-none-match': '"something else"' })).status).toBe(200);
});

test('nobody sees what was before a change once it was answered, whichever of two processes they ask', async () => {
  let written = 0;
  let stale = 0;
  let asked = 0;
  const over = new AbortController();
  const write = async (): Promise<void> => {
    while (written < 60) {
      const next = written + 1;
      await rename(next % 2 === 0 ? one.services : other.services, `Bordstein Nummer ${next}.`);
      written = next;
      // Sometimes at once, sometimes after the page has been given from memory for a while.
      await setTimeout(next % 3 === 0 ? 12 : next % 3);
    }
  };
  const read = async ({ door }: Process, address: string): Promise<void> => {
    while (!over.signal.aborted) {
      const atLeast = written;
      const text = textOf(await door.ask(address, { 'accept-encoding': 'br' }));
      const [, seen = '-1'] = /Bordstein Nummer (\d+)\./u.exec(text) ?? [];
      asked += 1;
      if (Number(seen) < atLeast) stale += 1;
    }
  };
  one.made = 0;
  other.made = 0;
  await rename(one.services, 'Bordstein Nummer 0.');
  const readers = [one, one, other, other].flatMap((process) => [read(process, path), read(process, '/barrieren')]);
  await write();
  over.abort();
  await Promise.all(readers);
  expect(stale).toBe(0);
  expect(asked).toBeGreaterThan(60);
  // Otherwise nothing would have been shown: it must have been given from memory in between.
  expect(one.made + other.made).toBeLessThan(asked);
}, 60_000);

test('many who ask at once after a change wait for one page that is made', async () => {
  await one.door.ask(path);
  await rename(other.services, 'Neuer Bordstein');
  one.made = 0;
  const answers = await Promise.all(Array.from({ length: 20 }, () => one.door.ask(path)));
  for (const answer of answers) expect(textOf(answer)).toContain('Neuer Bordstein');
  expect(one.made).toBe(1);
});

test('of a crowd that reads, only so many pages are made at once, and everybody gets theirs', async () => {
  const process = await startProcess({ turns: { atOnce: 2 } });
  process.takeMostAtOnce();
  const crowd = Array.from({ length: 12 }, (_, n) =>
    process.door.ask(`${path}?n=crowd-${n}`, {}, n % 3 === 0 ? 'HEAD' : 'GET'),
  );
  for (const { status } of await Promise.all(crowd)) expect(status).toBe(200);
  expect(process.takeMostAtOnce()).toBe(2);
});

test('who is signed in goes past what is kept, and leaves nothing there', async () => {
  const { visitor, staff } = await signedIn(program, 'editor', { name: 'Erika Eigen' });
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const inside = await one.door.ask('/verwaltung', { cookie });
  expect(textOf(inside)).toContain(staff.name);
  expect(inside.headers['cache-control']).toContain('no-store');
  expect(inside.headers.etag).toBeUndefined();
  expect((await one.door.ask('/verwaltung')).status).toBe(303);
  for (const headers of [
    { cookie },
    { cookie: 'teilhabe-stimme=x' },
    { authorization: 'Basic x' },
    { range: 'bytes=0-9' },
  ]) {
    one.made = 0;
    await one.door.ask(path, headers);
    await one.door.ask(path, headers);
    expect(one.made).toBe(2);
  }
});

test('forms, refusals and what is not there are made anew each time', async () => {
  for (const address of ['/barrieren/melden', '/anmelden', '/barrieren/999999', '/gibt-es-nicht', `${path}/`]) {
    one.made = 0;
    const answers = [await one.door.ask(address), await one.door.ask(address)];
    expect(one.made).toBe(2);
    for (const { headers } of answers) expect(headers.etag).toBeUndefined();
  }
});

test('answers that are not kept are compressed too', async () => {
  const { headers, body } = await one.door.ask('/anmelden', { 'accept-encoding': 'br, gzip' });
  expect(headers['content-encoding']).toBe('br');
  expect(headers['cache-control']).toContain('no-store');
  expect(brotliDecompressSync(body).toString()).toContain('</html>');
  const table = await one.door.ask('/daten/barrieren.csv', { 'accept-encoding': 'br, gzip' });
  expect(table.headers['content-encoding']).toBe('gzip');
  expect(textOf(table)).toContain('Bordstein');
});

test('while the changes can not be counted nothing is given from memory, and afterwards it is again', async () => {
  await one.door.ask(path);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like '%from page_versions%' and pid <> pg_backend_pid()`.execute(
    program.services.db,
  );
  await rename(other.services, 'In der Zwischenzeit');
  one.made = 0;
  expect(textOf(await one.door.ask(path))).toContain('In der Zwischenzeit');
  expect(one.made).toBe(1);
  await untilItCounts(one);
  expect(textOf(await one.door.ask(path))).toContain('In der Zwischenzeit');
  one.made = 0;
  await one.door.ask(path);
  expect(one.made).toBe(0);
});

test('what depends on the time is made anew every minute', async () => {
  await one.door.ask(path);
  program.clock.advance(60_000);
  one.made = 0;
  await one.door.ask(path);
  await one.door.ask(path);
  expect(one.made).toBe(1);
});

test('an opened page counts as a visit also when it comes from memory', async () => {
  const browser = { 'user-agent': 'Mozilla/5.0 Firefox/145.0' };
  await one.services.visits.flush();
  for (let n = 0; n < 3; n += 1) await one.door.ask(path, browser);
  await one.door.ask(path, { 'user-agent': 'curl/8' });
  await one.services.visits.flush();
  const { rows } = await sql<{ visits: number }>`select visits from page_visits where path = ${path}`.execute(
    program.services.db,
  );
  expect(rows).toEqual([{ visits: 3 }]);
});

test('somebody who thinks of ever new addresses drives out answers and fills no memory', async () => {
  const small = await startProcess({ mostBytes: 200_000 });
  for (let n = 0; n < 60; n += 1) expect((await small.door.ask(`/barrieren?seite=1&x=${n}`)).status).toBe(200);
  small.made = 0;
  await small.door.ask('/barrieren?seite=1&x=59');
  expect(small.made).toBe(0);
  await small.door.ask('/barrieren?seite=1&x=0');
  expect(small.made).toBe(1);
  expect((await small.door.ask(`/barrieren?x=${'y'.repeat(2000)}`)).status).toBe(200);
});
