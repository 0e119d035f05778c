import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createApp } from '../../app.ts';
import { havePublicBarrier } from '../../barriers/barriers.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { cloneDatabase } from '../../testing/test-database.ts';
import { visitor } from '../../testing/visitor.ts';
import { openDatabase, openPool } from '../database.ts';
import { closeServices, openServices } from '../open-services.ts';
import { restoreBackup } from './restore-backup.ts';
import { saveBackup } from './save-backup.ts';

const program = useTestApp();
const sourceRoot = resolve(import.meta.dirname, '../..');
const opened: (() => Promise<unknown>)[] = [];
let folder = '';
let source = '';
let saved: Awaited<ReturnType<typeof saveBackup>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teilhabe-backup-'));
  opened.push(() => rm(folder, { recursive: true }));
  source = join(folder, 'backup.tar.gz');
  const { services } = program;
  await havePublicBarrier(services);
  await services.files.put('photos/empty', new Uint8Array());
  await services.files.put('photos/one', Buffer.from('the bytes of a photo'));
  const { dataDir } = services.config;
  saved = await saveBackup(services.pool, { dataDir, target: source, now: services.clock.now() });
});
afterAll(async () => {
  for (const close of opened.toReversed()) await close();
});

async function emptyMachine() {
  const database = await cloneDatabase(inject('databases'));
  const pool = openPool(database.connectionString);
  const dataDir = await mkdtemp(join(folder, 'machine-'));
  opened.push(async () => {
    await pool.end();
    await database.drop();
  });
  return { ...database, pool, dataDir };
}

async function restoreInto({ pool, dataDir }: Awaited<ReturnType<typeof emptyMachine>>, archive = source) {
  return restoreBackup(pool, { dataDir, source: archive, sourceRoot });
}

/** Each form has a key of its own whenever it is shown. */
const withoutFormKey = ({ text }: { text: string }): string => text.replaceAll(/name="key" value="[^"]*"/gu, '');

test('an empty machine gets everything back: rows, files, numbers, and every public page as it was', async () => {
  const machine = await emptyMachine();
  expect(await restoreInto(machine)).toMatchObject({ ok: true });
  expect(saved.manifest.files.map(({ key }) => key)).toEqual(expect.arrayContaining(['photos/empty', 'photos/one']));
  expect(await readFile(join(machine.dataDir, 'files/photos/one'), 'utf8')).toBe('the bytes of a photo');

  const services = await openServices({
    ...program.services,
    config: { ...program.services.config, dataDir: machine.dataDir },
    connectionString: machine.connectionString,
    sourceRoot,
  });
  opened.push(() => closeServices(services));
  const there = visitor(createApp(services, resolve(sourceRoot, '../dist')));
  const here = program.visitor();
  const { text } = await here.get('/sitemap.xml');
  const paths = [...text.matchAll(/<loc>http:\/\/teilhabe\.test([^<]*)<\/loc>/gu)].map(([, path = '']) => path || '/');
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths) {
    const [restored, original] = [await there.get(path), await here.get(path)].map(withoutFormKey);
    expect(restored === original, path).toBe(true);
  }

  // The next barrier does not get the number of one that is there.
  const next = await havePublicBarrier(services);
  expect(next.number).toBe((await havePublicBarrier(program.services)).number);
});

test('what triggers and references forbade is forbidden again', async () => {
  const machine = await emptyMachine();
  await restoreInto(machine);
  const db = openDatabase(machine.pool);
  const held = sql<{
    count: number;
  }>`select count(*) as count from pg_trigger where not tgisinternal and tgenabled = 'D'`;
  expect((await held.execute(db)).rows[0]?.count).toBe(0);
  const rules = sql<{ conname: string }>`select conname from pg_constraint where contype = 'f' and condeferrable`;
  expect((await rules.execute(db)).rows).toEqual((await rules.execute(program.services.db)).rows);
});

