import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { fillWithDemoStock } from '../../demo/fill-with-demo-stock.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { demoAccounts, demoPassword } from '../../demo/accounts.ts';
import {
  dayIn,
  isInSquare,
  isOpenNow as isOpen,
  isSolvedNow as isSolved,
  rawStock,
  recountedWaits,
  recounting,
  roundedQuantile,
  type RawBarrier as Barrier,
  type RawStock,
} from './recount.builders.ts';

/** Counts the demo stock again in plain TypeScript over raw rows, and compares every figure that the analysis gives out. */
const program = useTestApp();
let stock: RawStock;
let office: Visitor;
let again: ReturnType<typeof recounting>;

beforeAll(async () => {
  await fillWithDemoStock(program.services);
  stock = await rawStock(program.services.db);
  again = recounting(stock);
  office = program.visitor();
  const manager = demoAccounts.find(({ role }) => role === 'participationManager');
  await office.submit('/anmelden', { email: manager?.email ?? '', password: demoPassword });
}, 240_000);

type Audience = 'everyone' | 'office';
type Line = Record<string, string>;

const files = { everyone: '/daten/barrieren-auswertung', office: '/verwaltung/auswertung/daten' } as const;
const visitorOf = (audience: Audience) => (audience === 'office' ? office : program.visitor());

async function tableOf(audience: Audience, name: string, query = ''): Promise<Line[]> {
  const more = query === '' ? '' : `&${query}`;
  const answer = await visitorOf(audience).get(`${files[audience]}/${name}.csv?format=maschine${more}`);
  expect([name, answer.status]).toEqual([name, 200]);
  return parse(answer.text, { columns: true }) as Line[];
}

type Choice = { query: string; fits: (barrier: Barrier) => boolean };
const choices: Choice[] = [
  { query: '', fits: () => true },
  { query: 'gemeinde=15087370', fits: ({ municipalityKey }) => municipalityKey === '15087370' },
  { query: 'art=structural&stand=offen', fits: (barrier) => barrier.kind === 'structural' && isOpen(barrier) },
  { query: 'wirkung=blocks', fits: ({ effect }) => effect === 'blocks' },
  { query: 'anforderung=climbSteps', fits: ({ demands }) => demands.includes('climbSteps') },
  { query: 'zeit=2026', fits: ({ createdAt }) => dayIn(createdAt).startsWith('2026') },
  { query: 'stand=confirmed', fits: ({ state }) => state === 'confirmed' },
  { query: 'bereich=accessibility-mobility', fits: ({ lifeArea }) => lifeArea === 'accessibility-mobility' },
];
const audiences: Audience[] = ['everyone', 'office'];
const cases = audiences.flatMap((audience) => choices.map((choice) => ({ audience, ...choice })));

const counted = (audience: Audience, { fits }: Choice): Barrier[] =>
  stock.barriers.filter(
    (barrier) =>
      barrier.state !== 'duplicate' &&
      barrier.state !== 'withdrawn' &&
      (audience === 'office' || barrier.publishedAt !== null) &&
      fits(barrier),
  );

