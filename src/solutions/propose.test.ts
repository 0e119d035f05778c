import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barrierKinds, factDefinitions, type Facts } from '../barriers/index.ts';
import { loadDistrict } from '../platform/district/district.ts';
import { searchTextFor, wordsOf } from '../platform/search/search-text.ts';
import { judge, readCondition, type Condition } from './condition.ts';
import { wordsIn } from './library/load-library.ts';
import { propose, type Described } from './propose.ts';

const district = loadDistrict(resolve(import.meta.dirname, '../../district'));
const library = district.solutions.map((file, index) => ({
  ...wordsIn(file, district.lifeAreas),
  number: index + 1,
  name: file.name,
}));

const described = ({ words = '', ...given }: Partial<Described>): Described => ({
  kind: null,
  facts: {},
  ...given,
  words: searchTextFor([words]),
});
const namesFor = (given: Partial<Described>) => propose(described(given), library).map(({ solution }) => solution.name);

const anyFacts: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries(
      factDefinitions.map((fact) => [
        fact.code,
        fact.type === 'number' ? fc.integer({ min: fact.min, max: fact.max }) : fc.constantFrom(...fact.options),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((facts) => facts as Facts);
const anyBarrier: fc.Arbitrary<Described> = fc.record({
  kind: fc.option(fc.constantFrom(...barrierKinds), { nil: null }),
  facts: anyFacts,
  words: fc.constantFrom('', 'toilette wc', 'bordstein', 'assistenz hund assistenzhund', 'termin'),
});

test.each([
  [{ facts: { kerbHeight: 12 } }, 'bordstein-absenken'],
  [{ facts: { rampSlope: 12 } }, 'rampe-zu-steil'],
  [{ facts: { doorWidth: 75 } }, 'tuer-breit-und-leicht'],
  [{ facts: { stepCount: 2, stepHeight: 15 } }, 'stufe-am-eingang-rampe'],
  [{ facts: { lift: 'broken' } }, 'aufzug-ausfall'],
  [{ facts: { inductionLoop: 'no' } }, 'hoeranlage-einbauen'],
  [{ facts: { languageLevel: 'hard' } }, 'brief-in-leichter-sprache'],
  [{ facts: { keyboard: 'fails' } }, 'internetseite-bedienbar'],
  [{ facts: { tactileGuidance: 'no' } }, 'leitsystem-tastbar'],
  [{ kind: 'attitudinal', words: 'Mein Assistenzhund durfte nicht mit hinein' }, 'assistenzhund-willkommen'],
  [{ kind: 'organisational', words: 'Termine gibt es nur am Telefon' }, 'termine-auf-mehreren-wegen'],
] as const)('for %o the first proposal is %s', (given, name) => {
  expect(namesFor(given)[0]).toBe(name);
});

test('whoever measured a low kerb, a wide door or a gentle ramp gets no proposal against them', () => {
  expect(namesFor({ kind: 'structural', facts: { kerbHeight: 3 } })).not.toContain('bordstein-absenken');
  expect(namesFor({ kind: 'structural', facts: { doorWidth: 90 } })).not.toContain('tuer-breit-und-leicht');
  expect(namesFor({ kind: 'structural', facts: { rampSlope: 6 } })).not.toContain('rampe-zu-steil');
  expect(namesFor({})).toEqual([]);
});

test('every proposal has a reason, and every reason is true', () => {
  fc.assert(
    fc.property(anyBarrier, (barrier) => {
      for (const { solution, reasons, weight } of propose(barrier, library)) {
        expect(reasons.length).toBeGreaterThan(0);
        expect(weight).toBeGreaterThan(0);
        for (const reason of reasons) {
          if (reason.why === 'fact') expect(judge(reason.condition, barrier.facts)).toBe('holds');
          if (reason.why === 'kind') expect(solution.kinds).toContain(barrier.kind);
          if (reason.why === 'word') {
            expect(solution.keywords).toContain(reason.word);
            expect(` ${barrier.words} `).toContain(` ${wordsOf(reason.word).join(' ')} `);
          }
        }
      }
    }),
  );
});

test('the order depends on nothing but the barrier and the entries', () => {
  fc.assert(
    fc.property(anyBarrier, fc.shuffledSubarray(library, { minLength: library.length }), (barrier, shuffled) => {
      const names = (among: typeof library) => propose(barrier, among).map(({ solution }) => solution.name);
      expect(names(shuffled)).toEqual(names(library));
    }),
  );
});

test('one more measured fact that speaks for a solution never makes it fit less', () => {
  fc.assert(
    fc.property(anyBarrier, fc.constantFrom(...library), (barrier, solution) => {
      const [condition] = solution.conditions;
      if (condition === undefined || judge(condition, barrier.facts) !== 'unknown') return;
      const value = holdingValue(condition);
      const weightOf = (given: Described) => propose(given, [solution])[0]?.weight ?? 0;
      expect(weightOf({ ...barrier, facts: { ...barrier.facts, [condition.fact]: value } })).toBeGreaterThan(
        weightOf(barrier),
      );
    }),
  );
});

function holdingValue(condition: Condition): number | string {
  if ('oneOf' in condition) return condition.oneOf[0]!;
  const { over, under } = condition;
  return over === undefined ? under! - 0.5 : over + 0.5;
}

test('conditions are read as people write them, and nothing else is', () => {
  expect(readCondition('kerbHeight > 3')).toEqual({ fact: 'kerbHeight', over: 3 });
  expect(readCondition('stepCount > 0 < 6')).toEqual({ fact: 'stepCount', over: 0, under: 6 });
  expect(readCondition('rampSlope > 6,5')).toEqual({ fact: 'rampSlope', over: 6.5 });
  expect(readCondition('lift = broken, none')).toEqual({ fact: 'lift', oneOf: ['broken', 'none'] });
  for (const wrong of ['kerbHeight', 'kerbHeight = 3', 'kerbHeight >', 'lift > 3', 'lift = flies', 'moon > 3', ''])
    expect(readCondition(wrong)).toBeNull();
});
