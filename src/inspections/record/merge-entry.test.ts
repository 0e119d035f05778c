import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdicts } from '../checklists/checklist.ts';
import { mergeEntry, resultFields, type ResultValues } from './merge-entry.ts';

const values: fc.Arbitrary<ResultValues> = fc.record({
  verdict: fc.constantFrom(...verdicts),
  measured: fc.option(fc.integer({ min: 0, max: 5 })),
  remark: fc.constantFrom('', 'eng', 'Stufe'),
});

test('whoever is alone at it gets what they entered', () => {
  fc.assert(
    fc.property(values, values, (base, sent) => {
      expect(mergeEntry(base, base, sent)).toEqual({ kind: 'merged', values: sent });
    }),
  );
});

test('whoever changed nothing overwrites nothing', () => {
  fc.assert(
    fc.property(values, values, (base, stored) => {
      expect(mergeEntry(base, stored, base)).toEqual({ kind: 'merged', values: stored });
    }),
  );
});

test('two who entered the same have no conflict', () => {
  fc.assert(
    fc.property(values, values, (base, both) => {
      expect(mergeEntry(base, both, both)).toEqual({ kind: 'merged', values: both });
    }),
  );
});

test('nothing that somebody changed is ever lost: it is kept, or both are asked', () => {
  fc.assert(
    fc.property(values, values, values, (base, stored, sent) => {
      const merged = mergeEntry(base, stored, sent);
      for (const field of resultFields) {
        const isAsked = merged.kind === 'conflict' && merged.fields.includes(field);
        if (merged.kind === 'conflict') {
          // Asked are exactly the fields that both have changed, each to something else.
          const both = stored[field] !== base[field] && sent[field] !== base[field] && stored[field] !== sent[field];
          expect(isAsked).toBe(both);
        } else {
          if (stored[field] !== base[field]) expect(merged.values[field]).toBe(stored[field]);
          if (sent[field] !== base[field]) expect(merged.values[field]).toBe(sent[field]);
        }
      }
    }),
  );
});
