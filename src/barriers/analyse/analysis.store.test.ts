import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { noFilter } from './analysis-filter.ts';
import type { Question } from './counted.store.ts';
import { countByEach } from './counts.store.ts';
import { durationsOf } from './durations.store.ts';
import { hotSpots } from './hot-spots.store.ts';

const program = useTestApp();
const question = (): Question => ({ audience: 'office', filter: noFilter, now: program.clock.now() });

/** 5,000 barriers along a road, 40 more at one corner, and what happened to them. */
beforeAll(async () => {
  const { db, clock } = program.services;
  await sql`
    insert into barriers (state, state_since, place_kind, kind, demands, facts, created_at, first_look_at, updated_at, lat, lon,
      outcome, effect)
    select case when i % 4 = 0 then 'resolved' else 'accepted' end, created, 'outdoors', 'structural', '{}', '{}', created,
      created + (i % 9 + 1) * interval '1 day', created,
      case when i <= 5000 then 51.3 + i * 0.0001 else 51.9001 end, case when i <= 5000 then 11.3 else 11.1 end,
      case when i % 4 = 0 then 'solved' end, case when i % 50 = 0 then 'dangerous' end
    from generate_series(1, 5040) i, lateral (select ${clock.now()}::timestamptz - interval '100 days' as created) c`.execute(
    db,
  );
  await sql`
    insert into barrier_history (barrier_id, at, actor_kind, event, from_state, to_state, outcome)
    select id, created_at + step * interval '10 days', 'system', 'moved', 'accepted',
      case when step = 3 and state = 'resolved' then 'resolved' else 'accepted' end, 'solved'
    from barriers, generate_series(1, 5) step`.execute(db);
  await sql`vacuum analyze`.execute(db);
});

async function planOf(query: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await sql<Record<string, string>>`explain ${query}`.execute(program.services.db);
  return rows.map((row) => Object.values(row).join('')).join('\n');
}

test('when a barrier was solved is read from an index that holds nothing else', async () => {
  const plan = await planOf(sql`
    select h.at, h.outcome from barrier_history h
    where h.barrier_id = (select id from barriers limit 1) and h.to_state = 'resolved' order by h.at desc limit 1`);
  expect(plan).toContain('barrier_history_resolved');
  expect(plan).not.toContain('Seq Scan on barrier_history');
});

test('all features are counted in one reading of the barriers', async () => {
  const rows = await countByEach(program.services.db, question(), ['demand', 'channel']);
  expect(rows.find(({ dimension }) => dimension === null)).toMatchObject({ barriers: 5040, open: 3780, solved: 1260 });
  expect(rows.filter(({ dimension }) => dimension === 'effect')).toEqual(
    expect.arrayContaining([expect.objectContaining({ value: 'dangerous', barriers: 100 })]),
  );
  for (const own of ['demand', 'channel'])
    expect(rows.filter(({ dimension }) => dimension === own)).toMatchObject([{ value: null, barriers: 5040 }]);
});

test('quartiles lie where half and a quarter of the waits are over', async () => {
  const [all] = await durationsOf(program.services.db, question(), 'firstLook');
  expect(all).toMatchObject({ bodyCode: null, measured: 5040, waiting: 0, quartile1: 3, median: 5, quartile3: 7 });
  const [removal] = await durationsOf(program.services.db, question(), 'removal');
  expect(removal).toMatchObject({ measured: 1260, waiting: 3780, median: 30 });
});

test('the fullest spots are the same however many are asked for, and there are as many as fit', async () => {
  const { db } = program.services;
  const [few, all] = [await hotSpots(db, question(), 3), await hotSpots(db, question(), 5000)];
  expect(all.length).toBeGreaterThan(10);
  expect(all.slice(0, 3)).toEqual(few);
  expect(few[0]).not.toHaveProperty('windows');
});

test('the corner where barriers pile up comes before the road along which they are spread', async () => {
  const spots = await hotSpots(program.services.db, question(), 10);
  expect(spots[0]).toMatchObject({ barriers: 40 });
  expect(spots[0]?.lat).toBeCloseTo(51.9, 2);
  const heights = spots.slice(1).map(({ lat }) => lat);
  // Neighbours overlap nowhere: their middles are at least 300 metres apart.
  for (const one of heights)
    for (const other of heights) expect(one === other || Math.abs(one - other) * 111_320 > 290).toBe(true);
});
