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

/** What is written in an entry, and nothing else of its row: the words can be saved again as they are. */
export function wordsOfSolution(row: SolutionRow): SolutionWords {
  const { title, problem, action, interim, cost, upkeep, duration, competent, sources, funding, examples } = row;
  const { kinds, lifeAreas, conditions, keywords, costClass, asOf, titleEasy, textEasy } = row;
  return {
    title,
    problem,
    action,
    interim,
    cost,
    upkeep,
    duration,
    competent,
    sources,
    funding,
    examples,
    titleEasy: titleEasy ?? '',
    textEasy: textEasy ?? '',
    kinds,
    lifeAreas,
    conditions,
    keywords,
    costClass,
    asOf,
  };
}
