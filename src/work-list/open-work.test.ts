import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeOfDay } from './greeting.ts';
import { countByUrgency, inOrderOfUrgency, matching, urgencies, type WaitingThing } from './open-work.ts';

const areas = [
  { code: 'gardens', name: 'Gärten' },
  { code: 'paths', name: 'Wege' },
] as const;

const thing: fc.Arbitrary<WaitingThing> = fc.record({
  title: fc.string(),
  path: fc.constant('/verwaltung/ding'),
  reason: fc.string(),
  since: fc.date({ noInvalidDate: true }),
  urgency: fc.constantFrom(...urgencies),
  area: fc.constantFrom(...areas),
});
const things = fc.array(thing, { maxLength: 40 });

test('the order loses nothing, puts urgency first and the longest wait before shorter ones', () => {
  fc.assert(
    fc.property(things, (given) => {
      const ordered = inOrderOfUrgency(given);
      expect(new Set(ordered)).toEqual(new Set(given));
      expect(ordered).toHaveLength(given.length);
      for (const [index, next] of ordered.entries()) {
        const before = ordered[index - 1];
        if (!before) continue;
        const step = urgencies.indexOf(next.urgency) - urgencies.indexOf(before.urgency);
        expect(step).toBeGreaterThanOrEqual(0);
        if (step === 0) expect(before.since.getTime()).toBeLessThanOrEqual(next.since.getTime());
      }
    }),
  );
});

test('the order does not depend on the order in which slices answer', () => {
  fc.assert(
    fc.property(things, (given) => {
      const key = ({ urgency, since, title }: WaitingThing) => `${urgency} ${since.getTime()} ${title}`;
      fc.pre(new Set(given.map(key)).size === given.length);
      const backwards = inOrderOfUrgency(given.toReversed());
      expect(inOrderOfUrgency(given).map(({ urgency, since }) => [urgency, since])).toEqual(
        backwards.map(({ urgency, since }) => [urgency, since]),
      );
    }),
  );
});

test('filters split the list without losing or doubling anything', () => {
  fc.assert(
    fc.property(things, (given) => {
      const counts = countByUrgency(given);
      for (const urgency of urgencies) expect(matching(given, { urgency })).toHaveLength(counts[urgency]);
      const parts = areas.flatMap(({ code }) =>
        urgencies.flatMap((urgency) => matching(given, { urgency, area: code })),
      );
      expect(parts).toHaveLength(given.length);
      expect(matching(given, {})).toEqual(given);
    }),
  );
});

test('the greeting follows the clock in the county, in summer and in winter', () => {
  expect(timeOfDay(new Date('2026-11-23T07:30:00Z'))).toBe('morning');
  expect(timeOfDay(new Date('2026-07-01T09:30:00Z'))).toBe('day');
  expect(timeOfDay(new Date('2026-11-23T17:30:00Z'))).toBe('evening');
  expect(timeOfDay(new Date('2026-11-23T01:30:00Z'))).toBe('evening');
});
