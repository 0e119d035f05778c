import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** First line and status line of PostgreSQL's own pid file. */
export type PidFile = { pid: number; status: string };

/** The pid file PostgreSQL keeps while it runs, and leaves behind when it is killed. */
export const pidFileIn = (cluster: string): string => path.join(cluster, 'postmaster.pid');

/** Reads the pid file; nothing when there is none or it is only half written. */
export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const lines = (await readFile(pidFileIn(cluster), 'utf8').catch(() => '')).split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  return pid > 0 ? { pid, status: (lines[7] ?? '').trim() } : undefined;
}

/**
 * The main process of a server working on a cluster. The pid in the file alone proves nothing: it may belong to a
 * zombie, or by now to a stranger (after a container restart nearly always).
 */
export async function runningPostmaster(cluster: string): Promise<number | undefined> {
  const file = await readPidFile(cluster);
  return file && (await worksIn(file.pid, cluster)) ? file.pid : undefined;
}

/** Every living process whose working folder is the cluster: the main process and its children. */
export async function processesIn(cluster: string): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0 && pid !== process.pid);
  const working = await Promise.all(pids.map((pid) => worksIn(pid, cluster)));
  return pids.filter((_, position) => working[position]);
}

/** Program and arguments a process was started with; empty when it is gone. */
export async function commandLineOf(pid: number): Promise<string[]> {
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return line.split('\0').slice(0, -1);
}

async function worksIn(pid: number, cluster: string): Promise<boolean> {
  try {
    const [here, there, status] = await Promise.all([
      stat(`/proc/${pid}/cwd`, { bigint: true }),
      stat(cluster, { bigint: true }),
      readFile(`/proc/${pid}/status`, 'utf8'),
    ]);
    const isPostgres = /^Name:\s+postgres$/m.test(status) && !/^State:\s+[ZX]/m.test(status);
    return isPostgres && here.dev === there.dev && here.ino === there.ino;
  } catch {
    return false;
  }
}
