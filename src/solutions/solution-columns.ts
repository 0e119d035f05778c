import { searchTextFor } from '../platform/search/search-text.ts';
import { reviewDueOn, type SolutionWords } from './solution.ts';
import type { SolutionRow } from './solutions.store.ts';

/** The written words as they stand in the row, with what follows from them. */
export function columnsOf(words: SolutionWords) {
  const { titleEasy, textEasy, kinds, lifeAreas, conditions, ...rest } = words;
  return {
    ...rest,
    titleEasy: titleEasy || null,
    textEasy: textEasy || null,
    kinds: [...kinds],
    lifeAreas: [...lifeAreas],
    conditions: JSON.stringify(conditions),
    reviewDue: reviewDueOn(words),
    searchText: searchTextFor([
      words.title,
      titleEasy,
      words.keywords,
      words.problem,
      words.action,
      words.interim,
      textEasy,
      words.sources,
      words.examples,
    ]),
  };
}

export function wordsOfSolution(row: SolutionRow): SolutionWords {
  return { ...row, titleEasy: row.titleEasy ?? '', textEasy: row.textEasy ?? '' };
}