describe.each(cases)('$audience, choice „$query“', ({ audience, ...choice }) => {
  test('barriers by every dimension are counted right', async () => {
    const barriers = counted(audience, choice);
    const whole = /^(gemeinde=\d+)?$/u.test(choice.query);
    for (const [name, valuesOf] of Object.entries(again.valuesBy)) {
      if (audience === 'everyone' && name === 'weg') continue;
      const rows = await tableOf(audience, name, choice.query);
      const values = Map.groupBy(
        barriers.flatMap((barrier) => valuesOf(barrier).map((value) => ({ barrier, value: value ?? '' }))),
        ({ value }) => value,
      );
      const shown = rows.filter(({ barriers: count }) => count !== '' && count !== '0');
      expect([name, new Set(shown.map(({ code }) => code))]).toEqual([name, new Set(values.keys())]);
      for (const row of shown) {
        const own = (values.get(row.code ?? '') ?? []).map(({ barrier }) => barrier);
        const people = again.sumOf(own, audience === 'office' ? again.everybody : again.told);
        const group = name === 'gemeinde' && whole && audience === 'everyone' ? again.smallGroup(own) : 0;
        expect([name, row]).toEqual([
          name,
          expect.objectContaining({
            barriers: String(own.length),
            open: String(own.filter(isOpen).length),
            solved: String(own.filter(isSolved).length),
            confirmed: String(own.filter(({ state }) => state === 'confirmed').length),
            ended: String(own.filter((barrier) => !isOpen(barrier) && !isSolved(barrier)).length),
            share: String(Math.round((1000 * own.length) / barriers.length) / 10),
            ...(audience === 'office'
              ? { people: String(people) }
              : { also_affected: people + group === 0 ? '' : String(people + group) }),
          }),
        ]);
      }
    }
  });

  test('barriers per 1,000 inhabitants are worked out with the populations of the county folder', async () => {
    const barriers = counted(audience, choice);
    const { municipalities } = program.services.district;
    for (const row of await tableOf(audience, 'gemeinde', choice.query)) {
      const inhabitants = municipalities.find(({ key }) => key === row.code)?.inhabitants;
      const own = barriers.filter(({ municipalityKey }) => municipalityKey === row.code).length;
      expect([row.value, row.inhabitants, row.inhabitants_of]).toEqual([
        row.value,
        String(inhabitants?.count ?? ''),
        String(inhabitants?.year ?? ''),
      ]);
      const rate = inhabitants ? String(Math.round((100_000 * own) / inhabitants.count) / 100) : '';
      expect([row.value, row.per_thousand]).toEqual([row.value, rate]);
    }
  });

  test('reported and solved barriers stand in their months', async () => {
    const barriers = counted(audience, choice);
    const rows = await tableOf(audience, 'monate', choice.query);
    const monthOf = (moment: Date | undefined) => moment && dayIn(moment).slice(0, 7);
    expect(rows.length).toBeGreaterThanOrEqual(11);
    for (const row of rows) {
      const solved = barriers.filter(
        (barrier) => isSolved(barrier) && monthOf(again.lastSolved(barrier)?.at) === row.code,
      );
      expect([row.code, row.reported, row.solved]).toEqual([
        row.code,
        String(barriers.filter(({ createdAt }) => monthOf(createdAt) === row.code).length),
        String(solved.length),
      ]);
    }
  });

  test('times have the right median and quartiles for every body', async () => {
    const barriers = counted(audience, choice);
    const rows = await tableOf(audience, 'zeiten', choice.query);
    const waits = recountedWaits(stock, barriers);
    const names = await namesOfBodies();
    for (const row of rows) {
      const waited = waits[row.wait ?? '']?.filter(
        ({ body }) => row.value === 'Alle zusammen' || names(body) === row.value,
      );
      const done = (waited ?? []).flatMap(({ days }) => (days === null ? [] : [days])).toSorted((a, b) => a - b);
      const isTold = audience === 'office' || row.value === 'Alle zusammen' || done.length >= 5;
      const at = (part: number) => (isTold ? roundedQuantile(done, part) : '');
      expect(row).toEqual(
        expect.objectContaining({
          measured: String(done.length),
          waiting: String((waited ?? []).length - done.length),
          quartile_1: at(0.25),
          median: at(0.5),
          quartile_3: at(0.75),
        }),
      );
    }
    for (const [wait, all] of Object.entries(waits)) {
      const bodies = new Set(all.map(({ body }) => names(body)));
      const shown = rows.filter((row) => row.wait === wait && row.value !== 'Alle zusammen').map(({ value }) => value);
      expect([wait, new Set(shown)]).toEqual([wait, bodies]);
    }
  });

  test('causes have the right number of barriers and people', async () => {
    const barriers = counted(audience, choice).filter(({ state }) => state !== 'notABarrier');
    const rows = await tableOf(audience, 'ursachen', choice.query);
    const expected = stock.causes
      .filter(({ publishedAt }) => audience === 'office' || publishedAt !== null)
      .map(({ id, title }) => {
        const own = barriers.filter((barrier) =>
          stock.links.some(({ barrierId, causeId }) => barrierId === barrier.id && causeId === id),
        );
        const people = again.sumOf(own, audience === 'office' ? again.everybody : again.told);
        return [
          title,
          String(own.length),
          String(own.filter(isOpen).length),
          audience === 'everyone' && people === 0 ? '' : String(people),
        ];
      })
      .filter(([, count]) => count !== '0');
    const shown = rows.map((row) => [row.value, row.barriers, row.open, row.people ?? row.also_affected]);
    expect(new Set(shown)).toEqual(new Set(expected));
    const { text } = await visitorOf(audience).get(
      `${audience === 'office' ? '/verwaltung' : '/barrieren'}/auswertung/ursachen?${choice.query}`,
    );
    const without = barriers.filter(({ id }) => !stock.links.some(({ barrierId }) => barrierId === id)).length;
    if (without > 1) expect(text).toContain(`Bei ${without} Barrieren ist noch keine Ursache genannt.`);
  });

  test('each cell of the cross tables holds the barriers to which both apply', async () => {
    const barriers = counted(audience, choice);
    const names = Object.keys(again.valuesBy).filter((name) => audience === 'office' || name !== 'weg');
    const pairs = names.flatMap((rows, index) => [[rows, names[(index + 1) % names.length] ?? rows] as const]);
    for (const [first, second] of pairs) {
      const table = await tableOf(audience, 'kreuztabelle', `zeilen=${first}&spalten=${second}&${choice.query}`);
      const seen = table.reduce(
        (sum, row) =>
          sum +
          Object.entries(row).reduce((all, [key, value]) => (key.startsWith('with_') ? all + Number(value) : all), 0),
        0,
      );
      let whole = 0;
      for (const row of table) {
        for (const [key, value] of Object.entries(row).filter(([column]) => column.startsWith('with_'))) {
          const column = key === 'with_not_stated' ? null : key.slice(5);
          const both = barriers.filter(
            (barrier) =>
              again.valuesBy[first]?.(barrier).includes(row.code === '' ? null : (row.code ?? null)) &&
              again.valuesBy[second]?.(barrier).includes(column),
          );
          whole += both.length;
          expect([first, second, row.code, key, value]).toEqual([first, second, row.code, key, String(both.length)]);
        }
      }
      expect(seen).toBe(whole);
      expect(whole).toBeGreaterThanOrEqual(barriers.length);
    }
  });
});

