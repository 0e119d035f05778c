import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { barrierTables } from '../barriers.store.ts';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { readPromiseRules } from '../promise-rules.ts';
import { nextPromise } from '../promises.ts';
import { silentBodiesQuery } from '../open-work.store.ts';
import { mostCounted } from './most-counted.ts';
import { triageTexts } from './triage.messages.ts';
import { readTriageFilter, type TriageFilter, type View } from './triage-filter.ts';
import { pageSize, readTriagePage, triagePageQuery, wantedAmongAll } from './triage.store.ts';
import { countViews } from './view-counts.store.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;
const everything: TriageFilter = { view: 'all', sort: 'age', page: 1 };

const moment = () => ({ now: program.clock.now(), overdueDays: 28, withReports: true });

async function numbers(filter: Partial<TriageFilter>): Promise<number[]> {
  const { rows } = await readTriagePage(program.services.db, { ...everything, ...filter }, moment());
  return rows.map(({ number }) => number);
}

const planOf = async (filter: TriageFilter) =>
  JSON.stringify(await triagePageQuery(program.services.db, filter, moment()).explain('json'));

async function haveReferral(barrierId: string, sentAt: Date): Promise<void> {
  await barrierTables(program.services.db)
    .insertInto('referrals')
    .values({ barrierId, bodyCode: 'sangerhausen', sentTo: 'amt@example.org', question: 'Was geschieht?', sentAt })
    .execute();
}

test('each barrier stands in the views that wait for it, and nowhere else', async () => {
  const fresh = await haveReport(program.services);
  const asked = await haveReport(program.services);
  await haveMoved(program.services, asked.barrierId, { to: 'needsInfo', reason: 'Welcher Eingang ist gemeint?' });
  const hidden = await haveReport(program.services);
  await haveMoved(program.services, hidden.barrierId, { to: 'accepted' });
  const forwarded = await havePublicBarrier(program.services);
  await haveReferral(forwarded.barrierId, program.clock.now());
  const resolved = await havePublicBarrier(program.services);
  await haveMoved(program.services, resolved.barrierId, { to: 'resolved', outcome: 'solved' });
  await barrierTables(program.services.db)
    .insertInto('reportAdditions')
    .values({ reportId: asked.reportId, at: program.clock.now(), kind: 'addition', text: 'Der hintere.' })
    .execute();

  expect(await numbers({ view: 'new' })).toEqual([fresh.number]);
  expect(await numbers({ view: 'waitingForPerson' })).toEqual([asked.number]);
  expect(await numbers({ view: 'newAdditions' })).toEqual([asked.number]);
  expect(await numbers({ view: 'unpublished' })).toEqual([hidden.number]);
  expect(await numbers({ view: 'waitingForBody' })).toEqual([forwarded.number]);
  expect(await numbers({ view: 'overdueAnswer' })).toEqual([]);
  expect(await numbers({ view: 'toConfirm' })).toEqual([resolved.number]);
  expect(await numbers({ view: 'open' })).not.toContain(resolved.number);
});

test('a promise is broken and a body is overdue on the day after the last one', async () => {
  const before = await countViews(program.services.db, moment());
  expect(before.promiseBroken).toBe(0);
  program.clock.advance(3 * day);
  expect((await countViews(program.services.db, moment())).promiseBroken).toBe(0);
  program.clock.advance(day);
  const broken = await countViews(program.services.db, moment());
  expect(broken.promiseBroken).toBe(1);
  program.clock.advance(23 * day);
  expect((await countViews(program.services.db, moment())).overdueAnswer).toBe(0);
  program.clock.advance(day);
  expect((await countViews(program.services.db, moment())).overdueAnswer).toBe(1);
  const overdue = await silentBodiesQuery(
    program.services.db,
    new Date(program.clock.now().getTime() - 28 * day),
  ).execute();
  expect(await numbers({ view: 'overdueAnswer' })).toEqual(overdue.map(({ number }) => number));
});

