import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protectGroups, protectTotal, summarise, type CountedItem } from './summary.ts';

const codes = { lifeAreas: ['work', 'health', 'culture'], municipalities: ['A', 'B', 'C'] };
const item: fc.Arbitrary<CountedItem> = fc.record({
  organisation: fc.constantFrom('Chor', 'Verein', 'Werkstatt'),
  isPublic: fc.boolean(),
  lifeAreas: fc.uniqueArray(fc.constantFrom(...codes.lifeAreas)),
  municipalityKey: fc.constantFrom('A', 'B', 'C', null),
  isReported: fc.boolean(),
  participants: fc.option(fc.integer({ min: 0, max: 40 })),
});

test('every item stands in one municipality, and the municipalities add up to everything', () => {
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const { byMunicipality, ...all } = summarise(items, codes);
      const total = (of: 'items' | 'publicItems' | 'participants') =>
        byMunicipality.reduce((sum, group) => sum + (group[of] ?? 0), 0);
      expect([total('items'), total('publicItems'), total('participants')]).toEqual([
        all.items,
        all.publicItems,
        all.participants,
      ]);
      expect(all.countedReports).toBeLessThanOrEqual(all.items);
    }),
  );
});

test('no count of one to four people leaves the house, and none can be worked out from the total', () => {
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const { byMunicipality } = summarise(items, codes);
      const groups = protectGroups(byMunicipality);
      const total = protectTotal(byMunicipality);
      const shown = [...groups.map(({ participants }) => participants), total];
      expect(shown.filter((count) => typeof count === 'number' && count >= 1 && count <= 4)).toEqual([]);
      const hidden = groups.filter(({ participants }) => participants === 'protected');
      if (total !== 'protected') expect(hidden.length).not.toBe(1);
    }),
  );
});

test('who did not count is not counted as nobody', () => {
  const one = { organisation: 'Chor', isPublic: true, lifeAreas: [], municipalityKey: null, isReported: true };
  const figures = summarise(
    [
      { ...one, participants: null },
      { ...one, participants: 0 },
    ],
    codes,
  );
  expect(figures).toMatchObject({ reported: 2, countedReports: 1, participants: 0, partners: 1 });
  const nobody = summarise([{ ...one, participants: null }], codes);
  expect(protectGroups(nobody.byMunicipality)).toMatchObject([{ code: null, participants: null }]);
});
