import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barrierStates } from '../barrier.ts';
import { barrierKinds } from '../taxonomy.ts';
import {
  filterQuery,
  isFiltered,
  numberIn,
  readFilter,
  readPage,
  relativePeriods,
  spanOf,
  stateGroups,
} from './barrier-filter.ts';

const offered = { lifeAreas: [{ code: 'work' }, { code: 'housing' }], municipalities: [{ key: '15087370' }] };
const maybe = <Value>(...values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const anyFilter = fc.record({
  words: fc.string({ maxLength: 50, unit: 'grapheme' }).map((typed) => typed.normalize('NFC').trim()),
  lifeArea: maybe('work', 'housing'),
  municipality: maybe('15087370'),
  kind: maybe(...barrierKinds),
  state: maybe(...stateGroups, ...barrierStates),
  period: maybe(...(Object.keys(relativePeriods) as (keyof typeof relativePeriods)[]), '2025' as const),
  sort: fc.constantFrom('newest' as const, 'affected' as const),
});

test('an address keeps every filter', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const read = readFilter(Object.fromEntries(new URLSearchParams(filterQuery(filter))), offered);
      expect(read).toEqual(filter);
    }),
  );
});

test('whatever stands in an address, only offered values count', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('worte', 'bereich', 'gemeinde', 'art', 'stand', 'zeit'), fc.string()),
      (query) => {
        const filter = readFilter(query, offered);
        expect([undefined, 'work', 'housing']).toContain(filter.lifeArea);
        expect([undefined, '15087370']).toContain(filter.municipality);
        expect([undefined, ...barrierKinds]).toContain(filter.kind);
      },
    ),
  );
});

test('the order alone is no filter', () => {
  expect(isFiltered(readFilter({ sortierung: 'betroffene' }, offered))).toBe(false);
  expect(isFiltered(readFilter({ stand: 'offen' }, offered))).toBe(true);
});

test('a year begins and ends at midnight in Germany', () => {
  const { from, before } = spanOf('2025', new Date('2026-11-23T08:00:00Z'));
  expect(from?.toISOString()).toBe('2024-12-31T23:00:00.000Z');
  expect(before?.toISOString()).toBe('2025-12-31T23:00:00.000Z');
});

test.each([
  ['1027', 1027],
  ['Barriere 1027', 1027],
  ['Nr. 1027 ', 1027],
  ['Rampe', undefined],
  ['12', undefined],
])('in „%s“ the number is %s', (words, number) => {
  expect(numberIn(words)).toBe(number);
});

test.each([
  [undefined, 1],
  ['3', 3],
  ['0', 1],
  ['-1', 1],
  ['zwei', 1],
  ['alle', 'all'],
])('the page %s is read as %s', (given, page) => {
  expect(readPage(given)).toBe(page);
});
