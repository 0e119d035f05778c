import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startTestCluster } from './test-cluster.ts';

test('two test runs at once get a server each', { timeout: 60_000 }, async () => {
  const clusters = await Promise.all([startTestCluster(), startTestCluster()]);
  for (const cluster of clusters) {
    const client = new pg.Client(cluster.connectionFor('postgres'));
    await client.connect();
    await client.query('create database another_one');
    await client.query('drop database another_one');
    await client.end();
  }
  for (const cluster of clusters) await cluster.stop();
});

test.skipIf(process.env['TEST_DATABASE_URL'])(
  'the server ends with a killed test run',
  { timeout: 60_000 },
  async () => {
    const module = new URL('./test-cluster.ts', import.meta.url).href;
    const script = `const { startTestCluster } = await import(${JSON.stringify(module)});
    const cluster = await startTestCluster(); console.log(cluster.connectionFor('postgres')); setInterval(() => {}, 1000);`;
    const run = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [connection] = (await once(createInterface({ input: run.stdout }), 'line')) as [string];
    const socket = `${decodeURIComponent(new URL(connection).hostname)}/.s.PGSQL.5432`;
    expect((await lstat(socket)).isSocket()).toBe(true);
    run.kill('SIGKILL');
    let isThere = true;
    for (let look = 0; isThere && look < 500; look += 1) {
      await delay(10);
      isThere = (await lstat(socket).catch(() => undefined)) !== undefined;
    }
    expect(isThere).toBe(false);
  },
);
