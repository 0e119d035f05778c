import type { Db } from '../../platform/database.ts';
import { searchTextFor } from '../../platform/search/search-text.ts';
import { propose, strongWeight, type Described } from '../propose.ts';
import { patternsOfPublic } from '../solutions.store.ts';
import { reasonTexts } from './reason-text.ts';

export type ProposedSolution = {
  readonly number: number;
  readonly title: string;
  readonly isPublic: boolean;
  /** Why it is proposed; empty for one that somebody has chosen. */
  readonly reasons: readonly string[];
};

/** Everything that may be attached, parted by how well it fits. */
export type Proposals = {
  readonly attached: readonly ProposedSolution[];
  readonly strong: readonly ProposedSolution[];
  readonly weak: readonly ProposedSolution[];
  readonly others: readonly { readonly number: number; readonly title: string }[];
};

/** What helps against something described, with what is attached already. */
export async function readProposals(
  db: Db,
  described: Omit<Described, 'words'> & { readonly texts: readonly (string | null)[] },
  attached: readonly { readonly number: number; readonly title: string; readonly isPublic: boolean }[],
): Promise<Proposals> {
  const { kind, facts, texts } = described;
  const all = await patternsOfPublic(db);
  const found = propose({ kind, facts, words: searchTextFor(texts) }, all).map(({ solution, reasons, weight }) => ({
    number: solution.number,
    title: solution.title,
    isPublic: true,
    reasons: reasonTexts(reasons),
    isStrong: weight >= strongWeight,
  }));
  const taken = new Set(attached.map(({ number }) => number));
  const open = found.filter(({ number }) => !taken.has(number));
  const shown = new Set([...taken, ...open.map(({ number }) => number)]);
  return {
    attached: attached.map((one) => ({
      ...one,
      reasons: found.find(({ number }) => number === one.number)?.reasons ?? [],
    })),
    strong: open.filter(({ isStrong }) => isStrong),
    weak: open.filter(({ isStrong }) => !isStrong),
    others: all.filter(({ number }) => !shown.has(number)).map(({ number, title }) => ({ number, title })),
  };
}
