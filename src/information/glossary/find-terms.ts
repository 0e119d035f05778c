import type { Findable } from '../../platform/search/findable.ts';
import { listTerms } from './glossary.store.ts';
import { termPath } from './term.ts';

/** The words of the glossary, in the search over everything; their other words work for everything that says the title. */
export const termsToFind: Findable = {
  kind: 'term',
  label: { de: 'Begriffe', 'de-simple': 'Wörter', en: 'Terms' },
  watches: [{ table: 'glossary_terms', id: 'id' }],
  weight: 1.1,
  read: async ({ db }, ids) =>
    (await listTerms(db, ids)).map((row) => ({
      id: row.id,
      path: termPath(row.slug),
      words: {
        de: { title: row.title, text: row.text },
        ...(row.textEasy !== null && { 'de-simple': { title: row.titleEasy ?? row.title, text: row.textEasy } }),
        ...(row.titleEn !== null && row.textEn !== null && { en: { title: row.titleEn, text: row.textEn } }),
      },
      otherWords: row.otherWords,
    })),
};
