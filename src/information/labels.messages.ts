import type { Text } from '../platform/i18n/texts.ts';

/** How the pages of this slice are named in navigation and footer. */
export const labels = {
  about: { de: 'Über uns', 'de-simple': 'Über uns', en: 'About us' },
  contact: { de: 'Kontakt', 'de-simple': 'Kontakt', en: 'Contact' },
  accessibility: { de: 'Barrierefreiheit', 'de-simple': 'Barriere-Freiheit', en: 'Accessibility' },
  feedback: {
    de: 'Rückmeldung zur Barrierefreiheit',
    'de-simple': 'Problem mit der Internet-Seite melden',
    en: 'Feedback on accessibility',
  },
  privacy: { de: 'Datenschutz', 'de-simple': 'Daten-Schutz', en: 'Privacy' },
  imprint: { de: 'Impressum', 'de-simple': 'Impressum', en: 'Imprint' },
} as const satisfies Record<string, Text>;
