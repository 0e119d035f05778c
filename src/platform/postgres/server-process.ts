import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { DatabaseHome } from './database-home.ts';
import { processIdentity } from './operating-system-user.ts';
import { pidFileIn, processesIn, readPidFile, runningPostmaster } from './processes.ts';
import { serverEnvironment } from './server-environment.ts';
import { socketFile } from './socket-folder.ts';

const largestLog = 10_000_000;
const betweenLooks = 10;

/**
 * Starts the server and waits until it takes connections, however long its recovery takes. The server is independent of
 * this program, so that a program that is killed cannot take half the server with it. Answers its process id. Throws when the server ends.
 */
export async function startServer(
  home: DatabaseHome,
  cluster: string,
  command: readonly [string, ...string[]],
  logFile: string,
): Promise<number> {
  await keepLogSmall(logFile);
  const log = await open(logFile, 'a', 0o600);
  const logStart = (await log.stat()).size;
  try {
    const [program, ...args] = command;
    const server = spawn(program, args, {
      ...processIdentity(home.user),
      env: serverEnvironment(),
      cwd: '/',
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await once(server, 'spawn');
    server.unref();
    return await waitUntilReady(cluster, server);
  } catch (error) {
    const lines = (await readFile(logFile)).subarray(logStart).toString().trim();
    const reason = lines || (error instanceof Error ? error.message : String(error));
    throw new Error(`The database server did not start (see ${logFile}).\n${reason}`, { cause: error });
  } finally {
    await log.close();
  }
}

/** Waits for a server that another program started; false when it ends before it takes connections. */
export async function becomesReady(cluster: string, pid: number): Promise<boolean> {
  while ((await runningPostmaster(cluster)) === pid) {
    const status = (await readPidFile(cluster))?.status;
    if (status === 'ready') return true;
    if (status === 'stopping') return false;
    await delay(betweenLooks);
  }
  return false;
}

/**
 * Stops the server: open transactions are rolled back, everything committed is written out. After a minute it is made to
 * end at once, which is safe too and only makes the next start slower. Throws when even that does not help.
 */
export async function stopServer(cluster: string, pid: number): Promise<void> {
  await signalPostmaster(cluster, pid, 'SIGINT');
  if (await isGoneWithin(cluster, 60_000)) return;
  await signalPostmaster(cluster, pid, 'SIGQUIT');
  if (await isGoneWithin(cluster, 15_000)) return;
  throw new Error(`The database server (process ${pid}) did not stop.`);
}

/**
 * Removes what a killed server left. Its children must have ended before: while one still writes, a second server would
 * destroy the data, and the pid file is PostgreSQL's own guard against that.
 */
export async function clearAfterKilledServer(cluster: string, socketFolder: string): Promise<void> {
  if (!(await isGoneWithin(cluster, 10_000, { ignorePidFile: true }))) {
    for (const pid of await processesIn(cluster)) trySignal(pid, 'SIGQUIT');
    if (!(await isGoneWithin(cluster, 10_000, { ignorePidFile: true }))) {
      throw new Error(`Processes of a killed database server still work in ${cluster}.`);
    }
  }
  await rm(pidFileIn(cluster), { force: true });
  await rm(`${socketFile(socketFolder)}.lock`, { force: true });
  await rm(socketFile(socketFolder), { force: true });
}

async function waitUntilReady(cluster: string, server: ChildProcess): Promise<number> {
  while (server.exitCode === null && server.signalCode === null) {
    const file = await readPidFile(cluster);
    if (file?.pid === server.pid && file?.status === 'ready') return file.pid;
    await delay(betweenLooks);
  }
  throw new Error(`PostgreSQL ended with ${server.signalCode ?? `code ${server.exitCode}`}.`);
}

async function isGoneWithin(cluster: string, milliseconds: number, { ignorePidFile = false } = {}): Promise<boolean> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const isRemoved = ignorePidFile || !(await readPidFile(cluster)) || !(await runningPostmaster(cluster));
    if (isRemoved && (await processesIn(cluster)).length === 0) return true;
    if (Date.now() > end) return false;
    await delay(betweenLooks);
  }
}

async function signalPostmaster(cluster: string, pid: number, signal: NodeJS.Signals): Promise<void> {
  // Looked up anew, because the number may belong to somebody else by now.
  if ((await runningPostmaster(cluster)) === pid) trySignal(pid, signal);
}

function trySignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function keepLogSmall(logFile: string): Promise<void> {
  const size = (await stat(logFile).catch(() => undefined))?.size ?? 0;
  if (size > largestLog) await rename(logFile, `${logFile}.1`);
}
