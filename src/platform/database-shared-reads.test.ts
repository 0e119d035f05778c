import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestApp } from '../testing/test-app.ts';
import { isDatabaseAway } from './database.ts';

const program = useTestApp();

const process = async (): Promise<number> => {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(program.services.db);
  return rows[0]?.pid ?? 0;
};

test('questions of many at once go over few connections, and each gets its own answer', async () => {
  const { db } = program.services;
  const numbers = Array.from({ length: 60 }, (_, n) => n);
  const answers = await Promise.all(
    numbers.map((n) => sql<{ n: number; pid: number }>`select ${n}::int as n, pg_backend_pid() as pid`.execute(db)),
  );
  expect(answers.map(({ rows }) => rows[0]?.n)).toEqual(numbers);
  expect(new Set(answers.map(({ rows }) => rows[0]?.pid)).size).toBeLessThanOrEqual(2);
});

test('a question that the database refuses spoils no other', async () => {
  const { db } = program.services;
  const divide = (by: number) => sql<{ result: number }>`select 12 / ${by}::int as result`.execute(db);
  // Often enough that it is prepared, and asked at once before the database knows the name.
  for (let round = 0; round < 4; round += 1) {
    const answers = await Promise.allSettled([divide(1), divide(0), divide(2), divide(0), divide(3)]);
    expect(answers.map((one) => (one.status === 'fulfilled' ? one.value.rows[0]?.result : 'refused'))).toEqual([
      12,
      'refused',
      6,
      'refused',
      4,
    ]);
  }
});

test('a change that waits for another one holds up nobody who reads', async () => {
  const { db } = program.services;
  await db.insertInto('installation').values({ key: 'waited-for', value: 'before' }).execute();
  const change = (value: string) => db.updateTable('installation').set({ value }).where('key', '=', 'waited-for');
  let waiting: Promise<unknown> = Promise.resolve();
  await db.transaction().execute(async (own) => {
    await own.updateTable('installation').set({ value: 'first' }).where('key', '=', 'waited-for').execute();
    waiting = change('second').execute();
    // Were these behind the change that waits, nobody would ever get an answer.
    const read = () => db.selectFrom('installation').select('value').where('key', '=', 'waited-for').executeTakeFirst();
    for (const seen of await Promise.all([read(), read(), read(), read(), read(), read()]))
      expect(seen?.value).toBe('before');
  });
  await waiting;
  const seen = await db.selectFrom('installation').select('value').where('key', '=', 'waited-for').executeTakeFirst();
  expect(seen?.value).toBe('second');
});

test('when a connection is lost all who wait are told so, and whoever asks next gets an answer', async () => {
  const { db, pool } = program.services;
  const pid = await process();
  const asked = Array.from({ length: 20 }, () => sql`select count(*) from generate_series(1, 2000000)`.execute(db));
  const ended = Promise.allSettled(asked);
  while ((await pool.query(`select 1 from pg_stat_activity where pid = ${pid} and state = 'active'`)).rowCount === 0);
  await pool.query(`select pg_terminate_backend(${pid})`);
  for (const one of await ended) if (one.status === 'rejected') expect(isDatabaseAway(one.reason)).toBe(true);
  expect(await process()).not.toBe(pid);
});

test('nothing is held when nobody asks', async () => {
  const { pool } = program.services;
  await Promise.all([process(), process()]);
  await new Promise(setImmediate);
  expect(pool.idleCount).toBe(pool.totalCount);
});
