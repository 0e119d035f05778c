import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../platform/calendar.ts';
import { contactLimits, deadlineOf, dueDayOf, publicPage } from './feedback.ts';

test('an answer is due one month after the feedback came in, counted in the county and not in UTC', () => {
  expect(dueDayOf('notAccessible', new Date('2026-11-22T23:30:00Z'))).toBe('2026-12-23');
  expect(dueDayOf('notAccessible', new Date('2027-01-31T12:00:00Z'))).toBe('2027-02-28');
});

test('where no law gives a date, an answer is promised within two weeks', () => {
  expect(dueDayOf('content', new Date('2026-11-22T23:30:00Z'))).toBe('2026-12-07');
});

test('a deadline comes nearer and then is over, never the other way', () => {
  const order = ['ahead', 'near', 'over'];
  fc.assert(
    fc.property(fc.integer({ min: -60, max: 60 }), (offset) => {
      const at = (day: number) => order.indexOf(deadlineOf('2026-12-23', addDays('2026-12-23', day)));
      expect(at(offset + 1)).toBeGreaterThanOrEqual(at(offset));
    }),
  );
  expect(deadlineOf('2026-12-23', '2026-12-23')).toBe('near');
  expect(deadlineOf('2026-12-23', '2026-12-24')).toBe('over');
});

test('contact data go 30 days after the answer, and after a year in any case', () => {
  expect(contactLimits(new Date('2026-12-31T05:00:00Z'))).toEqual({
    answeredBefore: new Date('2026-11-30T23:00:00Z'),
    receivedBefore: new Date('2025-12-30T23:00:00Z'),
  });
});

test('only public paths of our own are taken over as the page', () => {
  expect(publicPage('/barrieren/17')).toBe('/barrieren/17');
  expect(publicPage('/leicht/kontakt')).toBe('/leicht/kontakt');
  const long = '/veranstaltungen/rundgang-durch-die-barrierefreie-ausstellung-2026';
  expect(publicPage(long)).toBe(long);
  const refused = [
    undefined,
    '',
    'kontakt',
    '//fremd.example',
    'https://fremd.example/',
    '/a?b=c',
    '/a b',
    '/<b>',
    '/antwort/geheim',
    '/en/antwort/geheim',
    '/verwaltung',
    '/meldung',
    '/anmelden/neu',
    '/newsletter/abmelden/kX3_9sTqpLw0aZr5uVbN8mYc1dEfGhIjKlMnOpQrStU',
    '/en/newsletter/einstellungen/kX3-9sTqpLw0aZr5uVbN8mYc1dEfGhIjKlMnOpQrStU',
    `/${'x'.repeat(600)}`,
  ];
  expect(refused.filter((given) => publicPage(given) !== '')).toEqual([]);
});
