import { plural } from '../../platform/i18n/texts.ts';
import type { Focus, MediaKind } from '../media.ts';

export const kindNames: Record<MediaKind, string> = {
  picture: 'Bild',
  document: 'Dokument',
  video: 'Video',
  audio: 'Ton',
};

export const focusNames: Record<Focus, string> = {
  'top-left': 'oben links',
  top: 'oben',
  'top-right': 'oben rechts',
  left: 'links',
  center: 'Mitte',
  right: 'rechts',
  'bottom-left': 'unten links',
  bottom: 'unten',
  'bottom-right': 'unten rechts',
};

/** The office's pages about the library; German only (decision 0008). */
export const libraryTexts = {
  title: 'Medien',
  lead: 'Bilder, Dokumente, Videos und Ton für alle Seiten, mit Worten für Menschen, die nicht sehen oder nicht hören, und mit dem, was wir damit dürfen.',
  newPicture: 'Bild hinzufügen',
  newDocument: 'Dokument hinzufügen',
  newRecording: 'Video oder Ton hinzufügen',
  search: 'Titel, Urheber oder Kennung',
  kind: 'Art',
  anyKind: 'Alles',
  filters: 'Medien auswählen',
  found: (count: number) => plural(count, '1 Medium', `${count} Medien`),
  none: 'Noch nichts da.',
  noneFiltered: 'Dazu gibt es nichts.',
  showAll: 'Alles zeigen',
  consentUntil: (date: string) => `Einwilligung bis ${date}`,
  consentEnded: 'Einwilligung abgelaufen',
  decorative: 'dekorativ',
  edit: 'Angaben ändern',
  preview: 'Ansicht',
  hidden: 'Die Einwilligung ist abgelaufen. Niemand sieht es mehr, auch Sie nicht. Heute Nacht wird es gelöscht.',
  cut: 'So sieht es aus, wenn es zugeschnitten wird:',
  durationTitle: 'Stimmt die Dauer?',
  durationText: (typed: string, read: string) =>
    `Angegeben ist ${typed}, in der Datei steht ${read}. Wer liest, dass etwas kurz ist, wundert sich sonst.`,
  facts: 'Angaben',
  rows: {
    alternative: 'Text für alle, die das Bild nicht sehen',
    alternativeEasy: 'dasselbe in leichter Sprache',
    alternativeEn: 'dasselbe in Englisch',
    focus: 'Wichtigste Stelle',
    credit: 'Urheber',
    rightsNote: 'Rechte',
    people: 'Menschen zu erkennen',
    consentNote: 'Einwilligung',
    consentUntil: 'gilt bis',
    size: 'Größe',
    about: 'Worum es geht',
    language: 'Sprache',
    type: 'Datei',
    duration: 'Dauer',
    isSigned: 'Gebärdensprache',
    isChecked: 'Barrierefreiheit',
    offer: 'Wenn jemand es nicht nutzen kann',
    captions: 'Untertitel',
    transcript: 'Gesprochenes als Text',
    addedAt: 'Hinzugefügt',
    code: 'Kennung',
  },
  there: 'vorhanden',
  missing: 'fehlt',
  checked: 'geprüft',
  notChecked: 'nicht geprüft',
  nobody: 'nein',
  somebody: 'ja',
  pixels: (width: number, height: number) => `${width} × ${height} Bildpunkte`,
  insert: 'In einen Text einfügen',
  insertHint: 'Schreiben Sie in einem Beitrag diese Zeile, mit einer leeren Zeile davor und danach:',
  insertCaption: 'Zwischen die eckigen Klammern kann eine Bildunterschrift.',
  uses: 'Wo es gezeigt wird',
  unused: 'Nirgends.',
  delete: 'Löschen',
  deleteHint: 'Gelöscht wird nur, was nirgends gezeigt wird.',
  withdraw: 'Einwilligung wurde widerrufen',
  withdrawHint:
    'Es verschwindet sofort von allen Seiten und wird heute Nacht gelöscht. Das lässt sich nicht zurücknehmen.',
  flashes: {
    hinzugefuegt: 'Das ist jetzt in der Mediathek.',
    veroeffentlicht: 'Veröffentlicht.',
    zurueckgenommen: 'Zurückgenommen. Niemand sonst bekommt die Datei mehr.',
    gespeichert: 'Gespeichert.',
    geloescht: 'Gelöscht.',
    widerrufen: 'Niemand sieht es mehr. Heute Nacht wird es gelöscht.',
  },
  errors: {
    used: 'Das wird noch gezeigt. Nehmen Sie es zuerst dort heraus:',
  },
  openWork: {
    title: (kind: MediaKind, code: string) => `Einwilligung endet: ${kindNames[kind]} ${code}`,
    reason: (date: string, uses: number | null) =>
      `Darf bis ${date} gezeigt werden${uses ? plural(uses, '; steht an 1 Stelle', `; steht an ${uses} Stellen`) : ''}. Fragen Sie noch einmal, oder ersetzen Sie es.`,
  },
} as const;

export type LibraryDone = keyof typeof libraryTexts.flashes;
