import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spell, understand, type Vocabulary } from './vocabulary.ts';

const places: Vocabulary = [
  { code: '1', name: 'Sangerhausen' },
  { code: '2', name: 'Südharz' },
  { code: '3', name: 'Artikel 9: Zugänglichkeit', aliases: ['Art. 9'] },
  { code: '4', name: 'Bauamt' },
  { code: '5', name: 'Bauamt' },
  { code: '6', name: 'Amt; zwei' },
];
const codeOf = (typed: string) => {
  const found = understand(places, typed);
  return found.ok ? found.value.code : found.failure.nearest;
};

test('names are understood as people write them, codes too', () => {
  expect(['sangerhausen', 'SUEDHARZ', 'Art 9', '2', 'Bauamt'].map(codeOf)).toEqual(['1', '2', '3', '2', 'Bauamt']);
});

test('a slip of the pen gets the nearest name, nonsense none', () => {
  expect(['Sangerhusen', 'Südhartz', 'Zugänglichkeit', 'xyz'].map(codeOf)).toEqual([
    'Sangerhausen',
    'Südharz',
    'Artikel 9: Zugänglichkeit',
    undefined,
  ]);
});

test('what could be misread is written as a code', () => {
  expect(places.map(({ code }) => spell(places, code))).toEqual([
    'Sangerhausen',
    'Südharz',
    'Artikel 9: Zugänglichkeit',
    '4',
    '5',
    '6',
  ]);
});

test('every value that is written is understood again', () => {
  const term = fc.record({ name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) });
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 8 }), (terms) => {
      const vocabulary = terms.map(({ name }, index) => ({ code: `code-${index}`, name }));
      for (const { code } of vocabulary) {
        const understood = understand(vocabulary, spell(vocabulary, code));
        expect(understood.ok && understood.value.code).toBe(code);
      }
    }),
  );
});
