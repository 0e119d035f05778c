import { texts } from '../i18n/texts.ts';

/** What the renderers themselves write. */
export const documentTexts = texts({
  contents: { de: 'Inhalt', 'de-simple': 'Inhalt', en: 'Contents' },
  page: {
    de: (number: string, total: string) => `Seite ${number} von ${total}`,
    'de-simple': (number: string, total: string) => `Seite ${number} von ${total}`,
    en: (number: string, total: string) => `Page ${number} of ${total}`,
  },
  asOf: {
    de: (date: string) => `Stand: ${date}`,
    'de-simple': (date: string) => `Stand: ${date}`,
    en: (date: string) => `As of ${date}`,
  },
  yes: { de: 'ja', 'de-simple': 'ja', en: 'yes' },
  no: { de: 'nein', 'de-simple': 'nein', en: 'no' },
  protectedCount: { de: 'geschützt', 'de-simple': 'geschützt', en: 'protected' },
  protectedNote: {
    de: '„geschützt“ heißt: Diese Zahl bleibt ungenannt, weil sie so klein ist, dass man einzelne Personen erkennen könnte, oder weil sich aus ihr eine so kleine Zahl ausrechnen ließe.',
    'de-simple':
      '„geschützt“ heißt: Wir nennen diese Zahl nicht. Sie zählt sehr wenige Menschen. Oder man könnte mit ihr eine kleine Zahl ausrechnen. So erkennt niemand einen Menschen.',
    en: '“protected” means: this number is withheld because it is so small that individual people could be recognised, or because such a small number could be worked out from it.',
  },
});

/** Why a document is refused; read by staff, therefore German only. */
export const faultTexts = {
  noTitle: 'Dem Dokument fehlt der Titel.',
  noAuthor: 'Dem Dokument fehlt die Angabe, wer es herausgibt.',
  noDate: (date: string) => `„${date}“ ist kein Kalendertag.`,
  emptyHeading: (before: string) => `Eine Überschrift ${before} ist leer.`,
  firstHeading: (text: string, level: number) =>
    `Die erste Überschrift „${text}“ hat Ebene ${level}. Die erste Überschrift muss Ebene 1 haben.`,
  skippedLevel: (text: string, level: number, before: number) =>
    `Die Überschrift „${text}“ springt von Ebene ${before} auf Ebene ${level}. Es darf keine Ebene ausgelassen werden.`,
  sameId: (id: string) => `Zwei Überschriften haben dieselbe Sprungmarke „${id}“.`,
  badId: (id: string) =>
    `„${id}“ ist keine gültige Sprungmarke. Erlaubt sind Buchstaben, Ziffern und Bindestriche; am Anfang steht ein Buchstabe.`,
  deadLink: (href: string) => `Der Verweis „${href}“ führt ins Leere: Diese Sprungmarke hat keine Überschrift.`,
  badLink: (href: string) =>
    `„${href}“ ist kein vollständiger Verweis. Er muss mit https://, http://, mailto:, tel: oder # beginnen.`,
  emptyLink: (href: string) => `Der Verweis auf „${href}“ hat keinen Text.`,
  badLanguage: (language: string) => `„${language}“ ist kein Sprachkürzel wie „en“ oder „ar“.`,
  noAlternative: (position: number, before: string) =>
    `Bild ${position} ${before} hat keinen Alternativtext. Beschreiben Sie, was das Bild sagt, oder kennzeichnen Sie es als reinen Schmuck.`,
  unreadablePicture: (position: number, before: string) =>
    `Bild ${position} ${before} kann nicht gelesen werden. Möglich sind WebP, PNG, JPEG und SVG.`,
  noCaption: (before: string) => `Eine Tabelle ${before} hat keine Überschrift.`,
  noColumns: (caption: string) => `Die Tabelle „${caption}“ hat keine Spalten.`,
  emptyColumn: (caption: string) => `Eine Spalte der Tabelle „${caption}“ hat keine Überschrift.`,
  unevenRow: (caption: string, row: number) =>
    `Zeile ${row} der Tabelle „${caption}“ hat nicht so viele Felder wie die Tabelle Spalten.`,
  emptyList: (before: string) => `Eine Liste ${before} hat keinen Eintrag.`,
  below: (heading: string) => `unter „${heading}“`,
  atTheStart: 'am Anfang',
  noCompiler:
    'Auf diesem Server lassen sich keine PDF-Dateien erzeugen, weil der Baustein dafür fehlt (er läuft auf Linux x64 mit glibc). Word-Dateien und die Ansicht im Netz gehen.',
} as const;
