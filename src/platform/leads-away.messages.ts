import { texts } from './i18n/texts.ts';

/** What a link says of itself that leads to somebody else's pages. */
export const leadsAwayTexts = texts({
  elsewhere: { de: 'andere Internetseite', 'de-simple': 'andere Internet-Seite', en: 'another website' },
});
