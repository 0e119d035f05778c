import { expect, test } from 'vitest';
import { isFactValue } from '../../directory/places/place-facts.ts';
import { firstChecklists } from '../checklists/first/all.ts';
import { placeFactsOf } from './place-facts.ts';

test('an inspection tells of a place what was measured or judged, and nothing else', () => {
  const facts = placeFactsOf([
    { placeFact: 'entranceDoorWidth', verdict: 'fails', measured: 76 },
    { placeFact: 'passageWidth', verdict: 'fits', measured: null },
    { placeFact: 'inductionLoop', verdict: 'fails', measured: null },
    { placeFact: 'quiet', verdict: 'unchecked', measured: null },
    { placeFact: 'restroom', verdict: 'fails', measured: null },
    { placeFact: 'restroomSeatHeight', verdict: 'notApplicable', measured: 50 },
    { placeFact: null, verdict: 'fits', measured: 3 },
  ]);
  expect(facts).toEqual({ entranceDoorWidth: 76, inductionLoop: 'no' });
});

test('everything a checklist can tell of a place is a fact that the directory knows', () => {
  const items = firstChecklists.flatMap(({ sections }) => sections.flatMap(({ items: own }) => own));
  const told = items.filter(({ profile }) => profile !== undefined);
  expect(told.length).toBeGreaterThan(20);
  for (const { profile = null, unit } of told) {
    const measured = unit === undefined ? null : 30;
    const facts = placeFactsOf([{ placeFact: profile, verdict: 'fits', measured }]);
    expect(Object.entries(facts).map(([code, value]) => isFactValue(code, value))).toEqual([true]);
  }
});
