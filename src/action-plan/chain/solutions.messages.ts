import { texts } from '../../platform/i18n/texts.ts';

export const solutionsTexts = texts({
  title: { de: 'Auf diesem Weg', 'de-simple': 'So machen wir das', en: 'In this way' },
  lead: {
    de: 'Diese Maßnahme arbeitet mit Lösungen, die sich anderswo bewährt haben.',
    'de-simple': 'Andere haben das auch so gemacht. Es hat geholfen.',
    en: 'This measure works with solutions that have proved themselves elsewhere.',
  },
});

/** For the office (German: decision 0008). */
export const staffSolutionsTexts = {
  title: 'Lösungen',
  none: 'Noch keine Lösung angehängt.',
  choose: 'Bewährte Lösungen ansehen und anhängen',
} as const;