test('an answer of a body is new until somebody has reviewed it', async () => {
  const answered = await havePublicBarrier(program.services);
  await haveReferral(answered.barrierId, program.clock.now());
  const change = { answeredAt: program.clock.now(), answer: 'willAct' as const };
  await barrierTables(program.services.db)
    .updateTable('referrals')
    .set(change)
    .where('barrierId', '=', answered.barrierId)
    .execute();
  expect(await numbers({ view: 'newAnswers' })).toEqual([answered.number]);
  expect(await numbers({ view: 'waitingForBody' })).not.toContain(answered.number);
});

test('the count of a view is the length of its list', async () => {
  const counts = await countViews(program.services.db, moment());
  for (const [view, count] of Object.entries(counts)) {
    const filter = { ...everything, view: view as View };
    expect((await readTriagePage(program.services.db, filter, moment())).total, view).toBe(count);
  }
});

test('words are found in reports, places and public text, and the number finds its barrier', async () => {
  const toilet = await haveReport(program.services, {
    problem: 'Die Toilette ist 100%ig zu eng.',
    placeText: 'Rathaus Eisleben',
  });
  expect(await numbers({ words: 'toilette eng' })).toEqual([toilet.number]);
  expect(await numbers({ words: 'rathaus' })).toEqual([toilet.number]);
  expect(await numbers({ words: '100%ig' })).toEqual([toilet.number]);
  expect(await numbers({ words: '0_%' })).toEqual([]);
  expect(await numbers({ words: String(toilet.number) })).toEqual([toilet.number]);
  const withoutReports = { ...moment(), withReports: false };
  const asReader = await readTriagePage(program.services.db, { ...everything, words: 'toilette' }, withoutReports);
  expect(asReader.rows).toEqual([]);
  const [row] = (await readTriagePage(program.services.db, { ...everything, words: 'rathaus' }, withoutReports)).rows;
  expect(row?.words).toBeNull();
});

test('filters narrow by every property', async () => {
  const bus = await haveReport(program.services, {
    channel: 'telephone',
    kind: 'mobility',
    lifeArea: 'work',
    municipalityKey: '15087015',
    effect: 'dangerous',
  });
  await haveMoved(program.services, bus.barrierId, { to: 'accepted', bodyCode: 'sangerhausen' });
  for (const filter of [
    { channel: 'telephone' },
    { kind: 'mobility' },
    { lifeArea: 'work' },
    { municipality: '15087015' },
    { body: 'sangerhausen', state: 'accepted' },
  ] as const) {
    expect(await numbers(filter)).toEqual([bus.number]);
  }
  expect(await numbers({ assigned: 'nobody' })).toContain(bus.number);
  expect((await numbers({ sort: 'effect' }))[0]).toBe(bus.number);
  expect(await numbers({ period: '2025' })).toEqual([]);
  expect(await numbers({ period: '7' })).toContain(bus.number);
});

test('the day of the next promise is the one the rule gives, and the list begins with the nearest', async () => {
  const rules = await readPromiseRules(program.services.db, program.services.district);
  const { rows } = await readTriagePage(
    program.services.db,
    { ...everything, view: 'open', sort: 'promise' },
    moment(),
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) expect(row.due).toBe(nextPromise(row, rules)?.due ?? null);
  const dated = rows.map(({ due }) => due ?? '9999');
  expect(dated).toEqual(dated.toSorted());
});

