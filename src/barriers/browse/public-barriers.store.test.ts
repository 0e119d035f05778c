import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { searchFor } from '../search-words/search-words.store.ts';
import { browseBarriers, countPublicBarriers, newestSolved } from './public-barriers.store.ts';
import type { BarrierFilter } from './barrier-filter.ts';

const program = useTestApp();
const everything: BarrierFilter = { words: '', sort: 'newest' };

/** 10,000 public barriers over two years; every hundredth is about a ramp for wheelchairs. */
beforeAll(async () => {
  const { db, clock } = program.services;
  await sql`
    insert into barriers (state, state_since, place_kind, kind, life_area, municipality_key, demands, facts, created_at,
      updated_at, published_at, public_title, public_text, lat, lon, search_text, outcome)
    select
      case when i % 4 = 0 then 'resolved' else 'accepted' end, created, 'outdoors',
      case when i % 3 = 0 then 'structural' else 'mobility' end, 'accessibility-mobility',
      (array['15087370', '15087130', '15087220'])[1 + i % 3], '{}', '{}', created, created, created,
      'Barriere ' || i, 'Text', 51.4, 11.3,
      'barriere nummer' || i || ' an der strasse ' || (i % 977) || case when i % 100 = 0 then ' rollstuhlrampe rollstuhl rampe' else '' end,
      case when i % 4 = 0 then 'solved' end
    from generate_series(1, 10000) i, lateral (select ${clock.now()}::timestamptz - i * interval '20 minutes' as created) moment
  `.execute(db);
  await sql`insert into barrier_search_words select distinct unnest(string_to_array(search_text, ' ')) from barriers`.execute(
    db,
  );
  await sql`
    insert into affected_voices (barrier_id, at, device_hash)
    select id, now(), decode(md5(id::text || voice), 'hex') from barriers, generate_series(1, 6) voice where number % 50 = 0
  `.execute(db);
  // Vacuum, as autovacuum does after an import: it empties the waiting lists of the word indexes.
  await sql`vacuum analyze`.execute(db);
});

async function planOf(query: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(program.services.db);
  return rows.map((row) => Object.values(row).join('')).join('\n');
}

test('words are looked up in the index, not in every text', async () => {
  const search = await searchFor(program.services.db, 'Rampe');
  const plan = await planOf(sql`
    select number from barriers where published_at is not null
    and search @@ to_tsquery('barrier_words', ${sql.lit(search?.query ?? '')})`);
  expect(plan).toContain('barriers_search');
  expect(plan).not.toContain('Seq Scan');
});

test('a typing error is looked up in the index of the vocabulary', async () => {
  const plan = await planOf(sql`select word from barrier_search_words where word % 'rolstuhlrampe'`);
  expect(plan).toContain('barrier_search_words_trigrams');
});

test('the first page of everything is read in order from an index', async () => {
  const plan = await planOf(sql`
    select number from barriers where published_at is not null and state <> 'duplicate'
    order by created_at desc, number desc limit 20`);
  expect(plan).toMatch(/Index Scan.* using barriers_(public_)?created/u);
  expect(plan).not.toContain('Seq Scan');
});

test.each<[string, Partial<BarrierFilter>, number]>([
  ['everything', {}, 10_000],
  ['a word', { words: 'Rampe' }, 100],
  ['a word with a typing error', { words: 'Rolstuhlrampe' }, 100],
  ['open ones of a kind', { state: 'offen', kind: 'structural' }, 2_500],
  ['those of most people', { sort: 'affected' }, 10_000],
])('among 10,000 barriers %s is found within a second', async (_, change, count) => {
  const { db, clock } = program.services;
  const start = performance.now();
  const barriers = await browseBarriers(db, { ...everything, ...change }, clock.now());
  expect(await barriers.count()).toBe(count);
  expect(await barriers.list({ limit: 20, offset: 0 })).toHaveLength(20);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('by number of people, those with the largest published count come first', async () => {
  const { db, clock } = program.services;
  const barriers = await browseBarriers(db, { ...everything, sort: 'affected' }, clock.now());
  const [first] = await barriers.list({ limit: 1, offset: 0 });
  expect(first).toMatchObject({ people: 6 });
});

test('the newest that are gone and the counts of the start page are found without reading the barriers', async () => {
  const newest = await newestSolved(program.services.db, 3);
  expect(newest.map(({ publicTitle }) => publicTitle)).toEqual(['Barriere 4', 'Barriere 8', 'Barriere 12']);
  expect(await countPublicBarriers(program.services.db)).toEqual({ all: 10_000, underway: 0, solved: 2500 });
  const solved = sql`select number from barriers where published_at is not null and state in ('resolved', 'confirmed')
    order by state_since desc, number desc limit 3`;
  expect(await planOf(solved)).toMatch(/Index (?:Only )?Scan using barriers_newest_solved/u);
  const counts = sql`select count(*) from barriers where published_at is not null and state <> 'duplicate'`;
  expect(await planOf(counts)).toMatch(/Index Only Scan using barriers_public_states/u);
});
