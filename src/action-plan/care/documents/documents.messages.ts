import { formatNumber } from '../../../platform/i18n/format.ts';

export const documentsTexts = {
  title: 'Dokumente',
  lead: 'Unterlagen zur Maßnahme. Öffentlich wird ein Dokument erst, wenn Sie es freigeben.',
  none: 'Noch keine Dokumente.',
  kinds: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel', webp: 'Bild' },
  size: (bytes: number) =>
    bytes < 1024 * 1024
      ? `${formatNumber(Math.max(1, Math.round(bytes / 1024)), 'de')} KB`
      : `${formatNumber(bytes / 1024 / 1024, 'de')} MB`,
  added: (date: string) => `hinzugefügt am ${date}`,
  public: 'öffentlich',
  internal: 'nur für das Büro',
  download: (name: string) => `${name} herunterladen`,
  description: 'Beschreibung',
  descriptionHint:
    'Was steht darin? Alle lesen diesen Satz anstelle des Dateinamens. Bei einem Bild: Was ist zu sehen? Bitte ohne Namen von Personen.',
  saveDescription: 'Beschreibung speichern',
  release: 'Für alle freigeben',
  releaseHint: 'Vor dem Freigeben: Stehen Namen, Adressen oder Unterschriften darin? Ist die Datei barrierefrei?',
  withdraw: 'Nicht mehr öffentlich',
  remove: 'Dokument entfernen',
  removeHint: 'Das Dokument wird gelöscht und lässt sich nicht zurückholen.',
  more: 'Entfernen',
  of: (name: string) => `: ${name}`,
  add: 'Neues Dokument',
  file: 'Datei',
  fileHint: 'PDF, Word (docx), Excel (xlsx) oder ein Bild, höchstens 10 MB.',
  fileAgain: 'Bitte wählen Sie die Datei noch einmal aus.',
  addButton: 'Dokument hinzufügen',
  errors: {
    file: 'Bitte wählen Sie eine Datei.',
    tooLarge: 'Die Datei ist größer als 10 MB.',
    wrongType: 'Das ist kein PDF, keine Word-Datei (docx), keine Excel-Datei (xlsx) und kein Bild.',
    broken: 'Die Datei lässt sich nicht lesen. Vielleicht ist sie beschädigt.',
    description: 'Bitte schreiben Sie eine Beschreibung, bevor alle das Dokument lesen.',
    descriptionLong: 'Höchstens 1.000 Zeichen.',
  },
} as const;
