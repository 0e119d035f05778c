import { expect, test } from 'vitest';
import { numbersIn, readNumber } from './record-number.ts';

test.each([
  ['1', 1],
  ['999999999', 999_999_999],
])('%s is the number of a record', (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

test.each([undefined, '', '0', '01', '-1', '1.5', ' 1', '1\n', '1000000000', '１', 'zwei'])(
  '%j is the number of none',
  (typed) => {
    expect(readNumber(typed)).toBeNull();
  },
);

test('of several those stay that can be numbers, in their order', () => {
  expect(numbersIn(['3', 'x', '0', '12'])).toEqual([3, 12]);
});