test('how people report is counted right for the office, and rounded for everyone up to the last quarter', async () => {
  const all = stock.reports.filter(({ withdrawnAt }) => withdrawnAt === null);
  for (const row of await tableOf('office', 'meldewege')) {
    expect([row.code, row.reports]).toEqual([
      row.code,
      String(all.filter(({ channel }) => channel === row.code).length),
    ]);
  }
  const before = all.filter(({ receivedAt }) => dayIn(receivedAt) < '2026-10-01');
  for (const row of await tableOf('everyone', 'meldewege')) {
    const count = before.filter(({ channel }) => channel === row.code).length;
    expect([row.code, row.reports]).toEqual([row.code, count < 5 ? '' : String(count - (count % 5))]);
  }
});

test('what people say about removed barriers is counted right, for the office only', async () => {
  const barriers = new Set(counted('office', choices[0] ?? { query: '', fits: () => true }).map(({ id }) => id));
  for (const row of await tableOf('office', 'bestaetigungen')) {
    const said = stock.reports.filter(
      ({ barrierId, confirmation, withdrawnAt }) =>
        barriers.has(barrierId) && confirmation === row.code && withdrawnAt === null,
    );
    expect([row.code, row.answers]).toEqual([row.code, String(said.length)]);
  }
  expect((await program.visitor().get(`${files.everyone}/bestaetigungen.csv`)).status).toBe(404);
});

test('hot spots hold what lies within their square, and no barrier twice', async () => {
  for (const audience of audiences) {
    const barriers = counted(audience, { query: '', fits: () => true }).filter(({ lat }) => lat !== null);
    const rows = await tableOf(audience, 'brennpunkte');
    const taken: number[] = [];
    for (const row of rows) {
      const inside = barriers.filter((barrier) => isInSquare(barrier, Number(row.latitude), Number(row.longitude)));
      taken.push(...inside.map(({ number }) => number));
      expect([row.value, row.barriers, row.open]).toEqual([
        row.value,
        String(inside.length),
        String(inside.filter(isOpen).length),
      ]);
      expect(inside.length).toBeGreaterThanOrEqual(3);
    }
    expect(new Set(taken).size).toBe(taken.length);
  }
});

test('the numbers at the top of the page and the list behind them are the same', async () => {
  for (const audience of audiences) {
    for (const choice of choices) {
      const barriers = counted(audience, choice);
      const start = audience === 'office' ? '/verwaltung' : '/barrieren';
      const { page } = await visitorOf(audience).get(`${start}/auswertung/alles?${choice.query}`);
      const stats = page.querySelectorAll('.stat-value').map(({ text }) => text.trim());
      expect([choice.query, ...stats.slice(0, 4)]).toEqual([
        choice.query,
        String(barriers.length),
        String(barriers.filter(isOpen).length),
        String(barriers.filter(isSolved).length),
        String(barriers.filter(({ state }) => state === 'confirmed').length),
      ]);
      const href = page.querySelector('.stat a')?.getAttribute('href')?.replaceAll('&amp;', '&') ?? '';
      const list = await visitorOf(audience).get(href);
      const heading = list.page.querySelector('#ergebnis, caption')?.text ?? '';
      expect([href, heading.match(/\d+/u)?.[0]]).toEqual([href, String(barriers.length)]);
    }
  }
});

async function namesOfBodies() {
  const rows = (await office.get('/verwaltung/auswertung')).page.querySelectorAll('select[name="stelle"] option');
  const bodies = new Map(rows.map((option) => [option.getAttribute('value'), option.text.trim()]));
  return (body: string | null) => (body === null ? 'noch keine Stelle genannt' : (bodies.get(body) ?? body));
}
