import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { findDatabaseUse } from '../database-use.store.ts';
import { openDatabase } from '../database.ts';
import { knownMigrations, migrate } from '../migrations.ts';
import { failure, success, type Result } from '../result.ts';
import { unpackArchive, type Unpacked } from './archive.ts';
import { fileEntry, manifestName, manifestRule, tableEntry, type Manifest } from './manifest.ts';
import {
  copyIn,
  copyOut,
  freeJobs,
  inOneTransaction,
  listAppliedMigrations,
  loadingInAnyOrder,
  setSequences,
} from './table-copy.store.ts';

type RestoreOrder = {
  readonly dataDir: string;
  /** The archive. */
  readonly source: string;
  /** Folder whose subfolders are the slices, with their migrations. */
  readonly sourceRoot: string;
};

/** `changed`: some bytes are not those that were saved. `newer`: made by a newer program, which alone knows its tables. */
export type RestoreFailure = 'not-empty' | 'unreadable' | 'changed' | 'newer';

/**
 * Brings a backup into an empty installation. Nothing is touched before every checksum fits; the data come back in one transaction, are
 * read out again and compared byte by byte; and only then are migrations added that are newer than the backup. Begun again after it was
 * killed, it starts from the beginning.
 */
export async function restoreBackup(
  pool: pg.Pool,
  { dataDir, source, sourceRoot }: RestoreOrder,
): Promise<Result<Manifest, RestoreFailure>> {
  if ((await findDatabaseUse(openDatabase(pool))) !== null) return failure('not-empty');
  const work = await mkdtemp(join(dataDir, 'restore-'));
  try {
    const unpacked = await unpackArchive(source, work);
    if (!unpacked.ok) return unpacked;
    const read = await readManifest(work, unpacked.value);
    if (!read.ok) return read;
    const manifest = read.value;
    const known = await knownMigrations(sourceRoot);
    if (!manifest.migrations.every((name) => known.has(name))) return failure('newer');
    await migrate(pool, sourceRoot, { only: new Set(manifest.migrations) });
    await placeFiles(join(dataDir, 'files'), work, manifest);
    const loaded = await loadTables(pool, work, manifest);
    if (!loaded.ok) return loaded;
    await migrate(pool, sourceRoot);
    return success(manifest);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Reads what is to be there and compares it with what is. */
async function readManifest(folder: string, unpacked: Unpacked): Promise<Result<Manifest, 'unreadable' | 'changed'>> {
  if (!unpacked.has(manifestName)) return failure('unreadable');
  const text = await readFile(join(folder, manifestName), 'utf8');
  const checked = manifestRule.safeParse(parsed(text));
  if (!checked.success) return failure('unreadable');
  const { tables, files } = checked.data;
  const fits =
    unpacked.size === 1 + tables.length + files.length &&
    tables.every((table) => unpacked.get(tableEntry(table))?.sha256 === table.sha256) &&
    files.every((file) => unpacked.get(fileEntry(file))?.sha256 === file.sha256);
  return fits ? success(checked.data) : failure('changed');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Before the rows, so that no row ever points to a missing file. */
async function placeFiles(target: string, folder: string, { files }: Manifest): Promise<void> {
  for (const file of files) {
    const path = join(target, file.key);
    await mkdir(dirname(path), { recursive: true });
    await rename(join(folder, fileEntry(file)), path);
  }
}

async function loadTables(
  pool: pg.Pool,
  folder: string,
  manifest: Manifest,
): Promise<Result<null, 'newer' | 'changed'>> {
  return inOneTransaction(pool, 'change', async (client) => {
    const { jobQueueMigrations } = await listAppliedMigrations(client);
    if (jobQueueMigrations.join() !== manifest.jobQueueMigrations.join()) return failure('newer');
    await loadingInAnyOrder(client, manifest.tables, async () => {
      for (const table of manifest.tables) await copyIn(client, table, join(folder, tableEntry(table)));
    });
    for (const table of manifest.tables) {
      const { rows, sha256 } = await copyOut(client, table);
      if (rows !== table.rows || sha256 !== table.sha256) return failure('changed');
    }
    await setSequences(client, manifest.sequences);
    await freeJobs(client);
    return success(null);
  });
}
