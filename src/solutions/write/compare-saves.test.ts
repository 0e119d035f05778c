import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSaves, saysTheSame } from './compare-saves.ts';

const value = fc.constantFrom('', 'eins', 'zwei');
const form = fc.record({ title: value, action: value, kinds: fc.subarray(['structural', 'visual']) });

test('whatever two people typed, every text is in the form or shown beside it, and untouched fields follow the colleague', () => {
  fc.assert(
    fc.property(form, form, form, (typed, stored, opened) => {
      const { merged, taken, differing } = compareSaves(typed, stored, opened);
      for (const field of ['title', 'action', 'kinds'] as const) {
        const touched = !saysTheSame({ [field]: typed[field] }, { [field]: opened[field] });
        if (touched) expect(merged[field]).toEqual(typed[field]);
        else expect(saysTheSame({ [field]: merged[field] }, { [field]: stored[field] })).toBe(true);
        const lost = !saysTheSame({ [field]: merged[field] }, { [field]: stored[field] }) && !differing.includes(field);
        expect(lost).toBe(false);
      }
      expect(taken.filter((field) => differing.includes(field))).toEqual([]);
    }),
  );
});

test('when nobody knows what stood there, nothing is taken over unseen', () => {
  const { merged, differing } = compareSaves({ title: 'a' }, { title: 'b' }, undefined);
  expect({ merged, differing }).toEqual({ merged: { title: 'a' }, differing: ['title'] });
});
