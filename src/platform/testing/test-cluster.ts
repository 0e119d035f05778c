import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockDataFolder, type DataFolderLock } from '../postgres/data-folder-lock.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { connectionStringOf } from '../postgres/program-database.ts';
import { socketFile } from '../postgres/socket-folder.ts';

/** A database server for tests. Its role may create databases but is no administrator. */
export type TestCluster = { connectionFor(database: string): string; stop(): Promise<void> };

const cacheFolder = fileURLToPath(new URL('../../../.cache/test-postgres', import.meta.url));
const mostTestRunsAtOnce = 32;

// Nothing in a test database is worth a disk write.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * Starts a server for tests, or uses the one named by TEST_DATABASE_URL. Test runs at the same time each get their own.
 * The server keeps its databases for the next run and ends with the process, however that dies.
 */
export async function startTestCluster(): Promise<TestCluster> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { connectionFor: (database) => withDatabase(given, database), stop: async () => {} };
  const { dataDir, lock } = await claimFreeDataFolder();
  const server = await startOwnServer(dataDir);
  const stopWatching = await endServerWithThisProcess(server);
  return {
    connectionFor: (database) => connectionStringOf({ ...server.connection, database }),
    stop: async () => {
      stopWatching();
      await server.stop();
      await lock.release();
    },
  };
}

async function claimFreeDataFolder(): Promise<{ dataDir: string; lock: DataFolderLock }> {
  for (let number = 1; number <= mostTestRunsAtOnce; number += 1) {
    const dataDir = path.join(cacheFolder, String(number));
    const claim = await lockDataFolder(dataDir);
    if (claim.ok) return { dataDir, lock: claim.value };
  }
  throw new Error(`${mostTestRunsAtOnce} test runs are already using ${cacheFolder}.`);
}

async function startOwnServer(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, say: () => {}, settings });
  if (!server.adopted) return server;
  // The watchdog of the process that left it may be about to end it.
  await server.stop();
  return startEmbeddedPostgres({ dataDir, say: () => {}, settings });
}

/** The watchdog reads from a pipe that nothing is written to: the read ends when this process does. */
async function endServerWithThisProcess(server: EmbeddedPostgres): Promise<() => void> {
  const lockFile = `${socketFile(server.connection.host)}.lock`;
  const pid = (await readFile(lockFile, 'utf8')).split('\n')[0] ?? '';
  const script = 'read -r _; [ "$(head -n 1 "$1")" = "$2" ] && kill -INT "$2"';
  const watchdog = spawn('/bin/sh', ['-c', script, 'watchdog', lockFile, pid], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.unref();
  (watchdog.stdin as Socket).unref();
  return () => watchdog.kill('SIGKILL');
}

function withDatabase(connectionString: string, database: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}
