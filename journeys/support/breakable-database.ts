import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { startTestCluster } from '../../src/platform/testing/test-cluster.ts';

export type BreakableDatabase = {
  /** For DATABASE_URL. */
  readonly url: string;
  /** Nobody reaches it from now on. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  end(): Promise<void>;
};

/** A new, empty database on a real server behind a port that can be closed, as when a network or a server fails. */
export async function breakableDatabase(): Promise<BreakableDatabase> {
  const cluster = await startTestCluster();
  const name = `process_${randomBytes(6).toString('hex')}`;
  await inMaintenance(cluster.connectionFor('postgres'), `create database ${name}`);
  const direct = new URL(cluster.connectionFor(name));
  const host = decodeURIComponent(direct.hostname);
  const target = host.startsWith('/')
    ? { path: join(host, `.s.PGSQL.${direct.port || '5432'}`) }
    : { host, port: Number(direct.port || 5432) };
  const open = new Set<Socket>();
  const listen = async (port: number) => {
    const server = createServer((outside) => {
      const inside = connect(target);
      for (const [one, other] of [
        [outside, inside],
        [inside, outside],
      ] as const) {
        open.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => open.delete(one));
      }
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const goAway = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of open) socket.destroy();
    await closed;
  };
  return {
    url: `postgres://${direct.username}:${direct.password}@127.0.0.1:${port}/${name}`,
    goAway,
    comeBack: async () => {
      server = await listen(port);
    },
    end: async () => {
      if (server.listening) await goAway();
      await inMaintenance(cluster.connectionFor('postgres'), `drop database if exists ${name} with (force)`);
      await cluster.stop();
    },
  };
}

async function inMaintenance(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(statement);
  await client.end();
}
