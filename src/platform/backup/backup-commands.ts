import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import { systemClock } from '../clock.ts';
import { WrongSettings, type Config } from '../config.ts';
import { openPool } from '../database.ts';
import { runningEmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { restoreBackup, type RestoreFailure } from './restore-backup.ts';
import { saveBackup } from './save-backup.ts';

type Given = {
  /** As typed behind the command. */
  readonly file: string | undefined;
  /** Starts the embedded database; refused while another program holds the data folder. */
  readonly ownDatabase: (config: Config) => Promise<string>;
};

/** `npm run backup`: saves everything to one file, also while the program runs. @returns what to tell the operator */
export async function backUp(config: Config, { file, ownDatabase }: Given): Promise<string> {
  const now = systemClock.now();
  const target = resolve(
    file ?? join('backups', `teilhabe-${now.toISOString().slice(0, 16).replace(':', '-')}.tar.gz`),
  );
  if (await isThere(target)) throw new WrongSettings(`${target} is there already. Name another file.`);
  if (!(await isThere(config.dataDir)))
    throw new WrongSettings(`DATA_DIR: nothing lies in ${config.dataDir}, so there is nothing to save.`);
  const connectionString =
    config.databaseUrl ?? (await runningEmbeddedPostgres(config.dataDir)) ?? (await ownDatabase(config));
  const saved = await using(connectionString, (pool) => saveBackup(pool, { dataDir: config.dataDir, target, now }));
  const { tables, files } = saved.manifest;
  return [
    `Saved ${rowsOf(tables)} rows of ${tables.length} tables and ${files.length} files in ${target}`,
    `(${saved.bytes} bytes, SHA-256 ${saved.sha256}).`,
    'It holds contact data and keys: keep it encrypted, away from this machine.',
  ].join('\n');
}

const reasons: Record<RestoreFailure, string> = {
  'not-empty': 'something has happened in this database already. Name an empty DATA_DIR (or DATABASE_URL).',
  unreadable: 'this is no whole backup: it is damaged, broken off, or something else.',
  changed: 'its contents are not what was saved: a checksum does not fit.',
  newer: 'it was made by another version of the program. Restore it with that version, then update.',
};

/** `npm run restore -- file`: brings a backup into an empty installation. @returns what to tell the operator */
export async function restore(
  config: Config,
  { file, ownDatabase, sourceRoot }: Given & { readonly sourceRoot: string },
): Promise<string> {
  if (file === undefined) throw new WrongSettings('Say which backup: npm run restore -- file.tar.gz');
  const source = resolve(file);
  if (!(await isThere(source))) throw new WrongSettings(`${source} cannot be found.`);
  await mkdir(config.dataDir, { recursive: true, mode: 0o711 });
  const connectionString = config.databaseUrl ?? (await ownDatabase(config));
  const restored = await using(connectionString, (pool) =>
    restoreBackup(pool, { dataDir: config.dataDir, source, sourceRoot }),
  );
  if (!restored.ok) throw new WrongSettings(`${source} was not restored: ${reasons[restored.failure]}`);
  const { tables, files, madeAt } = restored.value;
  return [
    `Restored ${rowsOf(tables)} rows of ${tables.length} tables and ${files.length} files as they were at ${madeAt};`,
    'every table was read out again and is the same byte by byte. Start the program as usual.',
  ].join('\n');
}

const rowsOf = (tables: readonly { rows: number }[]): number => tables.reduce((sum, { rows }) => sum + rows, 0);

async function using<Outcome>(connectionString: string, work: (pool: pg.Pool) => Promise<Outcome>): Promise<Outcome> {
  const pool = openPool(connectionString, { max: 3 });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
