import { inEachLanguage } from '../platform/i18n/texts.ts';
import type { Findable } from '../platform/search/findable.ts';
import { browseTexts } from './browse/browse.messages.ts';
import { solutionPath } from './solution-address.ts';
import { publicSolutionsOf } from './solutions.store.ts';

/** The library of ways to remove barriers, in the search over everything. */
export const solutionsToFind: Findable = {
  kind: 'solution',
  label: { de: 'Lösungen', 'de-simple': 'Lösungen', en: 'Solutions' },
  watches: [{ table: 'solutions', id: 'id' }],
  read: async ({ db }, ids) =>
    (await publicSolutionsOf(db, ids)).map((row) => ({
      id: row.id,
      path: solutionPath(row.slug),
      words: {
        de: {
          title: row.title,
          text: [
            row.problem,
            row.action,
            row.interim,
            row.cost,
            row.upkeep,
            row.duration,
            row.competent,
            row.examples,
          ].join('\n\n'),
        },
        ...(row.titleEasy !== null &&
          row.textEasy !== null && { 'de-simple': { title: row.titleEasy, text: row.textEasy } }),
      },
      keywords: row.keywords,
      about: inEachLanguage((locale) => browseTexts(locale).number(row.number)),
    })),
};
