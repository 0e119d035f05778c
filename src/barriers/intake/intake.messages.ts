import { texts } from '../../platform/i18n/texts.ts';

/** Texts of the form by which staff take down a report. */
export const intakeTexts = {
  navigation: 'Meldung aufnehmen',
  title: 'Meldung aufnehmen',
  lead: 'Für Meldungen am Telefon, mit Brief oder E-Mail, im Büro oder am Infostand. Nötig ist nur, was das Problem ist, oder der Wunsch nach Rückruf. Alles andere darf leer bleiben.',
  barriers: 'Barrieren',
  channel: 'Wie kam die Meldung?',
  whatTitle: 'Was ist das Problem?',
  problem: 'In den Worten der Person',
  problemHint: 'Das wird nie veröffentlicht. Die öffentlichen Worte schreiben Sie später.',
  callBack: 'Die Person bittet nur um einen Rückruf',
  whereTitle: 'Wo ist es?',
  placeKind: 'Art des Ortes',
  unknown: 'Nicht bekannt',
  place: 'Ort oder Gemeinde',
  placeHint: 'Anfangsbuchstaben genügen, zum Beispiel: Wipp',
  matches: 'Welcher Ort ist gemeint?',
  noMatch: 'Keiner davon, ohne Gemeinde speichern',
  placeDetail: 'Genaue Stelle',
  placeDetailHint: 'Straße, Gebäude, Haltestelle',
  effect: 'Wirkung',
  moreTitle: 'Weitere Angaben und Maße',
  kind: 'Art der Barriere',
  lifeArea: 'Lebensbereich',
  demands: 'Was muss man dort können?',
  demandsHint: 'Über die Barriere, nicht über die Person.',
  since: 'Seit wann?',
  sinceHint: 'Jahr genügt, oder Monat und Jahr.',
  until: 'Bis wann? (wenn es endet, zum Beispiel eine Baustelle)',
  factsTitle: 'Maße und Tatsachen',
  inUnit: (name: string, unit: string) => `${name} in ${unit}`,
  photos: 'Fotos',
  photosHint: 'Bis zu 5, je höchstens 10 MB. Die Beschreibung schreiben Sie beim Freigeben.',
  photosAgain: 'Nach einem Fehler bitte noch einmal auswählen.',
  answerTitle: 'Antwort an die Person',
  reportedFor: 'Für wen meldet die Person?',
  reportedForNames: {
    self: 'Für sich selbst',
    somebody: 'Für eine andere Person',
    together: 'Gemeinsam mit einer anderen Person',
  },
  wish: 'Wie möchte die Person Antwort?',
  wishEmpty: 'Keine Angabe',
  easy: 'Bitte in leicht verständlicher Sprache',
  name: 'Name',
  telephone: 'Telefon',
  email: 'E-Mail',
  address: 'Anschrift',
  note: 'Wann oder wie am besten erreichbar?',
  noteHint: 'Zum Beispiel: nachmittags. Bei Gebärdensprache: Videodienst oder Nachricht.',
  contactHint: 'Nur, was für die Antwort nötig ist. Es wird 30 Tage nach dem Abschluss gelöscht.',
  save: 'Meldung aufnehmen',
  pressAgain: 'Sie hatten sich zwischendurch neu angemeldet. Bitte drücken Sie noch einmal auf „Meldung aufnehmen“.',
  callBackNote: (note: string) => (note === '' ? 'Bittet um Rückruf' : `Bittet um Rückruf: ${note}`),
  errors: {
    channelMissing: 'Bitte wählen Sie, wie die Meldung kam.',
    problemMissing: 'Bitte schreiben Sie, was das Problem ist, oder wählen Sie den Rückruf.',
    notOffered: 'Diese Antwort gibt es nicht.',
    tooLong: (max: number) => `Das ist zu lang. Höchstens ${max} Zeichen.`,
    placeUnknown:
      'Diesen Ort gibt es im Landkreis nicht. Lassen Sie das Feld leer und schreiben Sie ihn in „Genaue Stelle“.',
    placeSeveral: 'Dazu passen mehrere Orte. Bitte wählen Sie einen.',
    factWrong: (min: number, max: number) => `Bitte eine Zahl von ${min} bis ${max}, oder das Feld leer lassen.`,
    telephoneMissing: 'Für einen Anruf fehlt die Telefonnummer.',
    telephoneWrong: 'Diese Telefonnummer stimmt nicht.',
    emailMissing: 'Für eine E-Mail fehlt die Adresse.',
    emailWrong: 'Diese E-Mail-Adresse stimmt nicht.',
    addressMissing: 'Für einen Brief fehlt die Anschrift.',
    nameMissing: 'Für einen Brief fehlt der Name.',
    noteMissing: 'Für Gebärdensprache fehlt, wie die Person erreichbar ist.',
    tooManyPhotos: 'Höchstens 5 Fotos.',
    photoWrong: 'Eine dieser Dateien ist kein Foto.',
    photoBroken: 'Eines dieser Fotos ist beschädigt oder viel zu groß.',
  },
  saved: {
    title: (number: number) => `Aufgenommen: Barriere ${number}`,
    lead: 'Lesen Sie den Code vor, oder geben Sie den Brief mit. Danach ist er nirgends mehr zu sehen.',
    gone: 'Der Code wurde nur kurz gezeigt und ist jetzt nirgends mehr zu sehen. Die Meldung ist gespeichert.',
    codeHint:
      'Mit dem Code erfährt die Person jederzeit den Stand, ergänzt etwas oder zieht die Meldung zurück: im Internet oder am Telefon.',
    lettersTitle: 'Brief zum Mitgeben oder Schicken',
    both: 'Standard und leicht verständlich',
    standard: 'Nur Standard',
    easy: 'Nur leicht verständlich',
    nextTitle: 'Wie weiter?',
    next: 'Nächste Meldung aufnehmen',
    open: 'Barriere öffnen',
  },
  letterPage: {
    title: 'Brief mit Code',
    lead: 'Drucken Sie diese Seite. Jeder Brief steht auf einem eigenen Blatt.',
    back: 'Zurück',
  },
} as const;

