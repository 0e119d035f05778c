import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import type { DatabaseHome } from './database-home.ts';
import { processIdentity } from './operating-system-user.ts';
import { serverEnvironment } from './server-environment.ts';

const run = promisify(execFile);
const unfinishedSuffix = '.init';

/** Name of the server's administrator; the application itself connects with fewer rights. */
export const administrator = 'postgres';

/** The folder with PostgreSQL's own files. */
export const clusterFolder = (home: DatabaseHome): string => path.join(home.folder, 'cluster');

/**
 * Whether the home already holds a database. Throws when a different major version of PostgreSQL wrote it: that one
 * can neither be read nor silently replaced.
 */
export async function hasCluster(home: DatabaseHome, binaries: Binaries): Promise<boolean> {
  const found = await readFile(path.join(clusterFolder(home), 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (found === undefined) return false;
  if (found.trim() === binaries.major) return true;
  throw new Error(
    `The database in ${clusterFolder(home)} was written by PostgreSQL ${found.trim()}, this program brings ` +
      `${binaries.major}. Export the data with the older program and import it with this one.`,
  );
}

/**
 * Makes a new, empty database. It is built under another name and renamed when complete, so being killed in the middle
 * leaves nothing that looks like a database. Throws with initdb's own words when that fails.
 */
export async function createCluster(
  home: DatabaseHome,
  binaries: Binaries,
  options: { passwordFile: string; durable: boolean },
): Promise<void> {
  await removeUnfinished(home);
  // Never the same name twice: an initdb that outlived its killed program may still be writing into the old one.
  const unfinished = `${clusterFolder(home)}.${randomBytes(4).toString('hex')}${unfinishedSuffix}`;
  const settings = [
    `--pgdata=${unfinished}`,
    `--username=${administrator}`,
    `--pwfile=${options.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    // Independent of the machine's C library, so the order of texts never changes under an index.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    ...(options.durable ? [] : ['--no-sync']),
  ];
  try {
    await run(binaries.initdb, settings, { ...processIdentity(home.user), env: serverEnvironment(), cwd: '/' });
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw new Error(`The database could not be created in ${home.folder}. ${reasonOf(error)}`, { cause: error });
  }
  await rename(unfinished, clusterFolder(home));
  await syncFolder(home.folder);
}

async function removeUnfinished(home: DatabaseHome): Promise<void> {
  for (const name of await readdir(home.folder)) {
    if (!name.startsWith('cluster.') || !name.endsWith(unfinishedSuffix)) continue;
    await rm(path.join(home.folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'stderr' in error && typeof error.stderr === 'string' && error.stderr ? error.stderr.trim() : error.message;
}
