import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { clusterFolder } from './cluster.ts';
import { databaseHome } from './database-home.ts';
import { keepEmbeddedPostgresRunning } from './keep-running.ts';
import { runningPostmaster } from './processes.ts';

const ends: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

test('a killed database server comes back by itself with everything that was committed', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'teilhabe-keep-'));
  // As root the server runs as somebody else, who must be able to reach the folder.
  await chmod(dataDir, 0o755);
  ends.push(() => rm(dataDir, { recursive: true, force: true }));
  const said: string[] = [];
  const server = await keepEmbeddedPostgresRunning({ dataDir, say: (sentence) => said.push(sentence) }, 100);
  ends.push(() => server.stop());
  const query = async (text: string) => {
    const client = new pg.Client({ connectionString: server.connectionString });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  await query('create table kept (word text)');
  await query("insert into kept values ('Bordstein')");

  const pid = await runningPostmaster(clusterFolder(await databaseHome(dataDir)));
  if (!pid) throw new Error('the database server does not run');
  process.kill(pid, 'SIGKILL');

  await vi.waitFor(async () => expect(await query('select word from kept')).toEqual([{ word: 'Bordstein' }]), {
    timeout: 15_000,
    interval: 100,
  });
  await vi.waitFor(() => expect(said).toContain('The database server ended unexpectedly and is started again.'));
});
