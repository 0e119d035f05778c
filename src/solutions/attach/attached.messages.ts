import { texts } from '../../platform/i18n/texts.ts';

/** What is told of a solution where it stands beside a barrier, a question or a measure. */
export const attachedTexts = texts({
  name: {
    de: (number: number) => `Lösung ${number}`,
    'de-simple': (number: number) => `Lösung ${number}`,
    en: (number: number) => `Solution ${number}`,
  },
  money: {
    de: (what: string) => `Geld wird gebraucht für: ${what}.`,
    'de-simple': (what: string) => `${what}.`,
    en: (what: string) => `Money is needed for: ${what}.`,
  },
  source: {
    de: (what: string) => `Norm und Quelle: ${what}`,
    'de-simple': (what: string) => `Das steht in: ${what}`,
    en: (what: string) => `Standard and source: ${what}`,
  },
  orientation: {
    de: (what: string) => `Zur Orientierung: ${what}`,
    'de-simple': (what: string) => `Das steht vielleicht in: ${what}`,
    en: (what: string) => `For orientation: ${what}`,
  },
  hidden: { de: 'nicht öffentlich', 'de-simple': 'nicht öffentlich', en: 'not public' },
  forBody: { de: 'für die gefragte Stelle', 'de-simple': 'für die gefragte Stelle', en: 'for the body asked' },
  forEveryone: { de: 'auf der öffentlichen Seite', 'de-simple': 'für alle', en: 'on the public page' },
});
