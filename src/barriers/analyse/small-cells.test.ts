import { sql } from 'kysely';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { barrierTables } from '../barriers.store.ts';
import { allTables } from './all-tables.ts';
import { countedBarriers } from './counted.store.ts';
import { readAnalysis } from './read-analysis.ts';
import { readView } from './read-view.ts';

/** Somebody collects every number of people that the public can get, and subtracts. */
const program = useTestApp();

const values = {
  bereich: ['accessibility-mobility', 'culture-sport-leisure'],
  gemeinde: ['15087370', '15087130', '15087220', '15087015'],
  art: ['structural', 'mobility', 'visual'],
  wirkung: ['blocks', 'hampers'],
  anforderung: ['see', 'climbSteps'],
  stand: ['offen', 'abgeschlossen', 'accepted', 'confirmed'],
  zeit: ['2025', '2026', '12-monate'],
} as const;

/** 90 published barriers in a few places, most with few people, some with many; and some that nobody may see. */
beforeAll(async () => {
  const { db, clock } = program.services;
  await sql`
    insert into barriers (state, state_since, place_kind, kind, life_area, municipality_key, demands, effect, facts,
      created_at, updated_at, published_at, public_title, public_text, outcome)
    select case when i % 5 = 0 then 'confirmed' else 'accepted' end, created, 'outdoors',
      (array['structural', 'mobility', 'visual'])[1 + i % 3],
      (array['accessibility-mobility', 'culture-sport-leisure'])[1 + i / 7 % 2],
      (array['15087370', '15087130', '15087220', '15087015', null])[1 + i * i % 5],
      case i % 4 when 0 then '{see}'::text[] when 1 then '{see,climbSteps}' else '{}' end,
      (array['blocks', 'hampers'])[1 + i / 3 % 2], '{}', created, created,
      case when i % 9 <> 0 then created end, 'Barriere ' || i, 'Text', null
    from generate_series(1, 100) i, lateral (select ${clock.now()}::timestamptz - i * interval '6 days' as created) moment
  `.execute(db);
  await sql`
    insert into barrier_reports (barrier_id, received_at, channel, locale, answer_wish, code_hash)
    select id, created_at, (array['web', 'telephone', 'letter', 'visit'])[1 + number * n % 4], 'de', 'none',
      decode(md5(id::text || n), 'hex')
    from barriers, generate_series(1, 1 + number % 3) n`.execute(db);
  await addVoices((number) => (number * number * 7) % 8);
  told = await collect(40);
  people = await peopleBeside();
}, 120_000);

let told: readonly Told[] = [];
let people: ReadonlyMap<string, number> = new Map();

async function addVoices(howMany: (number: number) => number): Promise<void> {
  const { db, clock } = program.services;
  for (const { id, number } of await barrierTables(db).selectFrom('barriers').select(['id', 'number']).execute()) {
    await sql`
      insert into affected_voices (barrier_id, at, device_hash)
      select ${id}::uuid, ${clock.now()}, decode(md5(${id}::text || n || random()), 'hex')
      from generate_series(1, ${howMany(number)}::int) n`.execute(db);
  }
}

type Query = Readonly<Record<string, string>>;
/** A number of people that is told, and of which barriers. */
type Told = { readonly name: string; readonly people: number; readonly barriers: ReadonlySet<string> };

const noChain = async () => [];

const known = new Map<string, Promise<ReadonlySet<string>>>();

/** Which barriers the public list shows for a query. */
function barriersOf(query: Query): Promise<ReadonlySet<string>> {
  const key = JSON.stringify(Object.entries(query).toSorted(([one], [other]) => one.localeCompare(other)));
  const found = known.get(key) ?? readBarriersOf(query);
  known.set(key, found);
  return found;
}

async function readBarriersOf(query: Query): Promise<ReadonlySet<string>> {
  const { question } = await readView(program.services, 'everyone', 'de', query);
  const rows = await countedBarriers(program.services.db, question).select('barriers.id').execute();
  return new Set(rows.map(({ id }) => id));
}

