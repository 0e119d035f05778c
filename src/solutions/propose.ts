import type { BarrierKind, Facts } from '../barriers/index.ts';
import { wordsOf } from '../platform/search/search-text.ts';
import { judge, type Condition } from './condition.ts';

/** What the rule knows of a barrier. `words` are folded and taken apart, as `searchTextFor` makes them. */
export type Described = { readonly kind: BarrierKind | null; readonly facts: Facts; readonly words: string };

type Pattern = {
  readonly number: number;
  readonly kinds: readonly BarrierKind[];
  readonly conditions: readonly Condition[];
  /** Words that tell of this problem, with commas between them. */
  readonly keywords: string;
};

/** Why a solution is proposed. Every reason is true of the barrier. */
export type Reason =
  | { readonly why: 'fact'; readonly condition: Condition; readonly value: number | string }
  | { readonly why: 'word'; readonly word: string }
  | { readonly why: 'kind'; readonly kind: BarrierKind };

export type Proposal<Entry> = {
  readonly solution: Entry;
  readonly reasons: readonly Reason[];
  readonly weight: number;
};

/** A measured fact says most, a word much, the kind alone little: many solutions share it. */
const weights = { fact: 100, word: 10, kind: 1 } as const;

/** Below this only the kind fits. */
export const strongWeight = weights.word;

/**
 * The solutions that may help against a barrier, the best fit first; equal ones by their number. A solution whose conditions the facts
 * contradict, while none of them holds, is never proposed: who measured 2 cm needs no lowered kerb.
 */
export function propose<Entry extends Pattern>(
  barrier: Described,
  solutions: readonly Entry[],
): readonly Proposal<Entry>[] {
  return solutions
    .map((solution) => weigh(barrier, solution))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight || one.solution.number - other.solution.number);
}

function weigh<Entry extends Pattern>({ kind, facts, words }: Described, solution: Entry): Proposal<Entry> {
  const verdicts = solution.conditions.map((condition) => ({ condition, verdict: judge(condition, facts) }));
  const held = verdicts.filter(({ verdict }) => verdict === 'holds');
  if (held.length === 0 && verdicts.some(({ verdict }) => verdict === 'fails'))
    return { solution, reasons: [], weight: 0 };
  const reasons: readonly Reason[] = [
    ...held.map(({ condition }) => ({ why: 'fact' as const, condition, value: facts[condition.fact] ?? '' })),
    ...keywordsIn(solution.keywords, words).map((word) => ({ why: 'word' as const, word })),
    ...(kind !== null && solution.kinds.includes(kind) ? [{ why: 'kind' as const, kind }] : []),
  ];
  return { solution, reasons, weight: reasons.reduce((sum, { why }) => sum + weights[why], 0) };
}

/** The keywords that stand in the text; one of several words only as it is, else „kein … Angebot“ would be quoted as „kein Angebot“. */
function keywordsIn(keywords: string, words: string): readonly string[] {
  const given = keywords.split(',').map((keyword) => keyword.trim());
  return [...new Set(given)].filter((keyword) => {
    const sought = wordsOf(keyword).join(' ');
    return sought !== '' && ` ${words} `.includes(` ${sought} `);
  });
}
