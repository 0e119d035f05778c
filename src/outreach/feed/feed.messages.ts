import { texts } from '../../platform/i18n/texts.ts';

export const feedTexts = texts({
  name: { de: 'Alles Neue', 'de-simple': 'Alles Neue', en: 'Everything new' },
  title: {
    de: (site: string) => `Alles Neue – ${site}`,
    'de-simple': (site: string) => `Alles Neue – ${site}`,
    en: (site: string) => `Everything new – ${site}`,
  },
  hard: {
    de: (title: string) => title,
    'de-simple': (title: string) => `${title} (in schwerer Sprache)`,
    en: (title: string) => title,
  },
  withoutMail: {
    de: 'Ohne E-Mail: Alles Neue steht auch in einem',
    'de-simple':
      'Ohne E-Mail geht es auch.\nDann brauchen Sie ein Programm für Neuigkeiten.\nHier ist die Adresse für das Programm:',
    en: 'Without e-mail: everything new is also in a',
  },
  link: { de: 'Feed (Atom)', 'de-simple': 'Alles Neue (Atom)', en: 'feed (Atom)' },
});
