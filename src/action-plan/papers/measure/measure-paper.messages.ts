import { texts } from '../../../platform/i18n/texts.ts';

/** Texts that only papers need; everything else is called as on the pages. English readers get the German paper. */
export const measurePaperTexts = texts({
  subtitle: {
    de: (number: number, field: string) => `Maßnahme ${number} · Handlungsfeld ${field}`,
    'de-simple': (number: number, field: string) => `Maßnahme ${number} · Thema: ${field}`,
    en: (number: number, field: string) => `Measure ${number} · Field of action ${field}`,
  },
  alone: {
    de: (number: number) => `Maßnahme ${number}`,
    'de-simple': (number: number) => `Maßnahme ${number}`,
    en: (number: number) => `Measure ${number}`,
  },
  onTheSite: {
    de: 'Der heutige Stand steht immer hier:',
    'de-simple': 'Hier sehen Sie immer den neuesten Stand:',
    en: 'You will always find the present state here:',
  },
  heading: {
    de: (number: number, title: string) => `Maßnahme ${number}: ${title}`,
    'de-simple': (number: number, title: string) => `Maßnahme ${number}: ${title}`,
    en: (number: number, title: string) => `Measure ${number}: ${title}`,
  },
  gaps: {
    de: (gaps: string) => `Ohne diese Angaben gilt eine Maßnahme nicht als beschlossen: ${gaps}.`,
    'de-simple': (gaps: string) => `Wir arbeiten noch daran. ${gaps}.`,
    en: (gaps: string) => `Without these details a measure does not count as agreed: ${gaps}.`,
  },
  milestone: { de: 'Schritt', 'de-simple': 'Schritt', en: 'Step' },
  milestoneState: { de: 'Stand', 'de-simple': 'Wie weit?', en: 'State' },
  reportBy: {
    de: (date: string, event: string, by: string) => `${date}, ${event}${by === '' ? '' : ` (${by})`}`,
    'de-simple': (date: string, event: string, by: string) => `${date}, ${event}${by === '' ? '' : ` (${by})`}`,
    en: (date: string, event: string, by: string) => `${date}, ${event}${by === '' ? '' : ` (${by})`}`,
  },
  wrong: {
    de: (date: string) => `Vorher stand hier, falsch, am ${date}: `,
    'de-simple': (date: string) => `Am ${date} stand hier etwas Falsches: `,
    en: (date: string) => `Before, and wrong, on ${date}: `,
  },
  documents: { de: 'Unterlagen im Netz', 'de-simple': 'Unterlagen im Internet', en: 'Documents on the site' },
});
