import type { Verdict } from '../checklists/checklist.ts';

/** What can be said about one item. */
export type ResultValues = { readonly verdict: Verdict; readonly measured: number | null; readonly remark: string };

export const resultFields = ['verdict', 'measured', 'remark'] as const;
export type ResultField = (typeof resultFields)[number];

/** Nobody has said anything yet. */
export const untouched: ResultValues = { verdict: 'unchecked', measured: null, remark: '' };

export const isSameResult = (one: ResultValues, other: ResultValues): boolean =>
  resultFields.every((field) => one[field] === other[field]);

export type MergedEntry =
  | { readonly kind: 'merged'; readonly values: ResultValues }
  /** Both changed the same field, each to something else. */
  | { readonly kind: 'conflict'; readonly fields: readonly ResultField[] };

/**
 * Puts an entry together with what was saved since the person began. A field that only one of the two has changed is theirs; a field that
 * both have changed differently is a conflict, which a person decides.
 */
export function mergeEntry(base: ResultValues, stored: ResultValues, sent: ResultValues): MergedEntry {
  const fields = resultFields.filter(
    (field) => sent[field] !== stored[field] && sent[field] !== base[field] && stored[field] !== base[field],
  );
  if (fields.length > 0) return { kind: 'conflict', fields };
  return {
    kind: 'merged',
    values: {
      verdict: sent.verdict === base.verdict ? stored.verdict : sent.verdict,
      measured: sent.measured === base.measured ? stored.measured : sent.measured,
      remark: sent.remark === base.remark ? stored.remark : sent.remark,
    },
  };
}
