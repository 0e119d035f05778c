import fc from 'fast-check';
import { isHoliday } from 'feiertagejs';
import { expect, test } from 'vitest';
import { addDays, addMonths, addWorkingDays, federalStates, isWorkingDay, momentAt } from './calendar.ts';

test('a weekday is a working day exactly if it is no holiday of the federal state', () => {
  fc.assert(
    fc.property(fc.nat(3650), fc.constantFrom(...federalStates), (count, state) => {
      const day = addDays('2024-01-01', count);
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      // Noon is the same day in every zone the tests may run in.
      const noon = new Date(year, month - 1, date, 12);
      const isWeekend = noon.getDay() === 0 || noon.getDay() === 6;
      expect(isWorkingDay(day, state)).toBe(!isWeekend && !isHoliday(noon, state));
    }),
  );
});

test('working days of Saxony-Anhalt leave out Epiphany and Reformation Day', () => {
  expect(addWorkingDays('2027-01-05', 1, 'ST')).toBe('2027-01-07');
  expect(addWorkingDays('2025-10-30', 1, 'ST')).toBe('2025-11-03');
  expect(addWorkingDays('2025-10-30', 1, 'BE')).toBe('2025-10-31');
});

test('a month later is the same day, or the last one when there is none', () => {
  expect(addMonths('2026-11-23', 1)).toBe('2026-12-23');
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-12-31', -12)).toBe('2025-12-31');
});

test('a time of day is the right moment in winter, in summer and on the two nights between', () => {
  const at = (day: string, time: string) => momentAt(day, time).toISOString();
  expect(at('2026-01-15', '09:30')).toBe('2026-01-15T08:30:00.000Z');
  expect(at('2026-07-15', '09:30')).toBe('2026-07-15T07:30:00.000Z');
  // 29 March 2026: there is no half past two. 25 October 2026: there are two of them.
  expect(at('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
});
