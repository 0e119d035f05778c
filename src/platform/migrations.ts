import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runMigrations as runJobQueueMigrations } from 'graphile-worker';
import { Migrator, type Migration, type MigrationProvider } from 'kysely/migration';
import type pg from 'pg';
import { openDatabase } from './database.ts';
import { watchTables } from './kept/page-version.store.ts';

/**
 * Collects `src/<slice>/migrations/<date>-<name>.ts`; the date in the name is the order over all slices. Only what has to run is read: at most
 * starts that is nothing.
 */
function slicesIn(sourceRoot: string): MigrationProvider {
  return {
    async getMigrations() {
      const found: Record<string, Migration> = {};
      for (const slice of await readdir(sourceRoot, { withFileTypes: true })) {
        if (!slice.isDirectory()) continue;
        const folder = join(sourceRoot, slice.name, 'migrations');
        for (const file of await readdir(folder).catch(() => [])) {
          if (!/^\d{4}-\d{2}-\d{2}-.*\.(ts|js)$/u.test(file)) continue;
          const name = `${basename(file).replace(/\.(ts|js)$/u, '')}.${slice.name}`;
          const { href } = pathToFileURL(join(folder, file));
          found[name] = { up: async (db) => ((await import(href)) as Migration).up(db) };
        }
      }
      return found;
    },
  };
}

/** The names of every migration that this program has. */
export async function knownMigrations(sourceRoot: string): Promise<ReadonlySet<string>> {
  return new Set(Object.keys(await slicesIn(sourceRoot).getMigrations()));
}

const onlySome = (provider: MigrationProvider, wanted: ReadonlySet<string>): MigrationProvider => ({
  getMigrations: async () =>
    Object.fromEntries(Object.entries(await provider.getMigrations()).filter(([name]) => wanted.has(name))),
});

/** One number for this program, so that only one process at a time changes the schema of a database. */
const migrationLock = 7_418_015_087n;

/**
 * Brings the database to the newest schema, forward only. Each migration and its record are one transaction, so a
 * program killed half-way goes on where it stopped. Other processes wait at the advisory lock.
 * @param only leaves the schema as old as a backup whose data come into it next
 * @throws the first fault; nothing after it was tried.
 */
export async function migrate(
  pool: pg.Pool,
  sourceRoot: string,
  { only }: { only?: ReadonlySet<string> } = {},
): Promise<readonly string[]> {
  const guard = await pool.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock.toString()]);
    await guard.query('create extension if not exists pg_trgm');
    await runJobQueueMigrations({ pgPool: pool });
    const migrator = new Migrator({
      db: openDatabase(pool),
      provider: only ? onlySome(slicesIn(sourceRoot), only) : slicesIn(sourceRoot),
      // Neighbouring slices grow side by side: a migration of an older date may arrive later.
      allowUnorderedMigrations: true,
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error) throw error;
    if (!only) await watchTables(guard);
    return (results ?? []).map((result) => result.migrationName);
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [migrationLock.toString()]).catch(() => undefined);
    guard.release();
  }
}
