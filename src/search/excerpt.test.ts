import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../platform/district/find-places.ts';
import { excerptOf } from './excerpt.ts';

const marked = (text: string, ...marks: readonly string[]): readonly string[] =>
  excerptOf(text, marks)
    .filter(({ isHit }) => isHit)
    .map((part) => part.text);

test.each([
  ['Die Gebärden und das GEBÄRDENBUCH.', 'gebaerde', ['Gebärden', 'GEBÄRDENBUCH']],
  ['Viele Straßen, eine Strasse.', 'strass', ['Straßen', 'Strasse']],
  ['Das Café und der Cafébesuch.', 'cafeb', ['Cafébesuch']],
  ['Der Bus, zwei Busse, im Busverkehr, Omnibus.', 'bus', ['Bus', 'Busse']],
  ['Auf, ab. (Rampe)', 'rampe', ['Rampe']],
])('in „%s“ %s is marked', (text, mark, words) => {
  expect(marked(text, mark)).toEqual(words);
});

test('a word is marked exactly when it carries a mark, however it is written', () => {
  const letters = [...'aeiosuxäöüßÄÖS', 'é', 'a\u0308', ' ', ' ', '.', '–'];
  const text = fc.array(fc.constantFrom(...letters), { maxLength: 60 }).map((all) => all.join(''));
  const mark = fc.array(fc.constantFrom(...'aeiosux'), { minLength: 2, maxLength: 7 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.array(mark, { maxLength: 3 }), (written, marks) => {
      const carries = (word: string): boolean =>
        marks.some((one) =>
          one.length >= 5
            ? fold(word).includes(one)
            : fold(word).startsWith(one) && (one.length === 4 || fold(word).length - one.length <= 2),
        );
      const words = written.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
      expect(marked(written, ...marks)).toEqual(words.filter(carries));
    }),
    { numRuns: 500 },
  );
});

test('the excerpt begins with the sentence in which most of the words stand', () => {
  const text = `${'Davor steht etwas anderes. '.repeat(20)}Die Rampe am Bahnhof ist neu. ${'Danach auch. '.repeat(30)}`;
  const parts = excerptOf(text, ['rampe', 'bahnhof']);
  expect(parts.map((part) => part.text).join('')).toMatch(/^… Die Rampe am Bahnhof ist neu\..* …$/u);
  expect(excerptOf('Nur kurz.', ['rampe'])).toEqual([{ text: 'Nur kurz.', isHit: false }]);
});
