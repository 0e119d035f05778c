import { access, constants, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { failure, success, type Result } from '../result.ts';
import { isRoot } from './operating-system-user.ts';

export type DataFolderLock = { release(): Promise<void> };
export type DataFolderInUse = { message: string; pid: number | undefined };

const sqliteBusy = 5;

// The only reference to an open lock: without it the garbage collector would close the file and drop the lock.
const held = new Map<string, DatabaseSync>();

/**
 * Claims a data folder for this program and makes the folder if it is missing. Fails when another program, or another
 * caller in this one, holds it. The claim ends with the process however that dies, so no stale lock can block a start.
 * Throws when the folder cannot be written or its file system knows no locks.
 */
export async function lockDataFolder(dataDir: string): Promise<Result<DataFolderLock, DataFolderInUse>> {
  const folder = await makeDataFolder(dataDir);
  const lockFile = path.join(folder, 'program.lock');
  const pidFile = path.join(folder, 'program.pid');
  const database = takeKernelLock(lockFile);
  if (!database) {
    const pid = await readPid(pidFile);
    const holder = pid === undefined ? 'another program' : `another program (process ${pid})`;
    return failure({ message: `The data folder ${folder} is already in use by ${holder}.`, pid });
  }
  held.set(lockFile, database);
  await writeFile(pidFile, `${process.pid}\n`);
  return success({
    release: async () => {
      if (held.get(lockFile) !== database) return;
      await rm(pidFile, { force: true });
      held.delete(lockFile);
      database.close();
    },
  });
}

/**
 * Makes the data folder if it is missing and answers its real path. Nobody else may list what lies in it. Throws an
 * error fit for the operator when this program may not write there.
 */
export async function makeDataFolder(dataDir: string): Promise<string> {
  // A program run by root has to let the database's ordinary user pass through to its own folder.
  const mode = isRoot() ? 0o711 : 0o700;
  try {
    await mkdir(dataDir, { recursive: true, mode });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The data folder ${path.resolve(dataDir)} cannot be used: ${reason}.`, { cause: error });
  }
  return realpath(dataDir);
}

/**
 * Node offers no file locks of its own; SQLite's exclusive transaction is one. Unlike a file holding a process id it is
 * kept by the kernel: gone with the process, and not fooled by a reused id.
 */
function takeKernelLock(lockFile: string): DatabaseSync | undefined {
  const database = new DatabaseSync(lockFile, { timeout: 0 });
  try {
    database.exec('pragma journal_mode = memory; begin exclusive');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) return undefined;
    throw error;
  }
}

async function readPid(pidFile: string): Promise<number | undefined> {
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  return Number.isNaN(pid) ? undefined : pid;
}
