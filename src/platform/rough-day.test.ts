import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOfPeriod, formatRoughDay, isOver, precisions, startOfPeriod } from './rough-day.ts';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a period begins at or before every day in it and ends at or after it', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...precisions), (day, precision) => {
      expect(startOfPeriod(day, precision) <= day).toBe(true);
      expect(endOfPeriod(day, precision) >= day).toBe(true);
      expect(isOver(day, precision, day)).toBe(false);
      expect(startOfPeriod(endOfPeriod(day, precision), precision)).toBe(startOfPeriod(day, precision));
    }),
  );
});

test.each([
  ['2027-05-12', 'quarter', '2027-04-01', '2027-06-30'],
  ['2028-02-10', 'month', '2028-02-01', '2028-02-29'],
  ['2027-05-12', 'year', '2027-01-01', '2027-12-31'],
  ['2027-05-12', 'day', '2027-05-12', '2027-05-12'],
] as const)('%s known to the %s', (day, precision, first, last) => {
  expect([startOfPeriod(day, precision), endOfPeriod(day, precision)]).toEqual([first, last]);
});

test('a rough day is said no more exactly than it is known', () => {
  expect(precisions.map((precision) => formatRoughDay('2027-04-01', precision, 'de'))).toEqual([
    '1. April 2027',
    'April 2027',
    '2. Quartal 2027',
    '2027',
  ]);
  expect(formatRoughDay('2027-04-01', 'quarter', 'de-simple')).toBe('April bis Juni 2027');
});
