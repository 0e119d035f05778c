import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatEuros, readEuros } from './euros.ts';

test.each([
  ['12500', 1_250_000],
  ['12.500 €', 1_250_000],
  ['1.234.567,89', 123_456_789],
  ['980,5', 98_050],
  ['5,- Euro', 500],
  ['0', 0],
  ['', null],
])('„%s“ is understood', (typed, cents) => expect(readEuros(typed)).toEqual({ ok: true, value: cents }));

test.each(['-5', 'viel', '12.50', '1e9', '1.00.0', '9999999999', '€', '<b>1</b>', '=1+1', '12,345'])(
  '„%s“ is no amount',
  (typed) => expect(readEuros(typed).ok).toBe(false),
);

test('every shown amount can be typed again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (cents) => {
      expect(readEuros(formatEuros(cents))).toEqual({ ok: true, value: cents });
    }),
  );
});
