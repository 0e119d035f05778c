import { texts } from '../../platform/i18n/texts.ts';

/** What leads from a barrier to a measure, on public pages. */
export const chainTexts = texts({
  title: {
    de: 'Von der Barriere zur Maßnahme',
    'de-simple': 'So geht es weiter',
    en: 'From the barrier to the measure',
  },
  lead: {
    de: 'Viele Barrieren haben dieselbe Ursache. Darum suchen wir nach der Ursache und gehen sie mit einer Maßnahme im Aktionsplan an.',
    'de-simple':
      'Viele Barrieren haben denselben Grund. Wir suchen den Grund. Dann planen wir eine Maßnahme. Eine Maßnahme ist eine Arbeit gegen den Grund.',
    en: 'Many barriers have the same cause. That is why we look for the cause and tackle it with a measure in the action plan.',
  },
  barrier: { de: 'Barriere', 'de-simple': 'Die Barriere', en: 'Barrier' },
  barriers: { de: 'Barrieren', 'de-simple': 'Die Barrieren', en: 'Barriers' },
  cause: { de: 'Ursache', 'de-simple': 'Der Grund', en: 'Cause' },
  measure: { de: 'Maßnahme', 'de-simple': 'Die Maßnahme', en: 'Measure' },
  here: { de: 'diese Seite', 'de-simple': 'diese Seite', en: 'this page' },
  yourReport: { de: 'Ihre Meldung', 'de-simple': 'Ihre Meldung', en: 'Your report' },
  number: {
    de: (number: number) => `Barriere ${number}`,
    'de-simple': (number: number) => `Barriere ${number}`,
    en: (number: number) => `Barrier ${number}`,
  },
  causeNumber: {
    de: (number: number) => `Ursache ${number}`,
    'de-simple': (number: number) => `Grund ${number}`,
    en: (number: number) => `Cause ${number}`,
  },
  noMeasure: {
    de: 'Gegen diese Ursache gibt es noch keine Maßnahme.',
    'de-simple': 'Es gibt noch keine Maßnahme.',
    en: 'There is no measure against this cause yet.',
  },
});
