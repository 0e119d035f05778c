import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryFor, soughtWords } from './search-query.ts';
import { searchTextFor, wordsOf } from './search-text.ts';
import { basicForm, splitCompound } from './split-compound.ts';
import { typingErrors } from './typing-errors.ts';

test.each([
  ['rollstuhlrampe', ['rollstuhl', 'rampe']],
  ['bushaltestellen', ['bus', 'haltestelle']],
  ['bahnhofsvorplatz', ['bahnhof', 'vorplatz']],
  ['treppengelaender', ['treppe', 'gelaender']],
  ['aufzugstuer', ['aufzug', 'tuer']],
  ['hausarztpraxen', ['hausarzt', 'praxis']],
  ['fahrstuhlknoepfe', ['fahrstuhl', 'knopf']],
  ['wuzzlrampe', ['rampe']],
])('the compound %s is taken apart', (word, parts) => {
  expect(splitCompound(word)).toEqual(parts);
});

test.each(['natuerlich', 'wirklich', 'entscheidung', 'eisleben', 'sangerhausen', 'rampe', 'wegen'])(
  'the word %s stays whole',
  (word) => {
    expect(splitCompound(word)).toEqual([]);
  },
);

test('plurals with another vowel lead to their basic form', () => {
  expect(basicForm('stuehle')).toBe('stuhl');
  expect(basicForm('bahnhoefen')).toBe('bahnhof');
});

test('the search text holds every word in one spelling and the parts of compounds', () => {
  const text = wordsOf(searchTextFor(['Die Rollstuhlrampe', null, 'an der Straße']));
  expect(text).toEqual(expect.arrayContaining(['rollstuhlrampe', 'rollstuhl', 'rampe', 'strasse']));
});

test('a search text consists of folded words only, whatever was typed', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
      const text = searchTextFor(parts);
      expect(wordsOf(text).join(' ')).toBe(text);
      expect(text).not.toMatch(/[%_\\'"&|!():*]/u);
    }),
  );
});

test('fillers are not looked for, unless there is nothing else', () => {
  expect(soughtWords('die Rampe in der Straße')).toEqual(['rampe', 'strasse']);
  expect(soughtWords('an')).toEqual(['an']);
});

test('similar words stand in only for unknown ones, and only when they differ little', () => {
  const similar = ['bordstein', 'bordell'];
  expect(queryFor('bordstien', { containing: [], similar })).toMatchObject({ corrected: true });
  expect(queryFor('bordstien', { containing: [], similar }).query).toContain("'bordstein'");
  expect(queryFor('bordstien', { containing: [], similar }).query).not.toContain('bordell');
  expect(queryFor('bordstein', { containing: ['bordstein'], similar }).corrected).toBe(false);
});

test('typing errors are counted the same from both sides', () => {
  expect(typingErrors('sangerhasen', 'sangerhausen')).toBe(1);
  expect(typingErrors('bordstien', 'bordstein')).toBe(1);
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(typingErrors(one, other)).toBe(typingErrors(other, one));
      expect(typingErrors(one, other) === 0).toBe(one === other);
    }),
  );
});
