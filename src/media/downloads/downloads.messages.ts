import { texts } from '../../platform/i18n/texts.ts';

/** The public list of documents. */
export const downloadsTexts = texts({
  title: { de: 'Downloads', 'de-simple': 'Dateien zum Herunter-Laden', en: 'Downloads' },
  lead: {
    de: 'Pläne, Berichte und Formulare zum Herunterladen, nach Themen geordnet. Zu jedem Dokument steht, ob es auf Barrierefreiheit geprüft ist.',
    'de-simple':
      'Hier finden Sie Pläne und Formulare.\nSie können die Dateien auf Ihrem Computer speichern.\nDas heißt: herunter-laden.',
    en: 'Plans, reports and forms to download, by topic. Each document says whether it was checked for accessibility.',
  },
  general: { de: 'Allgemein', 'de-simple': 'Für alle', en: 'General' },
  none: {
    de: 'Hier steht noch kein Dokument.',
    'de-simple': 'Hier gibt es noch keine Datei.',
    en: 'There is no document here yet.',
  },
  label: { de: 'Dokumente', 'de-simple': 'Dateien', en: 'Documents' },
});
