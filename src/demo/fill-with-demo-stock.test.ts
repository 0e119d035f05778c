import { beforeAll, expect, test } from 'vitest';
import { listStaff } from '../accounts/index.ts';
import { barrierStates, outcomes } from '../barriers/barrier.ts';
import { findBarrier, historyOf, type BarrierRow } from '../barriers/barriers.store.ts';
import { barrierKinds, placeKinds } from '../barriers/taxonomy.ts';
import { dayOf } from '../platform/calendar.ts';
import { countMails, listMails } from '../platform/mail/outbox.store.ts';
import { useTestApp } from '../testing/test-app.ts';
import {
  causeIdsOf,
  fieldsOf,
  findEdition,
  findMeasure,
  findRound,
  listPeriods,
  measureHistoryOf,
  measureStatuses,
  questionsOf,
  stateOf,
  type MeasureRow,
} from '../action-plan/action-plan.demo.ts';
import { listPlaces } from '../directory/index.ts';
import { fillWithDemoStock } from './fill-with-demo-stock.ts';
import { causes } from './plan/causes.ts';
import { numbered } from './plan/numbered.ts';
import { inspectionStories } from './inspections/inspection-stories.ts';
import { planFields } from './plan/plan.ts';
import { stories } from './stories.ts';

const program = useTestApp();
const barriers: BarrierRow[] = [];
let printed: readonly string[] = [];

beforeAll(async () => {
  printed = await fillWithDemoStock(program.services);
  for (let number = 1001; ; number += 1) {
    const barrier = await findBarrier(program.services.db, number);
    if (!barrier) break;
    barriers.push(barrier);
  }
  for (let number = 1; ; number += 1) {
    const measure = await findMeasure(program.services.db, number);
    if (!measure) break;
    measures.push(measure);
  }
}, 240_000);

const measures: MeasureRow[] = [];

const missing = <Value>(all: readonly Value[], found: readonly (Value | null)[]): readonly Value[] =>
  all.filter((value) => !found.includes(value));

test('the stock shows every kind of place and barrier, every state and outcome, in every municipality, over two years', () => {
  const found = inspectionStories.flatMap(({ barriers: made = [] }) => made);
  expect(barriers).toHaveLength(stories.length + found.length);
  expect(barriers.length).toBeGreaterThanOrEqual(60);
  expect(
    missing(
      placeKinds,
      barriers.map(({ placeKind }) => placeKind),
    ),
  ).toEqual([]);
  expect(
    missing(
      barrierKinds,
      barriers.map(({ kind }) => kind),
    ),
  ).toEqual([]);
  expect(
    missing(
      barrierStates,
      barriers.map(({ state }) => state),
    ),
  ).toEqual([]);
  expect(
    missing(
      outcomes,
      barriers.map(({ outcome }) => outcome),
    ),
  ).toEqual([]);
  const towns = program.services.district.municipalities.map(({ key }) => key);
  expect(
    missing(
      towns,
      barriers.map(({ municipalityKey }) => municipalityKey),
    ),
  ).toEqual([]);
  const days = barriers.map(({ createdAt }) => createdAt.getTime());
  expect((Math.max(...days) - Math.min(...days)) / 86_400_000).toBeGreaterThan(650);
});

test('nothing in the stock happens in the future or before it was reported', async () => {
  const now = program.clock.now();
  for (const barrier of barriers) {
    const history = await historyOf(program.services.db, barrier.id, { publicOnly: false });
    const moments = history.map(({ at }) => at.getTime());
    expect(moments).toEqual(moments.toSorted((one, other) => one - other));
    expect(moments.at(-1)).toBeLessThanOrEqual(now.getTime());
  }
});

test('no mail of the stock can reach anybody', async () => {
  const { db } = program.services;
  const mails = await listMails(db, { limit: await countMails(db), offset: 0 });
  expect(mails.length).toBeGreaterThan(50);
  expect(mails.filter(({ toAddress }) => !toAddress?.endsWith('.example'))).toEqual([]);
});

