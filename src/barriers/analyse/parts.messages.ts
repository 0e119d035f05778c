import { texts } from '../../platform/i18n/texts.ts';

/** Texts about how the analysis is divided into pages. */
export const partsTexts = texts({
  parts: { de: 'Weitere Zahlen', 'de-simple': 'Mehr Zahlen', en: 'More numbers' },
  partsNote: {
    de: 'Jede Seite hat eine Zeichnung, alle Zahlen als Tabelle und die Dateien dazu. Ihre Auswahl bleibt erhalten.',
    'de-simple': 'Auf jeder Seite stehen ein Bild und eine Tabelle. Das Gewählte bleibt gewählt.',
    en: 'Each page has a drawing, all numbers as a table, and the files. Your choice is kept.',
  },
  everything: {
    de: 'Alles auf einer Seite, auch zum Drucken',
    'de-simple': 'Alles auf 1 Seite, auch zum Drucken',
    en: 'Everything on one page, for printing too',
  },
  everythingTitle: { de: 'Alle Zahlen', 'de-simple': 'Alle Zahlen', en: 'All numbers' },
  overview: { de: 'Überblick', 'de-simple': 'Das Wichtigste', en: 'Overview' },
});
