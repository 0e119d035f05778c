import { texts } from '../../platform/i18n/texts.ts';

/** The report of a partner about what they did. */
export const reportTexts = texts({
  title: { de: 'Wie war es?', 'de-simple': 'Wie war es?', en: 'How was it?' },
  lead: {
    de: 'Drei kurze Antworten genügen. Haben Sie Bilder? Die können Sie danach schicken. Bitte nennen Sie keine Namen von Gästen.',
    'de-simple':
      'Bitte beantworten Sie 3 Fragen. Danach können Sie Bilder schicken. Bitte schreiben Sie keine Namen von Gästen.',
    en: 'Three short answers are enough. Do you have pictures? You can send them afterwards. Please do not name guests.',
  },
  counted: {
    de: 'Haben Sie gezählt, wie viele Menschen da waren?',
    'de-simple': 'Wissen Sie, wie viele Menschen da waren?',
    en: 'Did you count how many people came?',
  },
  yes: { de: 'Ja, ungefähr oder genau', 'de-simple': 'Ja', en: 'Yes, roughly or exactly' },
  no: { de: 'Nein, nicht gezählt', 'de-simple': 'Nein', en: 'No, not counted' },
  participants: { de: 'Wie viele waren da?', 'de-simple': 'Wie viele Menschen waren da?', en: 'How many came?' },
  wentWell: { de: 'Was ist gut gelaufen?', 'de-simple': 'Was war gut?', en: 'What went well?' },
  changed: {
    de: 'Was hat sich dadurch geändert, oder soll sich ändern?',
    'de-simple': 'Was ist jetzt anders? Oder was soll anders werden?',
    en: 'What has changed because of it, or should change?',
  },
  send: { de: 'Nachbericht senden', 'de-simple': 'Antworten senden', en: 'Send' },
  sendAndPictures: {
    de: 'Senden und Bilder hinzufügen',
    'de-simple': 'Antworten senden und Bilder schicken',
    en: 'Send and add pictures',
  },
  pictures: { de: 'Bilder hinzufügen', 'de-simple': 'Bilder schicken', en: 'Add pictures' },
  sentTitle: { de: 'Vielen Dank', 'de-simple': 'Vielen Dank', en: 'Thank you' },
  sentText: {
    de: 'Ihr Nachbericht ist da. Ist Ihnen noch etwas eingefallen? Mit demselben Link können Sie ihn ändern.',
    'de-simple':
      'Ihre Antworten sind da. Möchten Sie noch etwas schreiben? Dann öffnen Sie den gleichen Link noch 1 Mal.',
    en: 'Your report has arrived. Did something else come to mind? With the same link you can change it.',
  },
  overTitle: {
    de: 'Dieser Link gilt nicht mehr',
    'de-simple': 'Dieser Link geht nicht mehr',
    en: 'This link has ended',
  },
  overText: {
    de: 'Vielleicht fehlt ein Stück der Adresse, oder der Bericht über das Jahr ist schon fertig. Sie können uns auch anrufen.',
    'de-simple': 'Vielleicht fehlt ein Stück von der Adresse. Oder es ist zu spät. Bitte rufen Sie uns an.',
    en: 'Part of the address may be missing, or the report about the year is finished. You can also call us.',
  },
  countedMissing: {
    de: 'Bitte sagen Sie, ob Sie gezählt haben.',
    'de-simple': 'Bitte kreuzen Sie Ja oder Nein an.',
    en: 'Please say whether you counted.',
  },
  participantsWrong: {
    de: 'Bitte geben Sie eine Zahl ein, zum Beispiel 40.',
    'de-simple': 'Bitte schreiben Sie eine Zahl. Zum Beispiel: 40',
    en: 'Please enter a number, for example 40.',
  },
  long: {
    de: 'Das ist zu lang. Bitte kürzen Sie es.',
    'de-simple': 'Das ist zu lang. Bitte schreiben Sie weniger.',
    en: 'This is too long. Please shorten it.',
  },
});
