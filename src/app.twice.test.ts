import { beforeAll, describe, expect, test } from 'vitest';
import { fuzzSettings, pressOnce } from './testing/attack.ts';
import { keyOf } from './testing/crawl.ts';
import type { Target } from './testing/forms.ts';
import { situations } from './testing/situations/all.ts';
import { endsLast } from './testing/situations/situation.ts';
import { useTestApp } from './testing/test-app.ts';

/** Buttons are pressed twice, by impatient people and by two at once; each press is answered, whoever comes first. */
const program = useTestApp(fuzzSettings);

describe.each(situations)('$title', ({ prepare }) => {
  const targets: Target[] = [];

  beforeAll(async () => {
    const met = (await prepare(program)).filter(({ route }) => route.method === 'POST');
    targets.push(...new Map(met.map((target) => [keyOf(target), target])).values());
    targets.sort(endsLast);
  }, 120_000);

  test('a form sent twice at once, and once more later, is answered each time', { timeout: 120_000 }, async () => {
    const broken: string[] = [];
    for (const target of targets) {
      const press = () => pressOnce(program, target);
      const presses = [...(await Promise.all([press(), press()])), await press()];
      const statuses = presses.map(({ status }) => status);
      if (statuses.some((status) => status >= 500)) broken.push(`${target.route.path}: ${statuses.join()}`);
    }
    expect(broken).toEqual([]);
  });
});