/** Every number of people on the page of a query and in its files; both are made of these tables. */
async function toldBy(query: Query): Promise<readonly Told[]> {
  const view = await readView(program.services, 'everyone', 'de', query);
  const analysis = await readAnalysis(program.services, noChain, view.question, 'de');
  const found: Told[] = [];
  const add = (name: string, number: unknown, barriers: ReadonlySet<string>) => {
    if (typeof number === 'number') found.push({ name: `${JSON.stringify(query)} ${name}`, people: number, barriers });
  };
  const own = await barriersOf(query);
  if (analysis.whole.people > 0) add('whole', analysis.whole.people, own);
  for (const table of allTables(analysis, view.vocabulary)) {
    for (const { cells } of table.rows) {
      const code = String(cells.code ?? '');
      if (!('also_affected' in cells) || !(table.name in values) || code === '') continue;
      const narrower = await barriersOf({ ...query, [table.name]: code });
      add(`${table.name} ${code}`, cells.also_affected, new Set([...narrower].filter((id) => own.has(id))));
    }
  }
  return found;
}

const everyQuery: readonly Query[] = [
  {},
  ...Object.entries(values).flatMap(([name, all]) => all.map((value) => ({ [name]: value }))),
];

/** Every single choice, and as many pairs and triples as there is time for. */
async function collect(extra: number): Promise<readonly Told[]> {
  const combined = fc.sample(
    fc.record(
      Object.fromEntries(
        Object.entries(values).map(([name, all]) => [name, fc.option(fc.constantFrom(...all), { freq: 2 })]),
      ),
    ),
    { numRuns: extra, seed: 4 },
  );
  const queries = combined.map((query) =>
    Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))),
  );
  const all: Told[] = [];
  for (const query of [...everyQuery, ...queries]) all.push(...(await toldBy(query)));
  return all;
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>) => [...part].every((id) => whole.has(id));

const peopleBeside = async (): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ id: string; people: number }>`
    select b.id, ((select count(*) from affected_voices v where v.barrier_id = b.id)
      + greatest(0, (select count(*) from barrier_reports r where r.barrier_id = b.id and r.withdrawn_at is null) - 1))::int as people
    from barriers b`.execute(program.services.db);
  return new Map(rows.map((row) => [row.id, row.people]));
};

test('no difference between any two public numbers is the number of fewer than five people', async () => {
  const sum = (barriers: ReadonlySet<string>) => [...barriers].reduce((all, id) => all + (people.get(id) ?? 0), 0);
  expect(told.length).toBeGreaterThan(300);
  const differences = { all: 0, right: 0 };
  for (const one of told) {
    // What is told is true, as a least number, and never small.
    expect([one.name, one.people >= 5 && one.people <= sum(one.barriers)]).toEqual([one.name, true]);
    for (const other of told) {
      if (other.barriers.size >= one.barriers.size || !isWithin(other.barriers, one.barriers)) continue;
      const rest = one.people - other.people;
      const truth = sum(new Set([...one.barriers].filter((id) => !other.barriers.has(id))));
      differences.all += 1;
      if (rest === truth) differences.right += 1;
      expect([one.name, other.name, rest === 0 || rest >= 5]).toEqual([one.name, other.name, true]);
      if (truth > 0 && truth < 5) expect([one.name, other.name, rest]).toEqual([one.name, other.name, 0]);
    }
  }
  // The numbers are not void: many differences are of large groups and right.
  expect(differences.all).toBeGreaterThan(1000);
  expect(differences.right).toBeGreaterThan(0);
});

test('whoever solves the equations of all views learns of no barrier more than its own page says', async () => {
  const small = [...people].filter(([, count]) => count < 5);
  // Every view is explained by pages and by whole municipalities alone: there is no equation in which a small barrier stands by itself.
  const groups = await groupsTold();
  for (const { name, people: number, barriers } of told) {
    const pages = [...barriers].reduce((all, id) => all + ((people.get(id) ?? 0) >= 5 ? (people.get(id) ?? 0) : 0), 0);
    const whole = groups.filter(({ members }) => members.size > 0 && isWithin(members, barriers));
    const rest = number - pages;
    const explained = rest === 0 || rest === whole.reduce((all, group) => all + group.people, 0);
    expect([name, explained]).toEqual([name, true]);
  }
  expect(small.length).toBeGreaterThan(30);
});

