/** What is inspected; each kind of place has its own checklist. */
export const checklistCodes = [
  'footway',
  'busStop',
  'publicBuilding',
  'surgery',
  'pollingStation',
  'playground',
  'restaurant',
  'website',
] as const;
export type ChecklistCode = (typeof checklistCodes)[number];

export const units = ['cm', '%'] as const;
export type Unit = (typeof units)[number];

/**
 * Where a value comes from. `verified`: read in the norm or a source that quotes it. `guidance`: common knowledge that nobody here has
 * compared with the norm yet; shown as such. `practice`: no norm, but experience of people concerned.
 */
export const sourceStates = ['verified', 'guidance', 'practice'] as const;
export type SourceState = (typeof sourceStates)[number];

/** What was found out about one item. */
export const verdicts = ['fits', 'fails', 'notApplicable', 'unchecked'] as const;
export type Verdict = (typeof verdicts)[number];

/** The part of an item that a measured value is compared with. */
export type Measurable = {
  readonly unit: Unit | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly sourceState: SourceState;
};

/** Whether a measured value keeps within the limits; null when there are none. */
export function keepsLimits({ atLeast, atMost }: Measurable, measured: number): boolean | null {
  if (atLeast === null && atMost === null) return null;
  return (atLeast === null || measured >= atLeast) && (atMost === null || measured <= atMost);
}

/**
 * The verdict when somebody has only measured. Verified limits decide by themselves; a value for guidance is no norm, and whoever stands
 * there judges.
 */
export function judge(item: Measurable, verdict: Verdict, measured: number | null): Verdict {
  if (verdict !== 'unchecked' || measured === null || item.sourceState !== 'verified') return verdict;
  const keeps = keepsLimits(item, measured);
  return keeps === null ? verdict : keeps ? 'fits' : 'fails';
}

/** Whether verdict and measured value say opposite things; whoever reads it should know. */
export function contradicts(item: Measurable, verdict: Verdict, measured: number | null): boolean {
  if (measured === null || item.sourceState !== 'verified' || (verdict !== 'fits' && verdict !== 'fails')) return false;
  const keeps = keepsLimits(item, measured);
  return keeps !== null && keeps !== (verdict === 'fits');
}
