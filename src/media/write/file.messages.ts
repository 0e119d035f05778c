import { plural } from '../../platform/i18n/texts.ts';
import type { CaptionFault } from '../captions.ts';
import type { MissingForPublic } from '../change-file.ts';

/** The forms for documents, films and sound; German only (decision 0008). */
export const fileTexts = {
  newDocument: 'Dokument hinzufügen',
  newRecording: 'Video oder Ton hinzufügen',
  file: 'Datei',
  documentHint:
    'PDF, Word (docx) oder Excel (xlsx), höchstens 25 MB. Nach einem Fehler wählen Sie die Datei bitte noch einmal aus.',
  recordingHint:
    'Video als MP4 oder WebM, Ton als MP3 oder OGG, höchstens 100 MB. Nach einem Fehler wählen Sie die Datei bitte noch einmal aus.',
  fileFixed: 'Eine andere Datei fügen Sie neu hinzu: So führt kein Link plötzlich zu etwas anderem.',
  name: 'Titel',
  about: 'Worum geht es?',
  aboutHint: 'Ein oder zwei Sätze.',
  language: 'Sprache',
  languages: { de: 'Deutsch', 'de-simple': 'leicht verständliches Deutsch', en: 'Englisch' },
  topic: 'Thema',
  anyTopic: 'Allgemein',
  isChecked: 'Auf Barrierefreiheit geprüft',
  isCheckedHint: 'Jemand hat geprüft, dass auch Menschen mit Screenreader und Tastatur alles lesen können.',
  offer: 'Was tun Menschen, die das Dokument nicht nutzen können?',
  offerHint: 'Pflicht, solange es nicht geprüft ist. Zum Beispiel: Rufen Sie uns an, wir lesen Ihnen vor.',
  duration: 'Dauer',
  durationHint:
    'Minuten und Sekunden, zum Beispiel 2:05. Bei MP4, WebM und OGG liest das Programm sie aus der Datei, wenn hier nichts steht. Bei MP3 geben Sie sie bitte an.',
  captions: 'Untertitel (WebVTT)',
  captionsHint:
    'Pflicht für Videos, bevor alle sie sehen. Fügen Sie den Text ein, oder wählen Sie darunter die Datei aus.',
  captionsFile: 'Datei mit Untertiteln (.vtt)',
  transcript: 'Alles Gesprochene als Text',
  transcriptHint: 'Pflicht, bevor alle es sehen oder hören. Auch Geräusche und was nur zu sehen ist.',
  poster: 'Standbild aus der Mediathek',
  noPoster: 'kein Standbild',
  isSigned: 'In Deutscher Gebärdensprache (DGS)',
  add: 'Hinzufügen',
  save: 'Speichern',
  publish: 'Veröffentlichen',
  publishHint:
    'Dokumente stehen dann unter „Downloads“, Videos und Ton unter „Filme und Tonaufnahmen“. Beides lässt sich in Beiträge einfügen.',
  withdraw: 'Zurücknehmen',
  publicPage: 'Öffentliche Seite ansehen',
  state: { public: 'öffentlich', draft: 'noch nicht öffentlich' },
  missing: {
    captions: 'Ohne Untertitel wird kein Video veröffentlicht: Wer nicht hört, erfährt sonst nicht, was gesagt wird.',
    transcript: 'Es fehlt alles Gesprochene als Text. Wer nicht hört oder nicht sieht, liest ihn.',
    offer:
      'Das Dokument ist nicht auf Barrierefreiheit geprüft. Sagen Sie dann bitte, was Menschen tun, die es nicht nutzen können.',
  } satisfies Record<MissingForPublic, string>,
  captionFaults: {
    'no-header': 'In der ersten Zeile muss WEBVTT stehen.',
    'no-cues': 'Es ist kein einziger Untertitel mit Zeiten da.',
    'bad-time': 'Die Zeiten sind nicht zu lesen. So ist es richtig: 00:01.000 --> 00:04.000',
    order: 'Das Ende liegt vor dem Anfang, oder die Zeiten laufen rückwärts.',
    'no-words': 'Nach den Zeiten fehlen die Worte.',
  } satisfies Record<CaptionFault['kind'], string>,
  errors: {
    file: 'Bitte wählen Sie eine Datei aus.',
    documentLarge: 'Diese Datei ist größer als 25 MB.',
    recordingLarge: 'Diese Datei ist größer als 100 MB. Speichern Sie das Video kleiner, zum Beispiel mit 720 Zeilen.',
    documentWrong: 'Das ist kein PDF, keine Word-Datei (docx) und keine Excel-Datei (xlsx).',
    recordingWrong: 'Das ist kein Video als MP4 oder WebM und kein Ton als MP3 oder OGG.',
    aboutLong: 'Höchstens 600 Zeichen.',
    language: 'Bitte wählen Sie eine Sprache.',
    wrong: 'Bitte wählen Sie aus der Liste.',
    offerLong: 'Höchstens 600 Zeichen.',
    duration: 'Bitte geben Sie die Dauer so an: 2:05',
    durationUnread: 'Die Datei sagt nicht, wie lange sie dauert. Bitte geben Sie die Dauer so an: 2:05',
    transcriptLong: 'Der Text ist zu lang. Möglich sind 100.000 Zeichen.',
    captionsLong: 'Die Untertitel sind zu lang. Möglich sind 200.000 Zeichen.',
    captionsLine: (line: number, what: string) => `Zeile ${line}: ${what}`,
    captionsEnd: (seconds: number) =>
      `Der letzte Untertitel endet ${plural(seconds, '1 Sekunde', `${seconds} Sekunden`)} nach dem Ende. Stimmt die Dauer?`,
    poster: 'Dieses Bild gibt es nicht mehr. Bitte wählen Sie ein anderes.',
  },
} as const;