test(
  'with a hundred times the stock, a page is found by indexes and pages do not overlap',
  { timeout: 60_000 },
  async () => {
    await sql`
    insert into barriers (state, state_since, outcome, place_kind, created_at, first_look_at, updated_at, public_title, place_text)
    select state, at, case when state = 'resolved' then 'solved' end, 'outdoors', at, at, at, 'Stufe ' || number, 'Ort ' || number
    from (select number, ${program.clock.now()}::timestamptz - number * interval '1 hour' as at,
      case when number % 40 = 0 then 'accepted' else 'resolved' end as state from generate_series(1, 20000) number) stock`.execute(
      program.services.db,
    );
    await sql`vacuum analyze barriers`.execute(program.services.db);
    for (const filter of [
      { view: 'open', sort: 'promise', page: 1 },
      { view: 'promiseBroken', sort: 'effect', page: 1 },
      { view: 'open', sort: 'promise', page: 1, words: '12345' },
    ] as const) {
      const plan = await planOf(filter);
      expect(plan).toContain('Index');
      expect(plan).not.toMatch(/"Node Type":"Seq Scan"[^{}]*"Relation Name":"barriers"/u);
    }
    for (const view of ['open', 'all'] as const) {
      const plan = await planOf({ view, sort: 'promise', page: 1 });
      expect(plan).toContain('barriers_open_promise');
      expect(plan).not.toMatch(/"Node Type":"(?:Seq Scan|Bitmap Heap Scan)"[^{}]*"Relation Name":"barriers"/u);
    }
    const [one, two] = [await numbers({ view: 'open', page: 1 }), await numbers({ view: 'open', page: 2 })];
    expect(new Set([...one, ...two]).size).toBe(2 * pageSize);
    expect(await numbers({ view: 'open', page: 9999 })).toEqual([]);
    const everythingSet = readTriageFilter({
      ansicht: 'promiseBroken',
      art: 'structural',
      suche: 'x y z',
      zeitraum: '2026',
    });
    await readTriagePage(program.services.db, everythingSet, moment());
  },
);

test('pages read in order from indexes hold what going through all barriers gives, however they wait', async () => {
  const { db, clock } = program.services;
  await sql`
    insert into barriers (state, state_since, outcome, place_kind, created_at, first_look_at, body_named_at, answered_at, updated_at)
    select case when n % 7 = 0 then 'resolved' else 'forwarded' end, at, case when n % 7 = 0 then 'solved' end, 'outdoors', at,
      case when n % 5 > 0 then at end, case when n % 5 > 1 then at end, case when n % 5 > 2 or n % 11 = 0 then at end, at
    from (select n, ${clock.now()}::timestamptz - n * interval '13 days 5 hours' as at from generate_series(1, 200) n) old`.execute(
    db,
  );
  for (const view of ['open', 'all'] as const) {
    for (const sort of ['promise', 'age'] as const) {
      for (const page of [1, 2, 3, 7]) {
        const filter: TriageFilter = { view, sort, page };
        const through = await wantedAmongAll(db, filter, moment()).select('barriers.number').execute();
        const { rows, total } = await readTriagePage(db, filter, moment());
        expect([filter, rows.map(({ number, due }) => [number, due])]).toEqual([
          filter,
          through.map(({ number, due }) => [number, due]),
        ]);
        expect([filter, total]).toEqual([filter, through[0]?.total]);
      }
    }
  }
});

test('of a long backlog nobody has to be told the exact number, and the page says that there are more', async () => {
  const { db, clock } = program.services;
  await sql`
    insert into barriers (state, state_since, place_kind, created_at, updated_at)
    select 'received', at, 'outdoors', at, at
    from (select ${clock.now()}::timestamptz - interval '90 days' - n * interval '1 hour' as at from generate_series(1, 1100) n) old`.execute(
    db,
  );
  const counts = await countViews(db, moment());
  expect(counts.promiseBroken).toBe(mostCounted + 1);
  expect(counts.new).toBeGreaterThan(1100);
  const { visitor } = await signedIn(program, 'participationManager');
  const { page } = await visitor.get('/verwaltung/barrieren');
  const broken = page.querySelectorAll('.view').find(({ text }) => text.startsWith(triageTexts.views.promiseBroken));
  expect(broken?.text).toContain('über 1.000');
});
