import type { BarrierState, Outcome } from '../barrier.ts';

type Wordings = readonly { kind: 'state' | 'outcome'; code: string; wording: { label: { de: string } } }[];

/** What states and outcomes are called at present; the office can change the names. */
export type WordingNames = { state(code: BarrierState): string; outcome(code: Outcome): string };

export function wordingNames(wordings: Wordings): WordingNames {
  const names = new Map(wordings.map(({ kind, code, wording }) => [`${kind} ${code}`, wording.label.de]));
  return {
    state: (code) => names.get(`state ${code}`) ?? code,
    outcome: (code) => names.get(`outcome ${code}`) ?? code,
  };
}
