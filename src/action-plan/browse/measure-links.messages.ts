import { plural, texts } from '../../platform/i18n/texts.ts';

/** Short facts of a measure in lists. */
export const measureLinkTexts = texts({
  number: {
    de: (number: number) => `Maßnahme ${number}`,
    'de-simple': (number: number) => `Maßnahme ${number}`,
    en: (number: number) => `Measure ${number}`,
  },
  addedOn: {
    de: (date: string) => `Nach dem Beschluss hinzugekommen am ${date}`,
    'de-simple': (date: string) => `Neu im Plan seit dem ${date}. Der Beschluss war früher.`,
    en: (date: string) => `Added after the decision, on ${date}`,
  },
  until: {
    de: (time: string) => `bis ${time}`,
    'de-simple': (time: string) => `Termin: ${time}`,
    en: (time: string) => `by ${time}`,
  },
  ongoing: { de: 'fortlaufend', 'de-simple': 'immer wieder', en: 'ongoing' },
  noDeadline: { de: 'ohne Frist', 'de-simple': 'kein Termin', en: 'no deadline' },
  noBody: {
    de: 'noch keine verantwortliche Stelle',
    'de-simple': 'noch unklar: Wer macht es?',
    en: 'no accountable body yet',
  },
  notEasy: {
    de: 'noch nicht leicht verständlich',
    'de-simple': 'noch nicht leicht verständlich',
    en: 'not yet easy to understand',
  },
  gaps: {
    de: (count: number) => plural(count, '1 Angabe fehlt', `${count} Angaben fehlen`),
    'de-simple': (count: number) => plural(count, '1 Angabe fehlt', `${count} Angaben fehlen`),
    en: (count: number) => plural(count, '1 detail is missing', `${count} details are missing`),
  },
});
