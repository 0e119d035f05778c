import { inEachLanguage } from '../../platform/i18n/texts.ts';
import type { Findable } from '../../platform/search/findable.ts';
import { publicPlacePath } from './place-address.ts';
import { markName, placeKindName } from './place.messages.ts';
import { publicPlacesOf } from './places.store.ts';

/** Places and what is known of the access to them, in the search over everything. */
export const placesToFind: Findable = {
  kind: 'place',
  label: { de: 'Orte', 'de-simple': 'Orte', en: 'Places' },
  watches: [{ table: 'places', id: 'id' }],
  read: async ({ db }, ids) =>
    (await publicPlacesOf(db, ids)).map((place) => {
      const where = place.address ?? place.municipality;
      const text = inEachLanguage((locale) => place.marks.map((mark) => markName(locale, mark)).join(', '));
      return {
        id: place.id,
        path: publicPlacePath(place.number),
        words: {
          de: { title: place.name, text: text.de },
          'de-simple': { title: place.name, text: text['de-simple'] },
          en: { title: place.name, text: text.en },
        },
        keywords: [place.locality, place.municipality, place.operator].filter(Boolean).join(' '),
        about: inEachLanguage((locale) => `${placeKindName(locale, place.kind)} · ${where}`),
      };
    }),
};