test('the plan has two editions with seven fields, and 56 measures in every status', async () => {
  const { db } = program.services;
  const [first, second] = [await findEdition(db, 1), await findEdition(db, 2)];
  expect([first?.state, second?.state, await findEdition(db, 3)]).toEqual(['superseded', 'adopted', undefined]);
  expect([first?.firstYear, first?.lastYear, second?.firstYear, second?.lastYear]).toEqual([2021, 2024, 2025, 2029]);
  for (const edition of [first, second]) expect(await fieldsOf(db, edition?.id ?? '')).toHaveLength(7);
  expect(measures).toHaveLength(56);
  const told = numbered(planFields);
  expect(measures.map(({ status }) => status)).toEqual(told.map(({ story }) => story.status));
  expect(
    missing(
      measureStatuses,
      measures.map(({ status }) => status),
    ),
  ).toEqual([]);
  expect(measures.filter(({ publishedAt }) => publishedAt === null)).toEqual([]);
});

test('two years of progress are frozen, and a round is under way', async () => {
  const { db } = program.services;
  const periods = await listPeriods(db);
  expect(periods.map(({ title }) => title)).toEqual(['Sachstandsabfrage 2025', 'Sachstandsabfrage 2024']);
  const running = await findRound(db, 3);
  expect(running?.state).toBe('running');
  const questions = await questionsOf(db, running?.id ?? '');
  const states = questions.map((question) => stateOf(question));
  expect(missing(['accepted', 'toReview', 'waiting'], states)).toEqual([]);
  expect(questions.filter(({ askInstead }) => askInstead !== null)).toHaveLength(1);
  const silent = questions.filter((question) => stateOf(question) === 'waiting' && question.sentTo !== null);
  expect(silent.length).toBeGreaterThan(3);
  expect(silent.filter(({ secondReminderAt }) => secondReminderAt === null)).toEqual([]);
  expect(questions.filter(({ silencePublic }) => silencePublic)).toHaveLength(2);
});

test('six causes lead from barriers to measures', async () => {
  const { db } = program.services;
  const tied = await Promise.all(measures.map(async ({ id }) => (await causeIdsOf(db, id)).length));
  expect(tied.filter((count) => count > 0)).toHaveLength(Object.keys(causes).length);
});

test('nothing in the plan happens in the future', async () => {
  const now = program.clock.now();
  for (const { id, lastReportOn, statusSince } of measures) {
    const history = await measureHistoryOf(program.services.db, id, { publicOnly: false });
    const moments = history.map(({ at }) => at.getTime());
    expect(moments).toEqual(moments.toSorted((one, other) => one - other));
    expect(moments.at(-1)).toBeLessThanOrEqual(now.getTime());
    expect(statusSince.getTime()).toBeLessThanOrEqual(now.getTime());
    expect((lastReportOn ?? '') <= dayOf(now)).toBe(true);
  }
});

test('places in many towns were inspected, asked about or tried out, long ago and lately, and some by nobody', async () => {
  const places = await listPlaces(program.services.db, { words: '' }, { limit: 100 });
  expect(new Set(places.map(({ municipality }) => municipality)).size).toBeGreaterThan(10);
  expect(
    missing(
      ['selfAssessed', 'inspected', 'testedByPeople'],
      places.map(({ method }) => method),
    ),
  ).toEqual([]);
  expect(places.some(({ confirmedOn }) => confirmedOn === null)).toBe(true);
  expect(places.some(({ isPublic }) => !isPublic)).toBe(true);
  const today = dayOf(program.clock.now());
  expect(places.filter(({ confirmedOn }) => (confirmedOn ?? '') > today)).toEqual([]);
});

test('six people can sign in, and their roles, their password and some codes are printed', async () => {
  const staff = await listStaff(program.services.db);
  expect(staff.map(({ role }) => role).toSorted()).toEqual([
    'administrator',
    'administrator',
    'editor',
    'participationManager',
    'participationManager',
    'reader',
  ]);
  const lines = printed.join('\n');
  expect(lines).toContain('Kupfer-Teich-Garten-7');
  expect(lines).toContain('Birne-Wolke-Tisch-4821');
  expect(lines).toContain('Teilhabemanagement');
  expect(lines).not.toContain('participationManager');
  expect(lines).toContain('The second factor is switched off in this demonstration only');
});

test('a second start uses the same stock', async () => {
  const [first] = await fillWithDemoStock(program.services);
  expect(first).toContain('used again');
  expect(await findBarrier(program.services.db, 1001 + barriers.length)).toBeUndefined();
});
