import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../platform/calendar.ts';
import { formatRoughDay, precisions, startOfPeriod } from '../platform/rough-day.ts';
import { readRoughText } from './rough-day-text.ts';

test.each([
  ['2027', '2027-01-01', 'year'],
  ['2. Quartal 2027', '2027-04-01', 'quarter'],
  ['Quartal 4 2027', '2027-10-01', 'quarter'],
  ['Q3/2027', '2027-07-01', 'quarter'],
  ['II/2027', '2027-04-01', 'quarter'],
  ['IV. Quartal 2027', '2027-10-01', 'quarter'],
  ['03/2027', '2027-03-01', 'month'],
  ['3.2027', '2027-03-01', 'month'],
  [' März  2027 ', '2027-03-01', 'month'],
  ['Okt. 2027', '2027-10-01', 'month'],
  ['15.3.2027', '2027-03-15', 'day'],
  ['15. Maerz 2027', '2027-03-15', 'day'],
  ['2027-03-15', '2027-03-15', 'day'],
])('„%s“ is understood', (typed, day, precision) => {
  expect(readRoughText(typed)).toEqual({ ok: true, value: { day, precision } });
});

test.each(['31.02.2027', '5. Quartal 2027', '13/2027', '00.00.2027', '1850', 'Hartung 2027', '2027-02-30'])(
  '„%s“ does not exist',
  (typed) => expect(readRoughText(typed)).toEqual({ ok: false, failure: 'impossible' }),
);

test.each(['bald', '27', '15.03.', '<b>2027</b>', '=2027', '15.03.2027 12:00', '9'.repeat(10_000)])(
  '„%s“ is no date',
  (typed) => expect(readRoughText(typed)).toEqual({ ok: false, failure: 'unreadable' }),
);

test('nothing typed is no date', () => {
  expect(readRoughText('  ')).toEqual({ ok: true, value: null });
});

test('whatever a page shows can be typed again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70_000 }), fc.constantFrom(...precisions), (count, precision) => {
      const day = addDays('1950-01-01', count);
      const again = { day: startOfPeriod(day, precision), precision };
      expect(readRoughText(formatRoughDay(day, precision, 'de'))).toEqual({ ok: true, value: again });
    }),
  );
});