/** The letter with the receipt code. It is read by the person who reported. */
export const receiptLetterTexts = texts({
  subject: {
    de: (number: number) => `Ihre Meldung: Barriere ${number}`,
    'de-simple': (number: number) => `Ihre Meldung: Barriere ${number}`,
    en: (number: number) => `Your report: barrier ${number}`,
  },
  greeting: {
    de: (name: string) => (name === '' ? 'Guten Tag,' : `Guten Tag ${name},`),
    'de-simple': (name: string) => (name === '' ? 'Guten Tag,' : `Guten Tag ${name},`),
    en: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
  },
  thanks: {
    de: (date: string, number: number) =>
      `am ${date} haben Sie uns eine Barriere gemeldet. Vielen Dank dafür. Wir haben Ihre Meldung aufgenommen. Die Barriere hat die Nummer ${number}. Ihr Code ist:`,
    'de-simple': (date: string, number: number) =>
      `Sie haben uns eine Barriere gemeldet.\nDas war am ${date}.\nVielen Dank dafür.\nDie Barriere hat die Nummer ${number}.\nSie bekommen einen Code von uns.\nIhr Code ist:`,
    en: (date: string, number: number) =>
      `on ${date} you reported a barrier to us. Thank you. We have recorded your report. The barrier has the number ${number}. Your code is:`,
  },
  use: {
    de: (address: string, telephone: string) =>
      `Mit diesem Code erfahren Sie jederzeit den Stand. Sie können auch etwas ergänzen oder die Meldung zurückziehen. Das geht im Internet unter ${address} oder am Telefon unter ${telephone}. Bewahren Sie den Code bitte gut auf: Wir können ihn nicht nachsehen.`,
    'de-simple': (address: string, telephone: string) =>
      `Mit dem Code können Sie fragen: Wie weit sind Sie?\nSie können auch noch etwas sagen.\nDas geht im Internet: ${address}\nOder am Telefon: ${telephone}\nBitte heben Sie den Code gut auf.\nWir kennen den Code später nicht mehr.`,
    en: (address: string, telephone: string) =>
      `With this code you can see the status at any time. You can also add something or withdraw the report: online at ${address} or by telephone at ${telephone}. Please keep the code safe: we cannot look it up.`,
  },
  next: { de: 'So geht es weiter:', 'de-simple': 'Das passiert jetzt:', en: 'What happens next:' },
  firstLook: {
    de: (date: string) => `Bis zum ${date} lesen wir Ihre Meldung.`,
    'de-simple': (date: string) => `Wir lesen Ihre Meldung bis zum ${date}.`,
    en: (date: string) => `By ${date} we will have read your report.`,
  },
  bodyNamed: {
    de: (date: string) => `Bis zum ${date} nennen wir die Stelle, die handeln muss.`,
    'de-simple': (date: string) => `Bis zum ${date} wissen wir: Wer kann die Barriere abbauen?`,
    en: (date: string) => `By ${date} we will name the body that must act.`,
  },
  answer: {
    de: (date: string) => `Bis zum ${date} gibt es eine Antwort.`,
    'de-simple': (date: string) => `Bis zum ${date} gibt es eine Antwort.`,
    en: (date: string) => `By ${date} there will be an answer.`,
  },
  lastWord: {
    de: 'Am Ende fragen wir Sie, ob die Barriere für Sie weg ist. Sie haben das letzte Wort.',
    'de-simple': 'Am Ende fragen wir Sie: Ist die Barriere für Sie weg?\nIhre Antwort zählt.',
    en: 'In the end we ask you whether the barrier is gone for you. You have the last word.',
  },
  regards: { de: 'Mit freundlichen Grüßen', 'de-simple': 'Viele Grüße', en: 'Kind regards' },
});
