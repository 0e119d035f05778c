import type { Locale } from '../../platform/i18n/locale.ts';
import type { Tone } from '../../ui/data/tone.ts';
import type { BarrierState, Outcome } from '../barrier.ts';
import { stateTone } from '../triage/state-tone.ts';

type Wording = { readonly label: Record<Locale, string> };
type Wordings = readonly { readonly kind: 'state' | 'outcome'; readonly code: string; readonly wording: Wording }[];

/** The names of states and outcomes as the office words them at present, in one language. */
export type StateWords = {
  state(code: BarrierState): string;
  outcome(code: Outcome): string;
};

export function stateWords(wordings: Wordings, locale: Locale): StateWords {
  const names = new Map(wordings.map(({ kind, code, wording }) => [`${kind} ${code}`, wording.label[locale]]));
  return {
    state: (code) => names.get(`state ${code}`) ?? code,
    outcome: (code) => names.get(`outcome ${code}`) ?? code,
  };
}

/** Outcomes that say less than the state's name promises: they are named instead of it. */
const saidInstead: ReadonlySet<Outcome> = new Set(['partlySolved', 'interimSolution']);

/** The tag of a barrier: its state in a word, honest about half solutions. */
export function stateTag(
  barrier: { readonly state: BarrierState; readonly outcome: Outcome | null },
  words: StateWords,
): { tone: Tone; text: string } {
  const { state, outcome } = barrier;
  const isHalf = state === 'resolved' && outcome !== null && saidInstead.has(outcome);
  return { tone: stateTone[state], text: isHalf ? words.outcome(outcome) : words.state(state) };
}
