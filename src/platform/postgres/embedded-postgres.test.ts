import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockDataFolder } from './data-folder-lock.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';
import { isRoot } from './operating-system-user.ts';
import { processesIn } from './processes.ts';

let folder = '';
let dataDir = '';
let sentences: string[] = [];
const servers: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'teilhabe-pg-'));
  await chmod(folder, 0o755);
  dataDir = path.join(folder, 'data');
  sentences = [];
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.stop();
  for (const pid of await processesIn(cluster())) process.kill(pid, 'SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const cluster = () => path.join(dataDir, 'postgres', 'cluster');

async function start(settings: Record<string, string> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, say: (sentence) => sentences.push(sentence), settings });
  servers.push(server);
  return server;
}

async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown> {
  const client = new pg.Client(server.connectionString);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

/** Runs JavaScript in another program, after the given module was imported as `it`; resolves with its first line. */
async function otherProgram(module: string, code: string): Promise<{ child: ChildProcess; line: string }> {
  const script = `const it = await import(${JSON.stringify(new URL(module, import.meta.url).href)}); ${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  const [line] = (await once(lines, 'line')) as [string];
  return { child, line };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

const startInOtherProgram = () =>
  otherProgram(
    './embedded-postgres.ts',
    `const server = await it.startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, say: () => {} });
     console.log('ready'); setInterval(() => {}, 1000);`,
  );

describe('the embedded database', { timeout: 60_000 }, () => {
  test('keeps its data from one start to the next and leaves no process behind', async () => {
    const first = await start();
    expect(first.adopted).toBe(false);
    expect(sentences.join()).toContain('new, empty database');
    await ask(first, `create table kept as select 'Straße' as word`);
    await first.stop();
    expect(await processesIn(cluster())).toEqual([]);
    await expect(lstat(path.join(cluster(), 'postmaster.pid'))).rejects.toThrow('ENOENT');

    sentences = [];
    const second = await start();
    expect(await ask(second, 'select word from kept')).toBe('Straße');
    expect(sentences).toEqual([]);
  });

  test('writes durably, checks its pages and sorts the same on every machine', async () => {
    const server = await start();
    expect(await ask(server, 'show fsync')).toBe('on');
    expect(await ask(server, 'show synchronous_commit')).toBe('on');
    expect(await ask(server, 'show full_page_writes')).toBe('on');
    expect(await ask(server, 'show data_checksums')).toBe('on');
    expect(await ask(server, 'show server_encoding')).toBe('UTF8');
    const locale = `select concat(datlocprovider, ' ', datlocale) from pg_database where datname = 'teilhabe'`;
    expect(await ask(server, locale)).toBe('b C.UTF-8');
  });

  test('can be reached only through a private socket and with the password', async () => {
    const server = await start();
    expect(await ask(server, 'show listen_addresses')).toBe('');
    expect((await lstat(server.connection.host)).mode & 0o777).toBe(0o700);
    for (const name of ['administrator-password', 'program-password']) {
      expect((await lstat(path.join(dataDir, 'postgres', name))).mode & 0o777).toBe(0o600);
    }
    const stranger = new pg.Client({ ...server.connection, password: 'guessed' });
    await expect(stranger.connect()).rejects.toThrow('password authentication failed');
    expect(await ask(server, 'select rolsuper from pg_roles where rolname = current_user')).toBe(false);
  });

  test('a server left by a killed program is used again', async () => {
    const { child } = await startInOtherProgram();
    await kill(child);
    const server = await start();
    expect(server.adopted).toBe(true);
    expect(sentences.join()).toContain('is used again');
    expect(await ask(server, 'select 1')).toBe(1);
    await server.stop();
    expect(await processesIn(cluster())).toEqual([]);
  });

  test('a server left with other settings is replaced', async () => {
    const { child } = await startInOtherProgram();
    await kill(child);
    const server = await start({ work_mem: '7MB' });
    expect(server.adopted).toBe(false);
    expect(sentences.join()).toContain('is restarted');
    expect(await ask(server, 'show work_mem')).toBe('7MB');
  });

  test('what was committed survives killing the program and the whole server', async () => {
    const { child } = await startInOtherProgram();
    const before = await start();
    await ask(before, 'create table committed as select 42 as number');
    servers.length = 0;
    await kill(child);
    for (const pid of await processesIn(cluster())) process.kill(pid, 'SIGKILL');

    const after = await start();
    expect(after.adopted).toBe(false);
    expect(sentences.join()).toContain('recovers');
    expect(await ask(after, 'select number from committed')).toBe(42);
  });

  test('a pid file naming a stranger does not stop the start', async () => {
    await (await start()).stop();
    await writeFile(path.join(cluster(), 'postmaster.pid'), `${process.ppid}\n${cluster()}\n\n5432\n\n\n\nready\n`);
    const server = await start();
    expect(await ask(server, 'select 1')).toBe(1);
  });

  test('a database half made when the program was killed is cleared away', async () => {
    const first = await start();
    await first.stop();
    const unfinished = `${cluster()}.1234abcd.init`;
    await rm(cluster(), { recursive: true });
    await mkdir(unfinished, { mode: 0o700 });
    await writeFile(path.join(unfinished, 'PG_VERSION'), '18\n');
    const server = await start();
    expect(await ask(server, 'select 1')).toBe(1);
    expect((await readdir(path.join(dataDir, 'postgres'))).filter((name) => name.endsWith('.init'))).toEqual([]);
  });

  test('a database of another major version is left alone', async () => {
    await (await start()).stop();
    await writeFile(path.join(cluster(), 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow('was written by PostgreSQL 17');
  });

  test('works below a path too long for a socket', async () => {
    dataDir = path.join(dataDir, 'barrierefreie-verwaltung'.repeat(5));
    const server = await start();
    expect(Buffer.byteLength(server.connection.host)).toBeLessThan(90);
    expect(await ask(server, 'select 1')).toBe(1);
    await server.stop();
    await rm(server.connection.host, { recursive: true });
  });

  test.runIf(isRoot())('lies outside where its user may not enter the data folder, and no copy opens it', async () => {
    await chmod(folder, 0o700);
    const first = await start();
    const note = await readFile(path.join(dataDir, 'where-the-database-is.txt'), 'utf8');
    const outside = note.trim().split('\n').at(-1) ?? '';
    try {
      await ask(first, 'create table kept as select 1 as number');
      await first.stop();
      const moved = path.join(folder, 'moved');
      await rename(dataDir, moved);
      dataDir = moved;
      const second = await start();
      expect(await ask(second, 'select number from kept')).toBe(1);
      await second.stop();
      const original = dataDir;
      dataDir = path.join(folder, 'copy');
      await cp(original, dataDir, { recursive: true });
      await expect(start()).rejects.toThrow(`belongs to the data folder ${original}`);
    } finally {
      for (const server of servers.splice(0)) await server.stop();
      expect(outside).toMatch(/^\/var\/lib\/teilhabe\/[0-9a-f]{12}$/);
      await rm(outside, { recursive: true });
    }
  });

  test('a setting that PostgreSQL refuses is explained', async () => {
    await expect(start({ no_such_setting: '1' })).rejects.toThrow(/did not start[^]*no_such_setting/);
  });
});

describe('the lock of a data folder', { timeout: 60_000 }, () => {
  const lockInOtherProgram = () =>
    otherProgram(
      './data-folder-lock.ts',
      `const lock = await it.lockDataFolder(${JSON.stringify(dataDir)});
       console.log(JSON.stringify(lock)); setInterval(() => {}, 1000);`,
    );

  test('a second program is told who uses the folder', async () => {
    const { child } = await lockInOtherProgram();
    const second = await lockDataFolder(dataDir);
    expect(second).toMatchObject({ ok: false, failure: { pid: child.pid } });
    expect(!second.ok && second.failure.message).toContain(`already in use by another program (process ${child.pid})`);
    const third = await lockInOtherProgram();
    expect(JSON.parse(third.line)).toMatchObject({ ok: false });
  });

  test('a killed program holds nothing, although its pid file stays', async () => {
    const { child } = await lockInOtherProgram();
    await kill(child);
    expect(await readFile(path.join(dataDir, 'program.pid'), 'utf8')).toBe(`${child.pid}\n`);
    const lock = await lockDataFolder(dataDir);
    expect(lock.ok).toBe(true);
    if (lock.ok) await lock.value.release();
  });

  test('a released folder can be taken again', async () => {
    const first = await lockDataFolder(dataDir);
    expect((await lockDataFolder(dataDir)).ok).toBe(false);
    if (first.ok) await first.value.release();
    const second = await lockDataFolder(dataDir);
    expect(second.ok).toBe(true);
    if (second.ok) await second.value.release();
  });
});