test('nothing is restored over an installation in use, which stays as it is', async () => {
  const machine = await emptyMachine();
  await restoreInto(machine);
  await openDatabase(machine.pool).updateTable('installation').set({ value: 'kept' }).where('key', '=', 'x').execute();
  expect(await restoreInto(machine)).toEqual({ ok: false, failure: 'not-empty' });
});

test.each([
  ['broken off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 2000), 'unreadable'],
  ['with one other byte', (bytes: Buffer) => withOtherByte(bytes), 'unreadable'],
  ['empty', () => Buffer.alloc(0), 'unreadable'],
  ['something else', () => Buffer.from('%PDF-1.7'), 'unreadable'],
])('an archive that is %s is refused before anything is touched', async (name, change, failure) => {
  const machine = await emptyMachine();
  const other = join(folder, `${name}.tar.gz`);
  await writeFile(other, change(await readFile(source)));
  expect(await restoreInto(machine, other)).toEqual({ ok: false, failure });
  expect(await readdir(machine.dataDir)).toEqual([]);
});

/** One bit in the middle: the checksum of gzip notices it. */
function withOtherByte(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const middle = Math.floor(changed.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  return changed;
}

async function archiveOf(name: string, entries: Record<string, string>): Promise<string> {
  const path = join(folder, name);
  const archive = pack();
  for (const [entry, text] of Object.entries(entries)) archive.entry({ name: entry }, text);
  archive.finalize();
  await pipeline(archive, createGzip(), createWriteStream(path));
  return path;
}

test('an archive cannot write beside its own folder', async () => {
  const machine = await emptyMachine();
  const evil = await archiveOf('evil.tar.gz', { 'files/../../outside': 'x', 'manifest.json': '{}' });
  expect(await restoreInto(machine, evil)).toEqual({ ok: false, failure: 'unreadable' });
  expect(await readdir(folder)).not.toContain('outside');
});

test('rows that are not those that were saved are noticed', async () => {
  const machine = await emptyMachine();
  const table = { schema: 'public', name: 'installation', columns: ['key', 'value'], rows: 1 };
  const manifest = { ...saved.manifest, tables: [{ ...table, sha256: 'a'.repeat(64) }], files: [], sequences: [] };
  const other = await archiveOf('other.tar.gz', {
    'tables/public.installation': 'use\twork\n',
    'manifest.json': JSON.stringify(manifest),
  });
  expect(await restoreInto(machine, other)).toEqual({ ok: false, failure: 'changed' });
});

test('a backup of a newer program is left to that program', async () => {
  const machine = await emptyMachine();
  const migrations = [...saved.manifest.migrations, '2099-01-01-a-future.barriers'];
  const manifest = { ...saved.manifest, migrations, tables: [], files: [], sequences: [] };
  const newer = await archiveOf('newer.tar.gz', { 'manifest.json': JSON.stringify(manifest) });
  expect(await restoreInto(machine, newer)).toEqual({ ok: false, failure: 'newer' });
});

test('what is removed while a backup is made is in it as a whole, or not known to it', async () => {
  const { services } = program;
  const { dataDir } = services.config;
  for (let number = 0; number < 200; number += 1)
    await services.files.put(`photos/many-${number}`, Buffer.alloc(2000, 1));
  const target = join(folder, 'while-removing.tar.gz');
  const saving = saveBackup(services.pool, { dataDir, target, now: services.clock.now() });
  for (let number = 0; number < 200; number += 1) await services.files.remove(`photos/many-${number}`);
  const { manifest } = await saving;
  expect(manifest.files.filter(({ key, bytes }) => key.includes('many') && bytes !== 2000)).toEqual([]);
  const machine = await emptyMachine();
  expect(await restoreInto(machine, target)).toMatchObject({ ok: true });
  expect((await readdir(dataDir)).filter((name) => name.startsWith('backup-'))).toEqual([]);
});
