import { texts } from '../i18n/texts.ts';

/** What kind of text somebody reads. Only a text that a test group has checked may be called „Leichte Sprache“. */
export const twinTexts = texts({
  germanOnly: {
    de: 'Diese Texte gibt es nur auf Deutsch.',
    'de-simple': 'Diese Texte gibt es nur auf Deutsch.',
    en: 'These texts exist in German only.',
  },
  tested: {
    de: 'Leichte Sprache, geprüft',
    'de-simple': 'Leichte Sprache – geprüft. Menschen mit Lern-Schwierigkeiten haben diesen Text geprüft.',
    en: 'Easy language, checked',
  },
  untested: {
    de: 'Leicht verständlich, noch nicht geprüft',
    'de-simple': 'Leicht verständlich – noch nicht geprüft',
    en: 'Easy to understand, not yet checked',
  },
  missing: {
    de: 'Für diesen Text gibt es noch keine leicht verständliche Fassung',
    'de-simple': 'Für diesen Text gibt es noch keine leicht verständliche Fassung',
    en: 'There is no easy version of this text yet',
  },
  missingText: {
    de: 'Sie lesen den Text in Alltagssprache.',
    'de-simple': 'Sie lesen hier schwere Sprache. Brauchen Sie Hilfe? Rufen Sie uns an.',
    en: 'You read the text in everyday language.',
  },
  outdated: {
    de: (date: string) => `Die leicht verständliche Fassung ist seit dem ${date} veraltet`,
    'de-simple': (date: string) => `Dieser Text ist nicht mehr neu. Am ${date} hat sich etwas geändert.`,
    en: (date: string) => `The easy version is out of date since ${date}`,
  },
  newer: {
    de: 'Zum neuen Text in Alltagssprache',
    'de-simple': 'Zum neuen Text in schwerer Sprache',
    en: 'To the new text in everyday language',
  },
});
