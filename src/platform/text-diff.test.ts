import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords, type WordChange } from './text-diff.ts';

const without = (kind: WordChange['kind'], changes: readonly WordChange[]): string =>
  changes
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('');

const wording = fc.array(fc.constantFrom('Die', 'Straße', 'wird', 'gebaut', '.', ' ', '\n', 'ü', '2027'), {
  maxLength: 30,
});

test('nothing of either text is lost', () => {
  fc.assert(
    fc.property(wording, wording, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const changes = diffWords(before, after);
      expect(without('added', changes)).toBe(before);
      expect(without('removed', changes)).toBe(after);
      expect(changes.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});

test('whole words are marked, and neighbours together', () => {
  expect(diffWords('Der Bus fährt oft nicht.', 'Der Bus kommt nie nicht.')).toEqual([
    { kind: 'same', text: 'Der Bus ' },
    { kind: 'removed', text: 'fährt oft' },
    { kind: 'added', text: 'kommt nie' },
    { kind: 'same', text: ' nicht.' },
  ]);
});

test('the same text has no marks, and two empty ones have nothing', () => {
  expect(diffWords('Gleich', 'Gleich')).toEqual([{ kind: 'same', text: 'Gleich' }]);
  expect(diffWords('', '')).toEqual([]);
});

test('two long texts without a common word are compared in no time', () => {
  const before = 'alt '.repeat(5000);
  const after = Array.from({ length: 5000 }, (_, index) => `neu${index}`).join(' ');
  const started = performance.now();
  expect(without('added', diffWords(before, after))).toBe(before);
  expect(performance.now() - started).toBeLessThan(3000);
});
