import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, isWorkingDay, startOfDay } from './calendar.ts';
import { berlinClock, numberOfDay } from './day-arithmetic.ts';

const zone = 'Europe/Berlin';
const moments = fc.oneof(
  fc.integer({ min: Date.UTC(1960, 0, 1), max: Date.UTC(2210, 0, 1) }),
  // Around the hours at which clocks change.
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2060 }),
      fc.constantFrom(2, 9),
      fc.integer({ min: 24, max: 31 }),
      fc.nat(86_400),
    )
    .map(([year, month, day, second]) => Date.UTC(year, month, day, 0, 0, second)),
);
const plain = (moment: number) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();

test('the day at a moment is the one that clocks and calendars in Berlin show', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      expect(dayOf(new Date(moment))).toBe(plain(moment).toString());
    }),
    { numRuns: 2000 },
  );
});

test('the time at a moment is the one that clocks in Berlin show', () => {
  const clock = new Intl.DateTimeFormat('de-DE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  fc.assert(
    fc.property(moments, (moment) => {
      expect(berlinClock(moment) ?? clock.format(moment)).toBe(clock.format(moment));
    }),
    { numRuns: 2000 },
  );
  expect(berlinClock(Date.UTC(2027, 4, 5, 13))).toBe('15:00');
});

test('a day begins at midnight in Berlin, in summer, in winter and on the days between', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const date = plain(moment);
      expect(startOfDay(date.toString()).getTime()).toBe(date.toZonedDateTime({ timeZone: zone }).epochMilliseconds);
    }),
    { numRuns: 2000 },
  );
});

test('days are added, counted and told apart as in the calendar, over leap years and centuries', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -80_000, max: 80_000 }), (moment, days) => {
      const date = plain(moment);
      const later = date.add({ days });
      expect(addDays(date.toString(), days)).toBe(later.toString());
      expect(daysBetween(date.toString(), later.toString())).toBe(days);
      if (date.dayOfWeek > 5) expect(isWorkingDay(date.toString(), 'ST')).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('the same day of another month is the one of the calendar, or the last of a shorter month', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -2600, max: 2600 }), (moment, months) => {
      const date = plain(moment);
      expect(addMonths(date.toString(), months)).toBe(date.add({ months }).toString());
    }),
    { numRuns: 2000 },
  );
});

test('years of two digits are taken as they stand', () => {
  expect(addDays('0095-03-01', 1)).toBe('0095-03-02');
  expect(addMonths('0095-01-31', 1)).toBe('0095-02-28');
});

test('a day that does not exist is refused', () => {
  for (const day of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', 'morgen', '']) {
    expect(numberOfDay(day)).toBeNull();
    expect(() => addDays(day, 1)).toThrow(RangeError);
    expect(() => addMonths(day, 1)).toThrow(RangeError);
  }
});
