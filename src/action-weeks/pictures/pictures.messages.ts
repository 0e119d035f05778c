import { texts } from '../../platform/i18n/texts.ts';

/** Pictures of what took place: the form of partners and of the office, and where everybody sees them. */
export const pictureTexts = texts({
  title: { de: 'Bilder von Ihrer Aktion', 'de-simple': 'Bilder von Ihrer Aktion', en: 'Pictures of your action' },
  lead: {
    de: (most: number) =>
      `Bis zu ${most} Bilder sind möglich. Wir sehen jedes Bild an, bevor es auf der Seite der Aktionswochen steht.`,
    'de-simple': (most: number) =>
      `Sie können bis zu ${most} Bilder schicken. Wir sehen zuerst jedes Bild an. Danach steht das Bild auf der Seite von den Aktions-Wochen.`,
    en: (most: number) =>
      `Up to ${most} pictures are possible. We look at every picture before it appears on the page of the action weeks.`,
  },
  yours: { de: 'Diese Bilder sind da', 'de-simple': 'Diese Bilder haben wir', en: 'Pictures we have' },
  none: { de: 'Noch ist kein Bild da.', 'de-simple': 'Wir haben noch kein Bild.', en: 'There is no picture yet.' },
  shown: { de: 'Alle können es sehen', 'de-simple': 'Alle können es sehen', en: 'Everybody can see it' },
  waiting: { de: 'Wir sehen es noch an', 'de-simple': 'Wir prüfen das Bild noch', en: 'We have yet to look at it' },
  remove: { de: 'Bild löschen', 'de-simple': 'Bild löschen', en: 'Delete picture' },
  addTitle: { de: 'Ein Bild hinzufügen', 'de-simple': 'Ein Bild schicken', en: 'Add a picture' },
  full: {
    de: (most: number) => `Es sind ${most} Bilder da. Möchten Sie ein anderes zeigen, löschen Sie zuerst eines.`,
    'de-simple': (most: number) =>
      `Wir haben schon ${most} Bilder. Mehr geht nicht. Möchten Sie ein anderes Bild schicken? Dann löschen Sie zuerst 1 Bild.`,
    en: (most: number) => `There are ${most} pictures. To show another one, delete one first.`,
  },
  file: { de: 'Bild auswählen', 'de-simple': 'Bild auswählen', en: 'Choose a picture' },
  fileHint: {
    de: 'JPEG, PNG, WebP, HEIC oder TIFF, höchstens 25 Megabyte. Ort und Zeit der Aufnahme entfernen wir. Nach einem Fehler wählen Sie das Bild bitte noch einmal aus.',
    'de-simple':
      'Das Bild darf 25 Megabyte groß sein. Ist ein Fehler im Formular? Dann wählen Sie das Bild bitte noch 1 Mal aus.',
    en: 'JPEG, PNG, WebP, HEIC or TIFF, 25 megabytes at most. We remove place and time of the shot. After an error please choose the picture again.',
  },
  alternative: { de: 'Was ist zu sehen?', 'de-simple': 'Was ist auf dem Bild?', en: 'What can be seen?' },
  alternativeHint: {
    de: 'Ein oder zwei Sätze für alle, die das Bild nicht sehen. Bitte keine Namen von Gästen.',
    'de-simple':
      'Schreiben Sie 1 oder 2 Sätze. Blinde Menschen wissen dann: Was ist auf dem Bild? Bitte schreiben Sie keine Namen von Gästen.',
    en: 'One or two sentences, in German, for everybody who does not see the picture. Please do not name guests.',
  },
  credit: { de: 'Wer hat das Bild gemacht?', 'de-simple': 'Wer hat das Bild gemacht?', en: 'Who took the picture?' },
  creditHint: {
    de: 'Der Name steht beim Bild. Es darf auch der Name Ihres Vereins sein.',
    'de-simple': 'Der Name steht beim Bild. Sie können auch den Namen von Ihrem Verein schreiben.',
    en: 'The name stands beside the picture. It may be the name of your association.',
  },
  people: {
    de: 'Sind Menschen zu erkennen?',
    'de-simple': 'Kann man Menschen auf dem Bild erkennen?',
    en: 'Can people be recognised?',
  },
  peopleNone: { de: 'Nein', 'de-simple': 'Nein', en: 'No' },
  peopleAgreed: {
    de: 'Ja, und alle sind einverstanden, dass wir das Bild im Internet zeigen',
    'de-simple': 'Ja. Und alle haben gesagt: Das Bild darf im Internet stehen.',
    en: 'Yes, and all of them agree that we show the picture on the internet',
  },
  peopleHint: {
    de: 'Bei Kindern sagen das die Eltern. Ist jemand nicht einverstanden, schicken Sie bitte ein anderes Bild.',
    'de-simple':
      'Sind Kinder auf dem Bild? Dann fragen Sie die Eltern. Sagt jemand Nein? Dann schicken Sie bitte ein anderes Bild.',
    en: 'For children their parents say so. If somebody does not agree, please send another picture.',
  },
  until: {
    de: 'Bis wann dürfen wir das Bild mit den Menschen zeigen?',
    'de-simple': 'Wie lange darf das Bild im Internet stehen?',
    en: 'Until when may we show the picture with the people?',
  },
  untilHint: {
    de: 'Danach löschen wir es. Ohne Angabe zeigen wir es drei Jahre.',
    'de-simple':
      'Das ist der letzte Tag. Danach löschen wir das Bild. Schreiben Sie nichts? Dann löschen wir das Bild nach 3 Jahren.',
    en: 'Then we delete it. If you say nothing we show it for three years.',
  },
  permission: {
    de: 'Mit dem Hinzufügen erlauben Sie uns, das Bild auf dieser Website und in Berichten über die Aktionswochen zu zeigen. Sie können es jederzeit zurücknehmen: hier oder mit einem Anruf.',
    'de-simple':
      'Sie schicken uns das Bild. Dann dürfen wir das Bild im Internet zeigen. Und wir dürfen das Bild in unseren Berichten zeigen. Möchten Sie das nicht mehr? Dann löschen Sie das Bild hier. Oder Sie rufen uns an.',
    en: 'By adding it you allow us to show the picture on this website and in reports about the action weeks. You can take it back at any time: here or by a call.',
  },
  add: { de: 'Bild hinzufügen', 'de-simple': 'Bild schicken', en: 'Add picture' },
  added: {
    de: 'Das Bild ist da. Wir sehen es an, dann können es alle sehen.',
    'de-simple': 'Das Bild ist da. Wir prüfen das Bild. Danach können alle das Bild sehen.',
    en: 'The picture has arrived. We will look at it, then everybody can see it.',
  },
  removed: { de: 'Das Bild ist gelöscht.', 'de-simple': 'Das Bild ist gelöscht.', en: 'The picture is deleted.' },
  back: { de: 'Zurück zum Nachbericht', 'de-simple': 'Zurück zu den Fragen', en: 'Back to the report' },
  once: {
    de: 'Aus diesem Formular ist schon ein Bild entstanden. Senden Sie noch einmal, entsteht ein zweites.',
    'de-simple': 'Dieses Bild haben wir schon. Sie haben etwas geändert? Dann drücken Sie noch 1 Mal auf den Knopf.',
    en: 'This form has already made a picture. If you send it once more, there will be a second one.',
  },
  fileMissing: {
    de: 'Bitte wählen Sie ein Bild aus.',
    'de-simple': 'Bitte wählen Sie ein Bild aus.',
    en: 'Please choose a picture.',
  },
  tooLarge: {
    de: 'Dieses Bild ist größer als 25 Megabyte. Bitte speichern Sie es kleiner, zum Beispiel mit 3000 Bildpunkten Breite.',
    'de-simple': 'Das Bild ist zu groß. Bitte nehmen Sie ein kleineres Bild.',
    en: 'This picture is larger than 25 megabytes. Please save it smaller, for example 3000 pixels wide.',
  },
  'not-an-image': {
    de: 'Diese Datei ist kein Bild, das wir zeigen können. Möglich sind JPEG, PNG, WebP, HEIC, GIF und TIFF.',
    'de-simple': 'Diese Datei können wir nicht zeigen. Bitte nehmen Sie ein Foto.',
    en: 'This file is no picture that we can show. JPEG, PNG, WebP, HEIC, GIF and TIFF are possible.',
  },
  'too-many-pixels': {
    de: 'Dieses Bild hat mehr als 50 Millionen Bildpunkte. Bitte speichern Sie es kleiner.',
    'de-simple': 'Das Bild ist zu groß. Bitte nehmen Sie ein kleineres Bild.',
    en: 'This picture has more than 50 million pixels. Please save it smaller.',
  },
  broken: {
    de: 'Dieses Bild lässt sich nicht öffnen. Vielleicht ist die Datei beschädigt. Bitte nehmen Sie ein anderes.',
    'de-simple': 'Wir können das Bild nicht öffnen. Bitte nehmen Sie ein anderes Bild.',
    en: 'This picture cannot be opened. The file may be damaged. Please take another one.',
  },
  alternativeMissing: {
    de: 'Bitte schreiben Sie, was auf dem Bild zu sehen ist.',
    'de-simple': 'Bitte schreiben Sie: Was ist auf dem Bild?',
    en: 'Please write what can be seen in the picture.',
  },
  creditMissing: {
    de: 'Bitte schreiben Sie, wer das Bild gemacht hat.',
    'de-simple': 'Bitte schreiben Sie: Wer hat das Bild gemacht?',
    en: 'Please write who took the picture.',
  },
  peopleMissing: {
    de: 'Bitte sagen Sie, ob Menschen zu erkennen sind und ob sie einverstanden sind.',
    'de-simple': 'Bitte kreuzen Sie Ja oder Nein an.',
    en: 'Please say whether people can be recognised and whether they agree.',
  },
  dayWrong: {
    de: 'Bitte geben Sie einen ganzen Tag an, den es gibt: Tag, Monat und Jahr. Oder lassen Sie alles leer.',
    'de-simple': 'Bitte schreiben Sie den Tag, den Monat und das Jahr. Oder schreiben Sie nichts.',
    en: 'Please enter a whole day that exists: day, month and year. Or leave it all empty.',
  },
  dayPast: {
    de: 'Dieser Tag ist vorbei. Bitte nennen Sie einen späteren.',
    'de-simple': 'Dieser Tag ist vorbei. Bitte schreiben Sie einen anderen Tag.',
    en: 'This day is over. Please name a later one.',
  },
  long: {
    de: (most: number) => `Das ist zu lang. Möglich sind ${most} Zeichen.`,
    'de-simple': (most: number) => `Das ist zu lang. Sie können ${most} Zeichen schreiben.`,
    en: (most: number) => `This is too long. ${most} characters are possible.`,
  },
  gallery: { de: 'So war es', 'de-simple': 'So war es', en: 'How it was' },
});

/** The same for the office; German only (decision 0008). */
export const officePictureTexts = {
  title: 'Bilder',
  lead: 'Was Partner schicken, sehen alle erst, wenn Sie es zeigen. Herausgenommene Bilder werden gelöscht, außer sie stehen noch woanders.',
  hidden: 'Diese Aktion ist nicht öffentlich. Ihre Bilder stehen nur im Bericht.',
  show: 'Allen zeigen',
  remove: 'Herausnehmen',
  library: 'In den Medien ansehen',
  add: 'Bild hinzufügen',
  back: 'Zurück, ohne zu speichern',
  addTitle: 'Ein Bild hinzufügen',
  addLead:
    'Für einen Partner, der Ihnen das Bild geschickt und erlaubt hat, es zu zeigen. Es ist sofort für alle zu sehen.',
  reason: 'Ein Bild aus einem Nachbericht wartet darauf, dass es jemand ansieht.',
  faults: {
    'not-found': 'Dieses Bild gibt es nicht mehr.',
    finished: 'Dieser Jahrgang ist abgeschlossen.',
    'too-many': 'Es sind schon 5 Bilder da. Nehmen Sie zuerst eines heraus.',
  },
} as const;
