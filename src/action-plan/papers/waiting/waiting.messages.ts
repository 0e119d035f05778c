import { texts } from '../../../platform/i18n/texts.ts';

/** Texts for whoever waits for a paper. */
export const waitingTexts = texts({
  pdf: { de: 'PDF', 'de-simple': 'PDF', en: 'PDF' },
  docx: { de: 'Word-Datei', 'de-simple': 'Word-Datei', en: 'Word file' },
  title: {
    de: (format: string) => `Der Aktionsplan als ${format} wird gerade erstellt`,
    'de-simple': (format: string) => `Wir machen gerade den Aktions-Plan als ${format}`,
    en: (format: string) => `The action plan is being made as a ${format}`,
  },
  lead: {
    de: 'Das Dokument wird mit dem heutigen Stand des Plans neu erstellt. Das dauert meist weniger als eine Minute.',
    'de-simple':
      'Wir machen die Datei neu. Dann ist alles darin von heute. Das dauert nicht lange: meistens weniger als 1 Minute.',
    en: 'The document is made anew with today’s state of the plan. That usually takes less than a minute.',
  },
  stays: {
    de: 'Diese Seite bleibt, wie sie ist, bis Sie selbst nachsehen.',
    'de-simple': 'Die Seite ändert sich nicht von allein. Drücken Sie auf „Noch einmal nachsehen“.',
    en: 'This page stays as it is until you look again yourself.',
  },
  progress: { de: 'So weit ist es', 'de-simple': 'So weit ist es', en: 'How far it is' },
  inLine: {
    de: 'Das Dokument steht in der Reihe.',
    'de-simple': 'Die Datei muss noch kurz warten.',
    en: 'The document is in the queue.',
  },
  measures: {
    de: (done: string, all: string) => `Maßnahme ${done} von ${all}`,
    'de-simple': (done: string, all: string) => `Maßnahme ${done} von ${all}`,
    en: (done: string, all: string) => `Measure ${done} of ${all}`,
  },
  layout: {
    de: 'Alle Maßnahmen sind gesammelt. Jetzt werden die Seiten gesetzt.',
    'de-simple': 'Alle Maßnahmen sind da. Jetzt machen wir die Seiten fertig.',
    en: 'All measures are gathered. Now the pages are laid out.',
  },
  again: { de: 'Erneut nachsehen', 'de-simple': 'Noch einmal nachsehen', en: 'Look again' },
  readyTitle: {
    de: (format: string) => `Der Aktionsplan als ${format} ist fertig`,
    'de-simple': (format: string) => `Der Aktions-Plan als ${format} ist fertig`,
    en: (format: string) => `The action plan is ready as a ${format}`,
  },
  download: {
    de: (format: string, size: string) => `${format} öffnen (${size})`,
    'de-simple': (format: string, size: string) => `${format} öffnen (${size})`,
    en: (format: string, size: string) => `Open the ${format} (${size})`,
  },
  kilobytes: {
    de: (count: string) => `${count} Kilobyte`,
    'de-simple': (count: string) => `${count} Kilobyte`,
    en: (count: string) => `${count} kilobytes`,
  },
  megabytes: {
    de: (count: string) => `${count} Megabyte`,
    'de-simple': (count: string) => `${count} Megabyte`,
    en: (count: string) => `${count} megabytes`,
  },
  failedTitle: {
    de: 'Dieses Dokument lässt sich gerade nicht erstellen',
    'de-simple': 'Diese Datei geht gerade nicht',
    en: 'This document cannot be made at the moment',
  },
  failedText: {
    de: 'Das liegt an uns, nicht an Ihnen. Versuchen Sie es in zehn Minuten noch einmal. Alles, was in dem Dokument steht, finden Sie auch hier auf der Internetseite.',
    'de-simple':
      'Das ist nicht Ihre Schuld. Bitte versuchen Sie es in 10 Minuten noch einmal. Sie können auch alles hier im Internet lesen.',
    en: 'That is our fault, not yours. Please try again in ten minutes. Everything in the document is also here on the website.',
  },
  onTheSite: { de: 'Hier im Netz lesen', 'de-simple': 'Hier im Internet lesen', en: 'Read it here on the website' },
  toPlan: {
    de: 'Den Aktionsplan hier lesen',
    'de-simple': 'Den Aktions-Plan hier lesen',
    en: 'Read the action plan here',
  },
});
