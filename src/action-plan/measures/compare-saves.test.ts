import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSaves } from './compare-saves.ts';
import { fieldValues, lastingValues } from './measure-values.ts';
import { emptyWords, lastingWords, type MeasureWords } from './measure-words.ts';

const words = (change: Partial<MeasureWords> = {}): MeasureWords => ({ ...emptyWords, title: 'Titel', ...change });
const opened = lastingValues(lastingWords(words()));

test('what only the colleague changed is taken over, what I typed stays', () => {
  const mine = fieldValues(words({ title: 'Mein Titel', contactName: 'Ada' }));
  const theirs = fieldValues(words({ title: 'Ihr Titel', problem: 'Ihr Problem', contactName: 'Bo' }));
  const { merged, taken, differing } = compareSaves(mine, theirs, opened);
  expect(taken).toEqual(['problem']);
  expect(differing).toEqual(['title', 'contactName']);
  expect(merged).toMatchObject({ title: 'Mein Titel', problem: 'Ihr Problem', contactName: 'Ada' });
});

test('nobody knows what was opened: everything typed stays', () => {
  const { merged, taken } = compareSaves(fieldValues(words()), fieldValues(words({ problem: 'Neu' })), undefined);
  expect(taken).toEqual([]);
  expect(merged.problem).toBe('');
});

test('no field is lost: every value comes from one of the two, and all that differ are named', () => {
  const some = fc.record({
    title: fc.string({ minLength: 1 }),
    problem: fc.string(),
    lifeAreas: fc.subarray(['a', 'b', 'c']),
  });
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [mine, theirs] = [fieldValues(words(one)), fieldValues(words(other))];
      const { merged, taken, differing } = compareSaves(mine, theirs, opened);
      for (const field of Object.keys(mine) as (keyof typeof mine)[]) {
        expect(merged[field]).toEqual(taken.includes(field) ? theirs[field] : mine[field]);
        if (!taken.includes(field) && !differing.includes(field))
          expect([...mine[field]].toSorted()).toEqual([...theirs[field]].toSorted());
      }
    }),
  );
});
