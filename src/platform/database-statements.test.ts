import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestApp } from '../testing/test-app.ts';
import { countStatements } from './database-statements.ts';
import { openDatabase, openPool, type Db } from './database.ts';

const program = useTestApp();
const prepared = sql<{ name: string; statement: string }>`select name, statement from pg_prepared_statements`;

/** All on one connection: each has prepared statements of its own. */
async function onOneConnection(work: (db: Db) => Promise<void>): Promise<void> {
  const pool = openPool(program.services.pool.options.connectionString ?? '', { max: 1 });
  await work(openDatabase(pool));
  await pool.end();
}

test('what is asked again and again is prepared, what is asked seldom is not', async () => {
  await onOneConnection(async (db) => {
    for (let n = 0; n < 10; n += 1) {
      const { rows } = await sql<{ twice: number }>`select ${n}::int * 2 as twice`.execute(db);
      expect(rows).toEqual([{ twice: n * 2 }]);
    }
    await sql`select 'seldom'`.execute(db);
    const { rows } = await prepared.execute(db);
    const statements = rows.map(({ statement }) => statement);
    expect(statements).toContain('select $1::int * 2 as twice');
    expect(statements).not.toContain(`select 'seldom'`);
  });
});

test('after a change of a table the answer has its new columns', async () => {
  await onOneConnection(async (db) => {
    await sql`create temporary table things as select 1 as one`.execute(db);
    const all = () => sql`select * from things`.execute(db);
    for (let n = 0; n < 10; n += 1) await all();
    await sql`alter table things add column two int default 2`.execute(db);
    expect((await all()).rows).toEqual([{ one: 1, two: 2 }]);
    for (let n = 0; n < 10; n += 1) expect((await all()).rows).toEqual([{ one: 1, two: 2 }]);
  });
});

test('a connection that has lost what was prepared is asked as if nothing had been', async () => {
  await onOneConnection(async (db) => {
    const one = () => sql`select 1 as one`.execute(db);
    for (let n = 0; n < 10; n += 1) await one();
    await sql`deallocate all`.execute(db);
    expect((await one()).rows).toEqual([{ one: 1 }]);
  });
});

test('two who prepare statements on the same connection do not take each other for themselves', async () => {
  const pool = openPool(program.services.pool.options.connectionString ?? '', { max: 1 });
  for (const answer of [1, 2]) {
    const db = openDatabase(pool);
    for (let n = 0; n < 10; n += 1) {
      const { rows } = await sql`select ${sql.lit(answer)} as answer`.execute(db);
      expect(rows).toEqual([{ answer }]);
    }
  }
  await pool.end();
});

test('in a transaction that has failed the first fault is told', async () => {
  const failing = program.services.db.transaction().execute(async (db) => {
    await sql`create temporary table others as select 1 as one`.execute(db);
    for (let n = 0; n < 10; n += 1) await sql`select * from others`.execute(db);
    await sql`alter table others add column two int`.execute(db);
    await sql`select * from others`.execute(db);
  });
  await expect(failing).rejects.toThrow('cached plan must not change result type');
});

test('only what reads and waits for nobody shares a connection', () => {
  const { isQuickRead } = countStatements();
  expect(isQuickRead('select "id" from "barriers" where "updated_at" > $1')).toBe(true);
  expect(isQuickRead('with found as (select 1) select * from found')).toBe(true);
  for (const text of [
    'update "barriers" set "state" = $1',
    'with gone as (delete from rate_limits returning 1) select count(*) from gone',
    'select "id" from "barriers" where "id" = $1 for update',
    'select 1 from barriers for no key update',
    'select 1 from barriers for key share',
    'select pg_advisory_xact_lock($1)',
    'select pg_sleep(1)',
    'begin',
    'vacuum analyze',
  ])
    expect(isQuickRead(text), text).toBe(false);
});

test('a question that was slow is asked alone until it is quick again', () => {
  const statements = countStatements();
  const text = 'select count(*) from barriers';
  expect(statements.isQuickRead(text)).toBe(true);
  statements.took(text, 80);
  expect(statements.isQuickRead(text)).toBe(false);
  statements.took(text, 2);
  // That others computed meanwhile is not its fault.
  for (let n = 0; n < 5; n += 1) statements.took(text, 90);
  expect(statements.isQuickRead(text)).toBe(true);
  for (let n = 0; n < 10; n += 1) statements.took(text, 90);
  expect(statements.isQuickRead(text)).toBe(false);
});
