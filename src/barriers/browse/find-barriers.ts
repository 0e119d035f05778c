import { inEachLanguage } from '../../platform/i18n/texts.ts';
import type { Findable } from '../../platform/search/findable.ts';
import { browseTexts } from './browse.messages.ts';
import { findableBarriers } from './public-barriers.store.ts';
import { placeLine, wordsFor } from './public-words.ts';

/** Published barriers, in the search over everything. */
export const barriersToFind: Findable = {
  kind: 'barrier',
  label: { de: 'Barrieren', 'de-simple': 'Barrieren', en: 'Barriers' },
  watches: [{ table: 'barriers', id: 'id' }],
  weight: 0.9,
  read: async ({ db }, ids) =>
    (await findableBarriers(db, ids)).map((row) => {
      const [standard, easy] = [wordsFor('de', row), wordsFor('de-simple', row)];
      const place = placeLine(row.placeText, row.municipality);
      return {
        id: row.id,
        path: `/barrieren/${row.number}`,
        words: {
          de: { title: standard.title, text: standard.text },
          ...(easy.lang === undefined && { 'de-simple': { title: easy.title, text: easy.text } }),
        },
        about: inEachLanguage((locale) => [browseTexts(locale).number(row.number), place].filter(Boolean).join(' · ')),
      };
    }),
};
