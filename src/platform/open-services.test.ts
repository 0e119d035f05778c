import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../testing/test-database.ts';
import { system } from './actor.ts';
import { systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import { loadDistrict } from './district/district.ts';
import { closeServices, openServices } from './open-services.ts';
import type { Services } from './services.ts';
import { transact } from './use-case.ts';

let database: Awaited<ReturnType<typeof cloneDatabase>>;
beforeEach(async () => {
  database = await cloneDatabase(inject('databases'));
});
afterEach(() => database.drop());

/** Starts and stops the program on the database of the test. */
async function run(
  use: 'demo' | 'work',
  work: (services: Services) => Promise<unknown> = async () => null,
): Promise<void> {
  const services = await openServices({
    config: readConfig({ LOG_LEVEL: 'silent' }, { demo: use === 'demo' }),
    connectionString: database.connectionString,
    clock: systemClock,
    sourceRoot: resolve(import.meta.dirname, '..'),
    district: loadDistrict(resolve(import.meta.dirname, '../../district')),
  });
  try {
    await work(services);
  } finally {
    await closeServices(services);
  }
}

test('the demonstration never runs on the database of an installation, however empty that is', async () => {
  await run('work');
  await expect(run('demo')).rejects.toThrow('in real use');
  await run('work');
});

test('nobody works on the stock of the demonstration, whose passwords are known', async () => {
  await run('demo');
  await expect(run('work')).rejects.toThrow('stock of the demonstration');
  await run('demo');
});

test('a database in which something has happened counts as real, even without a mark', async () => {
  await run('work', async (services) => {
    await transact(services, system, (work) => work.audit('platform.tested', 'installation'));
    await services.db.deleteFrom('installation').where('key', '=', 'use').execute();
  });
  await expect(run('demo')).rejects.toThrow('in real use');
});
