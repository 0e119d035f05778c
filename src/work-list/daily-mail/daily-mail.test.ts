import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isWorkingDay } from '../../platform/calendar.ts';
import { isDue } from './daily-mail.ts';

const every10Minutes = (from: string, hours: number): readonly Date[] =>
  Array.from({ length: hours * 6 }, (_, step) => new Date(new Date(from).getTime() + step * 600_000));
const berlin = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', timeStyle: 'short', dateStyle: 'short' });

/** The first moment of each day at which the job would tell somebody. */
function firstMoments(hour: number, moments: readonly Date[]): readonly string[] {
  const told = new Map<string, Date>();
  for (const moment of moments) {
    if (isDue({ hour, isAway: false }, moment, 'ST') && !told.has(dayOf(moment))) told.set(dayOf(moment), moment);
  }
  return [...told.values()].map((moment) => berlin.format(moment));
}

test('the mail comes at the same hour on the clock before and after clocks change', () => {
  // Clocks change on 29 March and on 25 October 2026, both Sundays.
  expect(firstMoments(7, every10Minutes('2026-03-26T22:00:00Z', 120))).toEqual([
    '27.03.26, 07:00',
    '30.03.26, 07:00',
    '31.03.26, 07:00',
  ]);
  expect(firstMoments(7, every10Minutes('2026-10-22T22:00:00Z', 120))).toEqual([
    '23.10.26, 07:00',
    '26.10.26, 07:00',
    '27.10.26, 07:00',
  ]);
});

test('it comes on working days only, not to somebody who is away, and not in the evening after a fault', () => {
  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.integer({ min: 5, max: 20 }), (moment, hour) => {
      if (isDue({ hour, isAway: false }, moment, 'ST')) expect(isWorkingDay(dayOf(moment), 'ST')).toBe(true);
      expect(isDue({ hour, isAway: true }, moment, 'ST')).toBe(false);
    }),
  );
  const at = (time: string) => isDue({ hour: 7, isAway: false }, new Date(`2026-11-23T${time}:00+01:00`), 'ST');
  expect(['06:59', '07:00', '12:59', '13:00'].map(at)).toEqual([false, true, true, false]);
});
