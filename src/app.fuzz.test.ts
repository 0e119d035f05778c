import { beforeAll, expect, test } from 'vitest';
import { fillWithDemoStock } from './demo/fill-with-demo-stock.ts';
import { attackBody, attackForm, fuzzRoles, fuzzSettings, newcomer, pagesAfterAttack } from './testing/attack.ts';
import { crawl, keyOf } from './testing/crawl.ts';
import type { Target } from './testing/forms.ts';
import { addressOf, routes } from './testing/routes.ts';
import { situations } from './testing/situations/all.ts';
import { withoutRules } from './testing/situations/situation.ts';
import { useTestApp } from './testing/test-app.ts';

/**
 * Hostile values in every field of every form and query that a page of the demonstration stock shows, and broken bodies to every
 * route that takes one. Always the same ones, unless `FUZZ_SEED` says otherwise; `FUZZ_RUNS` is how often each is tried. Forms that
 * need something done before are met in `app.situations.fuzz.test.ts`.
 */
const program = useTestApp(fuzzSettings);
const targets: Target[] = [];
const starts = ['/', '/barrieren/melden', '/meldung', '/anmelden', '/verwaltung', '/verwaltung/konto'];
const changing = routes.filter(({ method }) => method === 'POST');
const inSituations = new Set(situations.flatMap(({ brings }) => brings));

beforeAll(async () => {
  await fillWithDemoStock(program.services);
  const known = new Map<string, Target>();
  for (const role of [null, ...fuzzRoles]) {
    const found = await crawl(await newcomer(program, role), starts, { perRoute: 2 });
    for (const target of found.targets) known.set(keyOf(target), target);
  }
  targets.push(...known.values());
}, 300_000);

test('every route that changes something is met by its form, here or in a situation', () => {
  const met = new Set(targets.map(({ route }) => route));
  const missing = changing.filter((route) => !met.has(route) && !inSituations.has(withoutRules(route.path)));
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test(
  'whatever stands in a field or a query, there is an answer, in time, and nothing of it comes back as code',
  { timeout: 1_200_000 },
  async () => {
    const faults: string[] = [];
    for (const target of targets) faults.push(...(await attackForm(program, target)).faults);
    expect(faults).toEqual([]);
  },
);

test('a body that is no form breaks no route', { timeout: 1_200_000 }, async () => {
  const faults: string[] = [];
  for (const route of changing.filter(({ path }) => !inSituations.has(withoutRules(path)))) {
    const path = targets.find((target) => target.route === route)?.path ?? addressOf(route);
    faults.push(...(await attackBody(program, { route, path })));
  }
  expect(faults).toEqual([]);
});

test(
  'after all that every page still opens, and nothing that was stored comes back as code',
  { timeout: 300_000 },
  async () => {
    for (const role of [null, ...fuzzRoles]) {
      const { count, faults } = await pagesAfterAttack(program, role, starts);
      expect(count).toBeGreaterThan(30);
      expect(faults).toEqual([]);
    }
  },
);
