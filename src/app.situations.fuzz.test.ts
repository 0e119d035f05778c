import { beforeAll, describe, expect, test } from 'vitest';
import { attackBody, attackForm, fuzzSettings, pagesAfterAttack } from './testing/attack.ts';
import { keyOf } from './testing/crawl.ts';
import type { Target } from './testing/forms.ts';
import { situations } from './testing/situations/all.ts';
import { endsLast, withoutRules } from './testing/situations/situation.ts';
import { useTestApp } from './testing/test-app.ts';

/** As `app.fuzz.test.ts`, for what is met only when something has been done before: each situation is made, then all of it attacked. */
const program = useTestApp(fuzzSettings);

describe.each(situations)('$title', ({ brings, prepare }) => {
  const targets: Target[] = [];
  const pathOf = ({ route }: Target) => withoutRules(route.path);

  beforeAll(async () => {
    const met = (await prepare(program)).filter(({ route }) => route.method === 'POST');
    targets.push(...new Map(met.map((target) => [keyOf(target), target])).values());
    targets.sort(endsLast);
  }, 120_000);

  test('its forms are met', () => {
    const paths = new Set(targets.map(pathOf));
    expect(brings.filter((path) => !paths.has(path))).toEqual([]);
  });

  test(
    'whatever stands in a field there is an answer in time, and nothing comes back as code',
    { timeout: 1_200_000 },
    async () => {
      const faults: string[] = [];
      const arrived = new Set<string>();
      for (const target of targets.filter((one) => brings.includes(pathOf(one)))) {
        const attacked = await attackForm(program, target);
        faults.push(...attacked.faults, ...(await attackBody(program, target)));
        if (attacked.arrived) arrived.add(pathOf(target));
      }
      expect(faults).toEqual([]);
      expect(brings.filter((path) => !arrived.has(path))).toEqual([]);
    },
  );
});

test(
  'after all that every page still opens, and nothing that was stored comes back as code',
  { timeout: 300_000 },
  async () => {
    for (const role of [null, 'administrator'] as const) {
      const { count, faults } = await pagesAfterAttack(program, role, ['/', '/verwaltung', '/verwaltung/konto']);
      expect(count).toBeGreaterThan(10);
      expect(faults).toEqual([]);
    }
  },
);
