import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { writeArchive } from './archive.ts';
import { linkFiles, measureFile } from './link-files.ts';
import { fileEntry, manifestName, tableEntry, type Manifest } from './manifest.ts';
import { copyOut, inOneTransaction, listAppliedMigrations, listSequences, listTables } from './table-copy.store.ts';

type BackupOrder = {
  /** The installation's data folder. */
  readonly dataDir: string;
  /** Where the archive is to lie; must not exist yet. */
  readonly target: string;
  readonly now: Date;
};

export type SavedBackup = { readonly manifest: Manifest; readonly bytes: number; readonly sha256: string };

/**
 * Writes database and files as they are at one moment into one archive, while the program goes on. The database is read in one snapshot;
 * files are never changed after they were written, and get a second name right after the snapshot was taken, so every file that the
 * snapshot knows is there.
 */
export async function saveBackup(pool: pg.Pool, { dataDir, target, now }: BackupOrder): Promise<SavedBackup> {
  const work = await mkdtemp(join(dataDir, 'backup-'));
  try {
    await mkdir(dirname(target), { recursive: true });
    const archive = writeArchive(`${target}.part`);
    const saved = await inOneTransaction(pool, 'snapshot', async (client) => {
      const applied = await listAppliedMigrations(client);
      const keys = await linkFiles(join(dataDir, 'files'), join(work, 'files'));
      const tables: Manifest['tables'] = [];
      for (const table of await listTables(client)) {
        const rows = join(work, 'rows');
        tables.push({ ...table, columns: [...table.columns], ...(await copyOut(client, table, rows)) });
        await archive.addFile(tableEntry(table), rows);
        await rm(rows);
      }
      return { applied, keys, tables, sequences: [...(await listSequences(client))] };
    });
    const files: Manifest['files'] = [];
    for (const key of saved.keys) {
      const path = join(work, 'files', key);
      files.push({ key, ...(await measureFile(path)) });
      await archive.addFile(fileEntry({ key }), path);
    }
    const { applied, tables, sequences } = saved;
    const manifest: Manifest = { layout: 1, madeAt: now.toISOString(), ...applied, tables, sequences, files };
    await archive.addText(manifestName, JSON.stringify(manifest));
    await archive.close();
    await rename(`${target}.part`, target);
    return { manifest, ...(await measureFile(target)) };
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(`${target}.part`, { force: true });
  }
}
