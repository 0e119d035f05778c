import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../calendar.ts';
import { calendarLeaf, formatClock, formatDate, formatList, formatMonth } from './format.ts';
import { locales } from './locale.ts';

test('a moment is written as its day in Berlin, however often and in whatever language it is asked for', () => {
  const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(moments, fc.constantFrom(...locales)), { maxLength: 40 }), (asked) => {
      for (const [moment, locale] of [...asked, ...asked]) {
        const right = moment.toLocaleDateString(locale === 'en' ? 'en-GB' : 'de-DE', {
          timeZone: 'Europe/Berlin',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
        });
        expect(formatDate(moment, locale)).toBe(right);
        expect(formatDate(dayOf(moment), locale)).toBe(right);
      }
    }),
  );
});

test('a day begins at midnight in Berlin', () => {
  expect(formatDate(new Date('2026-12-31T22:59:59Z'), 'de')).toBe('31. Dezember 2026');
  expect(formatDate(new Date('2026-12-31T23:00:00Z'), 'en')).toBe('1 January 2027');
  expect(formatMonth(new Date('2026-06-30T22:00:00Z'), 'de-simple')).toBe('Juli 2026');
  expect(calendarLeaf(new Date('2027-05-04T22:00:00Z'), 'de')).toEqual({ weekday: 'Mi', day: '5', month: 'Mai' });
});

test('the time of day is the one in Berlin, in summer and in winter', () => {
  expect(formatClock(new Date('2027-05-04T22:30:00Z'))).toBe('00:30');
  expect(formatClock(new Date('2027-01-05T08:05:59Z'))).toBe('09:05');
});

test('a list is read as a sentence in its language', () => {
  expect(formatList(['A', 'B', 'C'], 'de')).toBe('A, B und C');
  expect(formatList(['A', 'B'], 'en')).toBe('A and B');
  expect(formatList([], 'de-simple')).toBe('');
});
