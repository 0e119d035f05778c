import { texts } from '../../platform/i18n/texts.ts';

export const pageTexts = texts({
  imprint: { de: 'Impressum', 'de-simple': 'Impressum', en: 'Imprint' },
  imprintLead: {
    de: 'Wer diese Internetseite anbietet und wer für sie verantwortlich ist.',
    'de-simple': 'Hier steht: Wer macht diese Internet-Seite?',
    en: 'Who offers this website and who is responsible for it.',
  },
  privacy: { de: 'Datenschutz', 'de-simple': 'Daten-Schutz', en: 'Privacy' },
  privacyLead: {
    de: 'Welche Daten wir brauchen, wofür, wie lange, und was Sie selbst bestimmen.',
    'de-simple': 'Daten-Schutz heißt: Wir passen gut auf Ihre Daten auf.',
    en: 'Which data we need, what for, how long, and what you decide yourself.',
  },
  accessibilityStatement: {
    de: 'Erklärung zur Barrierefreiheit',
    'de-simple': 'Erklärung zur Barriere-Freiheit',
    en: 'Accessibility statement',
  },
  accessibilityStatementLead: {
    de: 'Was auf dieser Internetseite schon für alle geht, was noch fehlt und wie Sie uns etwas melden.',
    'de-simple': 'Hier steht: Was ist auf dieser Internet-Seite schon gut?\nWas fehlt noch?',
    en: 'What already works for everyone on this website, what is missing, and how to tell us.',
  },
  about: { de: 'Über uns', 'de-simple': 'Über uns', en: 'About us' },
  aboutLead: {
    de: 'Das Örtliche Teilhabemanagement: was wir tun, was wir versprechen und was wir nicht können.',
    'de-simple': 'Wer sind wir?\nWas machen wir?',
    en: 'The local participation management: what we do, what we promise and what we cannot do.',
  },
});
