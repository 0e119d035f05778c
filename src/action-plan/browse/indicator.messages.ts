import { texts } from '../../platform/i18n/texts.ts';

/** Texts around the numbers of a measure. */
export const indicatorTexts = texts({
  title: {
    de: 'Woran wir den Fortschritt messen',
    'de-simple': 'So prüfen wir: Wird es besser?',
    en: 'How progress is measured',
  },
  nothingYet: {
    de: 'Noch liegt kein Wert vor.',
    'de-simple': 'Es gibt noch keine Zahl.',
    en: 'There is no value yet.',
  },
  course: {
    de: (first: string, firstOn: string, last: string, lastOn: string) =>
      `Von ${first} am ${firstOn} auf ${last} am ${lastOn}.`,
    'de-simple': (first: string, firstOn: string, last: string, lastOn: string) =>
      `Am ${firstOn}: ${first}. Am ${lastOn}: ${last}.`,
    en: (first: string, firstOn: string, last: string, lastOn: string) =>
      `From ${first} on ${firstOn} to ${last} on ${lastOn}.`,
  },
  goal: {
    de: (value: string) => `Ziel: ${value}`,
    'de-simple': (value: string) => `Ziel: ${value}`,
    en: (value: string) => `Target: ${value}`,
  },
  values: {
    de: (name: string) => `Werte: ${name}`,
    'de-simple': (name: string) => `Zahlen: ${name}`,
    en: (name: string) => `Values: ${name}`,
  },
  what: { de: 'Wert', 'de-simple': 'Welche Zahl', en: 'Value' },
  on: { de: 'Tag', 'de-simple': 'Wann', en: 'Day' },
  value: { de: 'Stand', 'de-simple': 'Zahl', en: 'Measured' },
  source: { de: 'Quelle', 'de-simple': 'Woher', en: 'Source' },
  baseline: { de: 'Ausgangswert', 'de-simple': 'Am Anfang', en: 'Baseline' },
  target: { de: 'Zielwert', 'de-simple': 'Das ist das Ziel', en: 'Target' },
  reading: { de: 'Gemessen', 'de-simple': 'Gezählt', en: 'Measured' },
  correction: { de: 'Berichtigt', 'de-simple': 'Neu gezählt, die alte Zahl war falsch', en: 'Corrected' },
  wrong: { de: '(war falsch)', 'de-simple': '(war falsch)', en: '(was wrong)' },
});
