import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { versionOf } from './data-version.builders.ts';
import { beginReading, tablesOf } from './data-version.ts';

const program = useTestApp();

const readingAt = (all: string, changes = 0) => beginReading(versionOf(all, { installation: changes }), 1);

async function nameAt(all: string, changes: number): Promise<string> {
  const { db } = program.services.reads.during(readingAt(all, changes));
  const found = db.selectFrom('installation').select('value').where('key', '=', 'name');
  return (await found.executeTakeFirstOrThrow()).value;
}

test('what was read is kept while its table does not change, whatever else does, and read anew afterwards', async () => {
  const { db } = program.services;
  await db.insertInto('installation').values({ key: 'name', value: 'first' }).execute();
  expect(await nameAt('1', 1)).toBe('first');
  await db.updateTable('installation').set({ value: 'second' }).where('key', '=', 'name').execute();
  expect(await nameAt('1', 1)).toBe('first');
  expect(await nameAt('2', 1)).toBe('first');
  expect(await nameAt('3', 2)).toBe('second');
});

test('the tables of every question are noted for each who asks it', async () => {
  for (const round of ['read', 'kept']) {
    const reading = readingAt('4', 3);
    await program.services.reads.during(reading).db.selectFrom('installation').selectAll().execute();
    expect(tablesOf(reading), round).toEqual(['installation']);
  }
});

test('the clock stands at the moment in which a version was met, and goes on with the next and with the minute', () => {
  const { clock, services } = program;
  const before = clock.now();
  const { clock: standing } = services.reads.during(readingAt('a'));
  clock.advance(1500);
  expect(standing.now()).toEqual(before);
  expect(services.reads.during(readingAt('a')).clock.now()).toEqual(before);
  expect(services.reads.during(readingAt('b')).clock.now()).toEqual(clock.now());
  clock.advance(1500);
  expect(services.reads.during(beginReading(versionOf('b'), 2)).clock.now()).toEqual(clock.now());
});

test('rows belong to whoever asked: what one page does with them is not seen by the next', async () => {
  const { db } = program.services.reads.during(readingAt('rows'));
  const [row] = await db.selectFrom('installation').selectAll().execute();
  if (row) row.value = 'changed by a page';
  const again = await db.selectFrom('installation').selectAll().execute();
  expect(again.map(({ value }) => value)).not.toContain('changed by a page');
});

test('a page that is the same for all begins no transaction', async () => {
  const { db } = program.services.reads.during(readingAt('x'));
  await expect(db.transaction().execute(async (work) => sql`select 1`.execute(work))).rejects.toThrow('only reads');
});
