import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf } from '../../platform/calendar.ts';
import { formatClock } from '../../platform/i18n/format.ts';
import { readItemDates } from './read-dates.ts';

const period = { periodFrom: '2027-03-20', periodTo: '2027-04-05' };
const two = (value: number): string => String(value).padStart(2, '0');

function typed(row: number, day: string, from: string, to: string) {
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    [`d${row}-day`]: date,
    [`d${row}-month`]: month,
    [`d${row}-year`]: year,
    [`d${row}-from`]: from,
    [`d${row}-to`]: to,
  };
}

test('what is taken lies in the weeks, ends after it begins and keeps the time on the clock over its change', () => {
  const line = fc.record({
    offset: fc.integer({ min: -5, max: 25 }),
    hour: fc.integer({ min: 0, max: 22 }),
    minutes: fc.integer({ min: -60, max: 59 }),
  });
  fc.assert(
    fc.property(line, ({ offset, hour, minutes }) => {
      const day = addDays(period.periodFrom, offset);
      const end = hour * 60 + minutes;
      const to = end < 0 ? '00:00' : `${two(Math.floor(end / 60))}:${two(end % 60)}`;
      const read = readItemDates({ rows: '1', ...typed(1, day, `${two(hour)}:00`, to) }, period, 'de');
      const isInside = day >= period.periodFrom && day <= period.periodTo;
      expect(read.ok).toBe(isInside && minutes > 0 && end >= 0);
      if (!read.ok) return;
      for (const { startsAt, endsAt } of read.value) {
        expect(dayOf(startsAt)).toBe(day);
        expect(endsAt > startsAt).toBe(true);
        // The one hour that the night of 28 March leaves out is an hour later.
        if (!(day === '2027-03-28' && hour === 2)) expect(formatClock(startsAt)).toBe(`${two(hour)}:00`);
      }
    }),
  );
});

test('empty lines are left out, dates come in the order of time, and every wrong line is named', () => {
  const values = {
    rows: '4',
    ...typed(1, '2027-03-30', '15:00', '16:00'),
    ...typed(3, '2027-03-22', '9', '10.30 Uhr'),
  };
  const read = readItemDates(values, period, 'de');
  expect(read.ok && read.value.map(({ startsAt }) => dayOf(startsAt))).toEqual(['2027-03-22', '2027-03-30']);
  const wrong = readItemDates({ ...values, ...typed(4, '2027-05-01', '9', '8') }, period, 'en');
  expect(wrong).toMatchObject({ ok: false, failure: [{ field: 'd4' }] });
  expect(readItemDates({ rows: '99999999' }, period, 'de')).toMatchObject({ ok: false, failure: [{ field: 'd1' }] });
});
