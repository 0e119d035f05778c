import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf } from '../platform/calendar.ts';
import { formatClock } from '../platform/i18n/format.ts';
import { generateDates, mostDates, repeatDays, type WantedDates } from './recurrence.ts';

const weekly: WantedDates = {
  first: '2026-10-07',
  lastDay: '2026-10-07',
  from: '17:00',
  to: '18:30',
  repeat: 'weekly',
  until: '2027-04-30',
};

const datesOf = (wanted: Partial<WantedDates>) => {
  const dates = generateDates({ ...weekly, ...wanted });
  if (!dates.ok) throw new Error(dates.failure);
  return dates.value;
};

test('a group that meets on Wednesdays at five meets at five before and after both changes of the clocks', () => {
  const dates = datesOf({});
  expect(new Set(dates.map(({ startsAt }) => formatClock(startsAt)))).toEqual(new Set(['17:00']));
  expect(new Set(dates.map(({ endsAt }) => formatClock(endsAt)))).toEqual(new Set(['18:30']));
  // Summer time until 25 October 2026, and again from 28 March 2027.
  expect(new Set(dates.map(({ startsAt }) => startsAt.getUTCHours()))).toEqual(new Set([15, 16]));
  expect(dates).toHaveLength(30);
});

test('what goes over midnight keeps its end on the next morning, also in the short night', () => {
  const [night] = datesOf({ first: '2027-03-27', lastDay: '2027-03-28', from: '22:00', to: '06:00', repeat: 'none' });
  expect(night?.endsAt.toISOString()).toBe('2027-03-28T04:00:00.000Z');
  const [lost] = datesOf({ first: '2027-03-28', lastDay: '2027-03-28', from: '02:30', to: '03:15', repeat: 'none' });
  expect((lost?.endsAt.getTime() ?? 0) > (lost?.startsAt.getTime() ?? 0)).toBe(true);
});

test('once a month on the 31st is the last day where a month is shorter', () => {
  expect(repeatDays('2027-01-31', 'monthly', '2027-04-30')).toEqual([
    '2027-01-31',
    '2027-02-28',
    '2027-03-31',
    '2027-04-30',
  ]);
});

test('the second Tuesday stays the second Tuesday, and a fifth one becomes the last', () => {
  expect(repeatDays('2026-12-08', 'monthlyWeekday', '2027-03-31')).toEqual([
    '2026-12-08',
    '2027-01-12',
    '2027-02-09',
    '2027-03-09',
  ]);
  expect(repeatDays('2026-12-29', 'monthlyWeekday', '2027-02-28')).toEqual(['2026-12-29', '2027-01-26', '2027-02-23']);
});

test('what cannot be is refused with its reason', () => {
  const faultOf = (wanted: Partial<WantedDates>) => {
    const dates = generateDates({ ...weekly, ...wanted });
    return dates.ok ? null : dates.failure;
  };
  expect(faultOf({ to: '17:00' })).toBe('ends-before-it-begins');
  expect(faultOf({ lastDay: '2026-10-06' })).toBe('ends-before-it-begins');
  expect(faultOf({ until: null })).toBe('until-missing');
  expect(faultOf({ until: '2026-10-06' })).toBe('until-too-early');
  expect(faultOf({ until: '2034-10-06' })).toBe('too-many');
  expect(faultOf({ lastDay: '2027-02-07' })).toBe('too-long');
});

test('whatever is asked for, dates are in order, end after they begin and keep their weekday', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.constantFrom('weekly' as const, 'fortnightly' as const, 'monthlyWeekday' as const),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 22 }),
      (offset, repeat, length, hour) => {
        const first = addDays('2026-01-01', offset);
        const from = `${String(hour).padStart(2, '0')}:10`;
        const wanted = { first, lastDay: first, from, to: '23:50', repeat, until: addDays(first, length) };
        const dates = generateDates(wanted);
        if (!dates.ok) return;
        const days = dates.value.map(({ startsAt }) => dayOf(startsAt));
        expect(days).toEqual(days.toSorted());
        expect(new Set(days).size).toBe(days.length);
        expect(dates.value.length).toBeLessThanOrEqual(mostDates);
        expect(dates.value.every(({ startsAt, endsAt }) => endsAt > startsAt)).toBe(true);
        expect(new Set(days.map((day) => new Date(day).getUTCDay())).size).toBe(1);
      },
    ),
    { numRuns: 200 },
  );
});
