import { texts } from '../../platform/i18n/texts.ts';

/** What kind of text somebody reads. Only a text that a test group has checked may be called „Leichte Sprache“. */
export const twinTexts = texts({
  germanOnly: {
    de: 'Diese Texte gibt es nur auf Deutsch.',
    'de-simple': 'Diese Texte gibt es nur auf Deutsch.',
    en: 'The texts of the plan exist in German only.',
  },
  tested: { de: 'Leichte Sprache, geprüft', 'de-simple': 'Leichte Sprache, geprüft', en: 'Easy language, checked' },
  untested: {
    de: 'Leicht verständlich, noch nicht geprüft',
    'de-simple': 'Leicht verständlich, noch nicht geprüft',
    en: 'Easy to understand, not checked yet',
  },
  missing: {
    de: 'Diesen Text gibt es noch nicht leicht verständlich',
    'de-simple': 'Diesen Text gibt es noch nicht in einfachen Worten',
    en: 'There is no easy version of this text yet',
  },
  missingText: {
    de: 'Wir arbeiten daran. Bis dahin steht hier der Text in Standardsprache.',
    'de-simple':
      'Wir arbeiten daran. Bis dahin lesen Sie hier den schweren Text. Haben Sie Fragen? Dann rufen Sie uns an.',
    en: 'We are working on it. Until then you see the standard text.',
  },
  outdated: {
    de: (date: string) => `Dieser Text ist seit dem ${date} nicht mehr aktuell`,
    'de-simple': (date: string) => `Dieser Text ist alt. Seit dem ${date} gibt es einen neuen Text`,
    en: (date: string) => `This text has been out of date since ${date}`,
  },
  newer: {
    de: 'Zum aktuellen Text in Standardsprache',
    'de-simple': 'Den neuen Text lesen. Er ist in schwerer Sprache',
    en: 'To the current standard text',
  },
});