/** What is told of each whole municipality beyond the barriers whose pages tell a number. */
async function groupsTold() {
  const view = await readView(program.services, 'everyone', 'de', {});
  const { groups } = await readAnalysis(program.services, noChain, view.question, 'de');
  return Promise.all(
    groups.map(async (group) => {
      const rows = await countedBarriers(program.services.db, view.question)
        .select('barriers.id')
        .where('municipalityKey', 'is not distinct from', group.municipalityKey)
        .execute();
      const members = new Set(rows.map(({ id }) => id).filter((id) => (people.get(id) ?? 0) < 5));
      const highest = Math.max(0, Math.min(group.people, (group.barriers - 1) * 4));
      return { members, people: highest - (highest % 5) };
    }),
  );
}

test('the page and every file of it tell the same numbers, and nothing that is said of people only to the office', async () => {
  const guest = program.visitor();
  for (const query of ['', '?gemeinde=15087370', '?art=visual&wirkung=blocks']) {
    const { page } = await guest.get(`/barrieren/auswertung/alles${query}`);
    const addresses = page
      .querySelectorAll('.table-downloads a')
      .map((link) => link.getAttribute('href')?.replaceAll('&amp;', '&') ?? '')
      .filter((address) => address.includes('.csv'));
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      const file = await guest.get(`${address}${address.includes('?') ? '&' : '?'}format=maschine`);
      expect([address, file.status]).toEqual([address, 200]);
      const [first] = parse(file.text);
      expect(first?.some((key) => ['people', 'answers'].includes(key))).toBe(false);
      for (const row of parse(file.text, { columns: true }) as Record<string, string>[]) {
        const number = row.also_affected ?? row.reports ?? '';
        expect([address, row.value, number === '' || Number(number) >= 5]).toEqual([address, row.value, true]);
      }
    }
  }
});

test('everybody who asks for ways of reporting or for a body gets what they would get without', async () => {
  const guest = program.visitor();
  const numbers = async (address: string) =>
    (await guest.get(address)).page.querySelectorAll('.stat-value').map(({ text }) => text);
  const all = await numbers('/barrieren/auswertung');
  expect(await numbers('/barrieren/auswertung?weg=telephone')).toEqual(all);
  expect(await numbers('/barrieren/auswertung?stelle=stadt-sangerhausen&um=51.4,11.3&worte=Barriere')).toEqual(all);
  expect((await guest.get('/daten/barrieren-auswertung/weg.csv')).status).toBe(404);
  const cross = await guest.get('/barrieren/auswertung/kreuztabelle?zeilen=weg&spalten=gemeinde');
  expect(cross.page.querySelector('#kreuztabelle')?.text).not.toContain('Telefon');
});

test('a new report or a voice is not seen from one day to the next', async () => {
  const before = new Map(told.map(({ name, people: number }) => [name, number]));
  const reports = async () => (await program.visitor().get('/daten/barrieren-auswertung/meldewege.csv')).text;
  const reportsBefore = await reports();
  const [quiet] = [...people].find(([, count]) => count < 3) ?? [''];
  const { db, clock } = program.services;
  await sql`insert into affected_voices (barrier_id, at, device_hash)
    values (${quiet}::uuid, ${clock.now()}, decode('00ff', 'hex'))`.execute(db);
  await sql`insert into barrier_reports (barrier_id, received_at, channel, locale, answer_wish, code_hash)
    values (${quiet}::uuid, ${clock.now()}, 'telephone', 'de', 'none', decode('00ff', 'hex'))`.execute(db);
  for (const { name, people: later } of await collect(0)) {
    const change = Math.abs(later - (before.get(name) ?? 0));
    expect([name, change === 0 || change >= 5]).toEqual([name, true]);
  }
  expect(await reports()).toBe(reportsBefore);
});
