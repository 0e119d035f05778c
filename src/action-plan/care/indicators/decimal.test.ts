import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctedReadings, formatDecimal, formatMeasured, validReadings } from '../../readings.ts';
import { readDecimal } from './decimal.ts';

test('numbers are read as people write them in German', () => {
  const read = ['12,5', '12.5', '1.200', '1.200,25', ' 40 ', '-3', '−3', '0', '1 200', '1234567'].map(readDecimal);
  expect(read).toEqual(['12.5', '12.5', '1200', '1200.25', '40', '-3', '-3', '0', '1200', '1234567']);
});

test('what is no number is not guessed at', () => {
  for (const typed of ['', 'viele', '1,2,3', '12,', ',5', '1e5', '12,12345', '=1+1', '1.20,5', '9'.repeat(13)]) {
    expect(readDecimal(typed), typed).toBeNull();
  }
});

test('every number that is shown can be typed in again without change', () => {
  const decimals = fc
    .tuple(fc.boolean(), fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 0, max: 9999 }))
    .map(([negative, whole, rest]) => `${negative ? '-' : ''}${whole}${rest === 0 ? '' : `.${rest}`}`);
  fc.assert(
    fc.property(decimals, (value) => {
      const again = readDecimal(formatDecimal(value));
      expect(Number(again)).toBe(Number(value));
    }),
  );
});

test('a number stands with its unit', () => {
  expect([
    formatMeasured('1200.50', 'Fahrgäste'),
    formatMeasured('12', ''),
    formatMeasured('-1200.5', 'm', 'en'),
    formatDecimal('123456789012.1234'),
  ]).toEqual(['1.200,5 Fahrgäste', '12', '−1,200.5 m', '123.456.789.012,1234']);
});

test('a corrected reading does not count, its correction does', () => {
  const readings = [
    { id: 'a', corrects: null },
    { id: 'b', corrects: 'a' },
    { id: 'c', corrects: 'b' },
    { id: 'd', corrects: null },
  ];
  expect(validReadings(readings).map(({ id }) => id)).toEqual(['c', 'd']);
  expect([...correctedReadings(readings)]).toEqual(['a', 'b']);
});
