import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { databaseHome } from '../dist/server/platform/postgres/database-home.js';
import { startEmbeddedPostgres } from '../dist/server/platform/postgres/embedded-postgres.js';
import { processesIn } from '../dist/server/platform/postgres/processes.js';

/**
 * A real PostgreSQL of our own, durable as in life, that can be killed, stopped and filled up. Its tables lie on a disk of a fixed size where
 * this machine lets us mount one (root); `disk` is null otherwise.
 */
export async function openDatabaseServer(folder) {
  const say = () => undefined;
  // One core for everything else: what is left over for the server shall not end up in a queue of parallel workers.
  const start = () => startEmbeddedPostgres({ dataDir: folder, say, settings: { max_connections: '120' } });
  let server = await start();
  const home = await databaseHome(folder);
  const cluster = join(home.folder, 'cluster');
  const { host, port } = server.connection;
  const password = readFileSync(join(home.folder, 'administrator-password'), 'utf8').trim();

  const administrate = async (database, statement) => {
    const client = new pg.Client({ host, port, user: 'postgres', password, database });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };
  const addressOf = (name) => server.connectionString.replace(/\/teilhabe$/u, `/${name}`);
  const disk = smallDisk(join(folder, 'tables'), 400, home.user);
  if (disk) await administrate('postgres', `create tablespace small location '${disk.path}'`);

  return {
    disk,
    administrate,
    addressOf,
    async create(name, { small = false } = {}) {
      await administrate(
        'postgres',
        `create database ${name} owner teilhabe${small && disk ? ' tablespace small' : ''}`,
      );
      return addressOf(name);
    },
    /** All of it at once, as when the machine takes the memory back. */
    async kill() {
      for (const pid of await processesIn(cluster)) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {}
      }
    },
    stop: () => server.stop(),
    async start() {
      server = await start();
    },
    async end() {
      await server.stop();
      disk?.remove();
    },
  };
}

/** A disk of so many megabytes in memory, for an owner; null where we may not mount one. */
export function smallDisk(path, megabytes, owner) {
  mkdirSync(path, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    return null;
  }
  if (owner) chownSync(path, owner.uid, owner.gid);
  const filler = join(path, 'filler');
  return {
    path,
    fill() {
      try {
        for (let part = 0; ; part += 1) writeFileSync(`${filler}${part}`, Buffer.alloc(4096 * (part < 2000 ? 64 : 1)));
      } catch (error) {
        if (error.code !== 'ENOSPC') throw error;
      }
    },
    free() {
      execFileSync('sh', ['-c', 'rm -f "$1"/filler*', 'free', path]);
    },
    remove() {
      execFileSync('umount', ['-l', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}
