import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeOfDay } from './greeting.ts';
import { countAll, countByUrgency, inOrderOfUrgency, matching, type WaitingGroup } from './open-work.ts';
import { urgencies } from './urgency.ts';

const areas = [
  { code: 'gardens', name: 'Gärten' },
  { code: 'paths', name: 'Wege' },
] as const;

const moment = fc.date({ min: new Date('2026-11-01'), max: new Date('2026-11-09'), noInvalidDate: true });
const group: fc.Arbitrary<WaitingGroup> = fc
  .record({
    urgency: fc.constantFrom(...urgencies),
    area: fc.constantFrom(...areas),
    moments: fc.array(moment, { maxLength: 15 }),
  })
  .map(({ urgency, area, moments }) => ({
    slice: 'gardens',
    urgency,
    area,
    path: `/verwaltung/${area.code}`,
    count: moments.length,
    first: moments
      .toSorted((one, other) => one.getTime() - other.getTime())
      .map((since, index) => ({
        key: `thing-${index}`,
        title: '',
        path: '/verwaltung/ding',
        reason: '',
        since,
        slice: 'gardens',
        mark: null,
      })),
  }));
const groups = fc.array(group, { maxLength: 8 });

test('the order loses nothing, puts urgency first and the longest wait before shorter ones', () => {
  fc.assert(
    fc.property(groups, (given) => {
      const ordered = inOrderOfUrgency(given);
      expect(ordered).toHaveLength(countAll(given));
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

test('whoever asks for fewer sees the same beginning, so pages fit together', () => {
  fc.assert(
    fc.property(groups, fc.nat(20), (given, most) => {
      const shortened = given.map((one) => ({ ...one, first: one.first.slice(0, most) }));
      const begin = inOrderOfUrgency(given).slice(0, most);
      expect(inOrderOfUrgency(shortened).slice(0, most)).toEqual(begin);
    }),
  );
});

test('filters split the list without losing or doubling anything', () => {
  fc.assert(
    fc.property(groups, (given) => {
      const counts = countByUrgency(given);
      for (const urgency of urgencies) expect(countAll(matching(given, { urgency }))).toBe(counts[urgency]);
      const parts = areas.flatMap(({ code }) =>
        urgencies.flatMap((urgency) => matching(given, { urgency, area: code })),
      );
      expect(new Set(parts)).toEqual(new Set(given));
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
