import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '../platform/database.ts';
import { useTestApp } from '../testing/test-app.ts';
import { countByState, sumOf } from './barrier-counts.store.ts';
import { browseBarriers } from './browse/public-barriers.store.ts';
import { barrierStates } from './barrier.ts';

const program = useTestApp();
const states = ['received', 'accepted', 'forwarded', 'resolved'] as const;

/** What counting every barrier gives, beside what the database keeps. */
async function both(db: Db) {
  const { rows } = await sql<{ name: string; barriers: number }>`
    select state || ' ' || (published_at is not null) as name, count(*) as barriers from barriers group by 1`.execute(
    db,
  );
  const kept = await countByState(db);
  const named = kept.map(({ state, isPublic, barriers }) => [`${state} ${isPublic}`, barriers] as const);
  return {
    counted: Object.fromEntries(rows.map(({ name, barriers }) => [name, barriers])),
    kept: Object.fromEntries(named.filter(([, barriers]) => barriers !== 0)),
  };
}

const add = (db: Db, state: string, count: number) =>
  sql`insert into barriers (state, state_since, place_kind, public_title, public_text, outcome, published_at, created_at,
      updated_at)
    select ${state}::text, now(), 'outdoors', 'Stufe', 'Eine Stufe', case when ${state}::text = 'resolved' then 'solved' end,
      case when n % 2 = 0 then now() end, now(), now()
    from generate_series(1, ${count}::int) n`.execute(db);
const move = (db: Db, from: string, to: string) =>
  sql`update barriers set state = ${to}::text, outcome = case when ${to}::text = 'resolved' then 'solved' end,
    published_at = case when number % 3 = 0 then now() end where state = ${from} and number % 5 <> 0`.execute(db);
const erase = (db: Db, state: string) =>
  sql`delete from barriers where state = ${state} and number % 4 = 0`.execute(db);

const state = fc.constantFrom(...states);
const step = fc.oneof(
  fc.record({ what: fc.constant('add' as const), state, count: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ what: fc.constant('move' as const), from: state, to: state }),
  fc.record({ what: fc.constant('erase' as const), state }),
  fc.record({ what: fc.constant('undo' as const), state }),
);

test('whatever happens to barriers, the kept numbers are those that counting all of them gives', async () => {
  const { db } = program.services;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      for (const one of steps) {
        if (one.what === 'add') await add(db, one.state, one.count);
        else if (one.what === 'move') await move(db, one.from, one.to);
        else if (one.what === 'erase') await erase(db, one.state);
        else {
          const undone = db.transaction().execute(async (work) => {
            await add(work, one.state, 3);
            throw new Error('undone');
          });
          await expect(undone).rejects.toThrow('undone');
        }
      }
      const { kept, counted } = await both(db);
      expect(kept).toEqual(counted);
    }),
    { numRuns: 15 },
  );
});

test('nobody who changes a barrier waits for somebody else who changes another of the same state', async () => {
  const { db } = program.services;
  await db.transaction().execute(async (slow) => {
    await add(slow, 'accepted', 2);
    await db.transaction().execute(async (quick) => {
      await sql`set local lock_timeout = '1s'`.execute(quick);
      await add(quick, 'accepted', 3);
    });
    const within = await both(slow);
    expect(within.kept).toEqual(within.counted);
  });
  const after = await both(db);
  expect(after.kept).toEqual(after.counted);
});

test('a transaction that sees an old state of the data changes the numbers all the same', async () => {
  const { db } = program.services;
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (old) => {
      await both(old);
      await add(db, 'received', 2);
      await add(old, 'received', 4);
    });
  const { kept, counted } = await both(db);
  expect(kept).toEqual(counted);
});

test('a public list by state alone says as many as the list holds', async () => {
  const { db, clock } = program.services;
  for (const one of [undefined, 'offen', 'abgeschlossen', ...barrierStates] as const) {
    const barriers = await browseBarriers(db, { words: '', sort: 'newest', state: one }, clock.now());
    const rows = await barriers.list({ limit: 10_000, offset: 0 });
    expect([one, await barriers.count()]).toEqual([one, rows.length]);
  }
});

test('the numbers are read without reading the barriers', async () => {
  const { rows } = await sql<Record<string, string>>`
    explain select state, is_public, sum(barriers) from barrier_counts group by 1, 2`.execute(program.services.db);
  expect(JSON.stringify(rows)).not.toMatch(/on barriers\b/u);
  expect(sumOf(await countByState(program.services.db), () => true)).toBeGreaterThan(0);
});
