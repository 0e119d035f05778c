import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../../platform/i18n/locale.ts';
import { accessMarks, marksOf } from './access-marks.ts';
import {
  factSections,
  factsOfSection,
  placeFactDefinitions,
  readFacts,
  type PlaceFactDefinition,
} from './place-facts.ts';
import { factsOf, freshnesses, freshnessOf, knownFacts, profileMethods } from './profile.ts';
import { placeFactName, sayFact } from './texts/say-fact.ts';

const valueOf = (fact: PlaceFactDefinition) =>
  fact.type === 'number' ? fc.integer({ min: fact.min, max: fact.max }) : fc.constantFrom(...fact.options);

const facts = fc
  .record(Object.fromEntries(placeFactDefinitions.map((fact) => [fact.code, valueOf(fact)])), { requiredKeys: [] })
  .map(readFacts);

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a confirmation only ever gets older', () => {
  const rank = (on: string, today: string) => freshnesses.indexOf(freshnessOf(on, today));
  fc.assert(
    fc.property(day, day, day, (on, one, other) => {
      const [sooner = '', later = ''] = [one, other].toSorted();
      expect(rank(on, sooner)).toBeLessThanOrEqual(rank(on, later));
    }),
  );
});

test('what was confirmed two years ago today is ageing, the day before it is not; after four years it is outdated', () => {
  expect(freshnessOf('2024-11-24', '2026-11-23')).toBe('current');
  expect(freshnessOf('2024-11-23', '2026-11-23')).toBe('ageing');
  expect(freshnessOf('2022-11-24', '2026-11-23')).toBe('ageing');
  expect(freshnessOf('2022-11-23', '2026-11-23')).toBe('outdated');
});

test('of every fact the newest confirmation counts, and what it did not check stays as it was found before', () => {
  const profile = fc.record({
    confirmedOn: day,
    method: fc.constantFrom(...profileMethods),
    facts,
    remark: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.array(profile, { maxLength: 5 }), (profiles) => {
      const known = knownFacts(profiles);
      for (const { code } of placeFactDefinitions) {
        const newest = profiles.find((one) => one.facts[code] !== undefined);
        expect(known.get(code)?.value).toBe(newest?.facts[code]);
        expect(known.get(code)?.confirmedOn).toBe(newest?.confirmedOn);
      }
    }),
  );
});

test('nothing is concluded from what nobody has checked', () => {
  expect(marksOf({})).toEqual([]);
  fc.assert(
    fc.property(facts, (known) => {
      expect(marksOf(known).every((mark) => accessMarks.includes(mark))).toBe(true);
      if (Object.values(known).every((value) => value === 'no')) expect(marksOf(known)).toEqual([]);
    }),
  );
});

test('a code that has gone out of use and a value that cannot be are left out, not passed on', () => {
  expect(readFacts({ entranceLevel: 'perhaps', entranceSteps: -1, oldCode: 'yes', lift: 'yes' })).toEqual({
    lift: 'yes',
  });
  expect(factsOf(knownFacts([]))).toEqual({});
});

test('every fact has a name and a sentence for each answer in every language, and belongs to one section', () => {
  expect(factSections.flatMap(factsOfSection)).toHaveLength(placeFactDefinitions.length);
  for (const locale of locales) {
    for (const fact of placeFactDefinitions) {
      expect(placeFactName(locale, fact.code).length, fact.code).toBeGreaterThan(2);
      const values = fact.type === 'number' ? [fact.max] : fact.options;
      for (const value of values) {
        expect(sayFact(locale, fact, value), `${fact.code} in ${locale}`).toMatch(/^\p{Lu}.*\.$/su);
      }
    }
  }
});

test('easy sentences are short', () => {
  const long = placeFactDefinitions.flatMap((fact) =>
    (fact.type === 'number' ? [100] : fact.options)
      .flatMap((value) => sayFact('de-simple', fact, value).split('\n'))
      .filter((line) => line.split(' ').length > 12),
  );
  expect(long).toEqual([]);
});
