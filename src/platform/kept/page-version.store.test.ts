import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { system } from '../actor.ts';
import { transact } from '../use-case.ts';
import { connectChangeCounter, unwatchedTables } from './page-version.store.ts';

const program = useTestApp();

async function changes(): Promise<number> {
  const { rows } = await sql<{ n: string }>`select coalesce(sum(changes), 0) as n from page_versions`.execute(
    program.services.db,
  );
  return Number(rows[0]?.n);
}

const setValue = (value: string) =>
  sql`insert into installation (key, value) values ('test', ${value}) on conflict (key) do update set value = excluded.value`;

test('every table counts its changes unless it is listed as one that no kept page is made of', async () => {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class c
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname not like 'kysely%'
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'note_page_change')
    order by 1`.execute(program.services.db);
  expect(rows.map(({ name }) => name)).toEqual(unwatchedTables.toSorted());
});

test('a transaction counts once however much it changes, and not at all when it is rolled back', async () => {
  const before = await changes();
  await transact(program.services, system, async ({ db }) => {
    for (const value of ['1', '2', '3']) await setValue(value).execute(db);
  });
  expect(await changes()).toBe(before + 1);
  await transact(program.services, system, async ({ db }) => {
    await setValue('4').execute(db);
    return { ok: false };
  });
  expect(await changes()).toBe(before + 1);
});

test('a change of several tables counts once for each', async () => {
  const counter = await connectChangeCounter(program.services.pool.options.connectionString ?? '', () => undefined);
  const before = await counter.countEach();
  await transact(program.services, system, async ({ db }) => {
    for (const value of ['1', '2']) await setValue(value).execute(db);
    for (const round of [1, 2]) await sql`delete from article_sources where ${round} = 0`.execute(db);
  });
  const after = await counter.countEach();
  counter.close();
  const changed = [...after].filter(([table, count]) => count !== before.get(table));
  expect(changed.map(([table, count]) => [table, Number(count) - Number(before.get(table) ?? 0)])).toEqual(
    expect.arrayContaining([
      ['installation', 1],
      ['article_sources', 1],
    ]),
  );
  expect(changed).toHaveLength(2);
});

test('a change after a savepoint that was rolled back counts', async () => {
  const before = await changes();
  await program.services.db.transaction().execute(async (db) => {
    await sql`savepoint one`.execute(db);
    await setValue('5').execute(db);
    await sql`rollback to savepoint one`.execute(db);
    await setValue('6').execute(db);
  });
  expect(await changes()).toBe(before + 1);
});

test('nobody who changes something waits for somebody else who does', async () => {
  const before = await changes();
  const { db } = program.services;
  await db.transaction().execute(async (slow) => {
    await setValue('7').execute(slow);
    await db.transaction().execute(async (quick) => {
      await sql`set local lock_timeout = '1s'`.execute(quick);
      await sql`insert into installation (key, value) values ('quick', '1')`.execute(quick);
    });
    expect(await changes()).toBe(before + 1);
  });
  expect(await changes()).toBe(before + 2);
  const { rows } = await sql`select from page_versions where table_name = 'installation'`.execute(db);
  expect(rows.length).toBeLessThan(5);
});
