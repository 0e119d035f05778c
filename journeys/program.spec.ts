import { readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { httpVisitor, type HttpVisitor } from './support/http-visitor.ts';
import { test } from './support/program-test.ts';
import { freePort, spawnProgram, stopProgram, temporaryDataFolder } from './support/start-program.ts';

test.describe.configure({ timeout: 120_000 });

const reportPath = '/barrieren/melden';

/** Twelve people at a time, as on a day when the newspaper has written about it. */
async function twelveAtATime<Item>(
  items: readonly Item[],
  doIt: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const waiting = [...items.entries()];
  const oneAfterTheOther = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await doIt(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 12 }, oneAfterTheOther));
}

/** Reports up to the last button. */
async function readyReporters(address: string, count: number): Promise<readonly HttpVisitor[]> {
  const visitors = Array.from({ length: count }, () => httpVisitor(address));
  await twelveAtATime(visitors, async (visitor, index) => {
    await visitor.submit(reportPath);
    const answered = await visitor.submit(`${reportPath}/problem`, { problem: `Stufe Nummer ${index}`, go: 'check' });
    expect(answered.status).toBe(303);
  });
  // Nobody reports faster than five seconds.
  await new Promise((resolve) => setTimeout(resolve, 5_100));
  return visitors;
}

const codeOn = (page: string): string | undefined => /class="[^"]*code-value[^"]*"[^>]*>([^<]+)</u.exec(page)?.[1];

test('no report that was acknowledged is lost when the program and its database are killed', async ({
  dataDir,
  start,
}) => {
  const env = { TRUST_PROXY: 'yes' };
  const port = await freePort();
  const first = await start({ env, port });
  const reporters = await readyReporters(first.address, 140);
  const acknowledged: HttpVisitor[] = [];
  const enough = Promise.withResolvers<void>();
  const sending = twelveAtATime(reporters, async (reporter) => {
    const sent = await reporter.submit(`${reportPath}/pruefen`, { go: 'send' }).catch(() => null);
    if (sent?.status === 303) acknowledged.push(reporter);
    if (acknowledged.length >= 100) enough.resolve();
  });
  await enough.promise;
  // The database server first: what it has confirmed must be on the disk.
  process.kill(await databasePid(dataDir), 'SIGKILL');
  first.signal('SIGKILL');
  await Promise.all([sending, first.ended]);
  expect(acknowledged.length).toBeGreaterThanOrEqual(100);

  await start({ env, port });
  const codes: (string | undefined)[] = [];
  await twelveAtATime(acknowledged, async (reporter) => {
    codes.push(codeOn((await reporter.get(`${reportPath}/danke`)).text));
  });
  expect(codes.filter((code) => code === undefined)).toEqual([]);
  expect(new Set(codes).size).toBe(acknowledged.length);
  // Who was cut off sends again, and there is one report, not two.
  const all = new Set<string | undefined>();
  await twelveAtATime(reporters, async (reporter) => {
    expect((await reporter.submit(`${reportPath}/pruefen`, { go: 'send' })).status).toBe(303);
    all.add(codeOn((await reporter.get(`${reportPath}/danke`)).text));
  });
  expect(all.size).toBe(reporters.length);
});

async function databasePid(dataDir: string): Promise<number> {
  const file = await findPostmaster(dataDir);
  return Number((await readFile(file, 'utf8')).split('\n')[0]);
}

/** Below the data folder, or where the note in it says. */
async function findPostmaster(dataDir: string): Promise<string> {
  const note = await readFile(join(dataDir, 'where-the-database-is.txt'), 'utf8').catch(() => '');
  const home = note === '' ? dataDir : (note.trim().split('\n').at(-1) ?? dataDir);
  const found = (await readdir(join(home, 'postgres'), { recursive: true })).find((name) =>
    name.endsWith('postmaster.pid'),
  );
  if (!found) throw new Error(`no postmaster.pid below ${home}`);
  return join(home, 'postgres', found);
}

test('a second program on the same data folder says so and ends', async ({ dataDir, start }) => {
  await start();
  const second = await spawnProgram({ dataDir });
  expect(await second.ended).toBe(78);
  expect(second.printed()).toContain('already in use by another program');
});

for (const [setting, wrong] of [
  ['PORT', 'abc'],
  ['BASE_URL', 'teilhabe'],
  ['DATABASE_URL', 'mysql://x'],
  ['SMTP_URL', 'mail'],
  ['MAIL_FROM', 'nobody'],
  ['LOG_LEVEL', 'loud'],
] as const) {
  test(`a wrong ${setting} ends the start with its name and what would be right`, async ({ dataDir }) => {
    const program = await spawnProgram({ dataDir, env: { [setting]: wrong } });
    expect(await program.ended).toBe(78);
    expect(program.printed()).toContain(`${setting}: "${wrong}" does not fit. Right would be`);
  });
}

test('a running installation is saved and comes back on an empty machine', async ({ dataDir, start }) => {
  const port = await freePort();
  const program = await start({ port });
  const reporters = await readyReporters(program.address, 1);
  for (const reporter of reporters) await reporter.submit(`${reportPath}/pruefen`, { go: 'send' });
  const archive = join(dataDir, 'backup.tar.gz');
  const backup = await spawnProgram({ dataDir, command: 'backup', args: [archive] });
  expect(await backup.ended, backup.printed()).toBe(0);
  expect(backup.printed()).toMatch(/^Saved \d+ rows of \d+ tables/u);
  expect(await stopProgram(program)).toBe(0);

  const other = await temporaryDataFolder();
  const restore = await spawnProgram({ dataDir: other, command: 'restore', args: [archive] });
  expect(await restore.ended, restore.printed()).toBe(0);
  const again = await spawnProgram({ dataDir: other, command: 'restore', args: [archive] });
  expect(await again.ended).toBe(78);
  expect(again.printed()).toContain('something has happened in this database already');
  const restored = await start({ dataDir: other, port });
  for (const reporter of reporters) {
    expect(codeOn((await reporter.get(`${reportPath}/danke`)).text)).toMatch(/^\S+-\d{4}$/u);
  }
  expect(await stopProgram(restored)).toBe(0);
  await rm(other, { recursive: true, force: true });
});

test('a port in use is named', async ({ dataDir, start, database }) => {
  const first = await start();
  const env = { DATABASE_URL: database.url };
  const second = await spawnProgram({ dataDir, env, port: Number(new URL(first.address).port) });
  expect(await second.ended).toBe(78);
  expect(second.printed()).toMatch(/PORT: \d+ is in use/u);
});

test('SIGTERM lets a running request finish', async ({ start }) => {
  const program = await start();
  const { port, host } = new URL(program.address);
  const body = 'go=send&padding=0123456789';
  const head = `POST ${reportPath} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${program.address}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`;
  const socket = connect(Number(port), 'localhost');
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.write(head + body.slice(0, 10));
  // The program has begun with the request.
  await expect.poll(() => answer).toContain('100 Continue');
  program.signal('SIGTERM');
  await expect.poll(() => program.printed()).toContain('running requests are finished first');
  socket.write(body.slice(10));
  expect(await program.ended).toBe(0);
  expect(answer).toMatch(/^HTTP\/1\.1 303/mu);
});

test('several processes share one database from the very first start', async ({ dataDir, start, database }) => {
  const env = { DATABASE_URL: database.url };
  const worker = await spawnProgram({ dataDir, command: 'worker', env });
  const [one, two] = await Promise.all([start({ command: 'web', env }), start({ command: 'web', env })]);
  await expect.poll(() => worker.printed(), { timeout: 30_000 }).toContain('Working on jobs.');
  for (const { address } of [one, two]) expect((await fetch(`${address}${reportPath}`)).status).toBe(200);
  expect(await stopProgram(worker)).toBe(0);
});

test('while the database is away people get a telephone number and keep what they typed; then it goes on by itself', async ({
  start,
  database,
}) => {
  const program = await start({ command: 'web', env: { DATABASE_URL: database.url } });
  const visitor = httpVisitor(program.address);
  await visitor.submit(reportPath);
  await database.goAway();
  const away = await visitor.submit(`${reportPath}/problem`, { problem: 'Drei Stufen & „kein“ Geländer', go: 'next' });
  expect(away.status).toBe(503);
  expect(away.text).toContain('href="tel:');
  expect(away.text).toMatch(/value="Drei Stufen &amp; „kein“ Geländer"/u);
  expect((await visitor.get('/health/live')).status).toBe(200);
  expect((await visitor.get('/health/ready')).status).toBe(503);

  await database.comeBack();
  await expect.poll(async () => (await visitor.get('/health/ready')).status, { timeout: 20_000 }).toBe(200);
  const again = await visitor.submit(`${reportPath}/problem`, {
    problem: 'Drei Stufen & „kein“ Geländer',
    go: 'check',
  });
  expect(again.status).toBe(303);
  expect((await visitor.get(`${reportPath}/pruefen`)).text).toContain('Drei Stufen');
});

test('the embedded database comes back by itself after a crash', async ({ dataDir, start }) => {
  const program = await start();
  process.kill(await databasePid(dataDir), 'SIGKILL');
  await expect.poll(() => program.printed(), { timeout: 20_000 }).toContain('started again');
  await expect.poll(async () => (await fetch(`${program.address}/health/ready`)).status, { timeout: 30_000 }).toBe(200);
  expect((await fetch(`${program.address}/barrieren`)).status).toBe(200);
});
