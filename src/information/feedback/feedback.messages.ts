import { texts } from '../../platform/i18n/texts.ts';

export const feedbackTexts = texts({
  ask: {
    de: 'Ist auf dieser Seite etwas nicht barrierefrei? Fehlt etwas?',
    'de-simple': 'Geht auf dieser Seite etwas nicht? Oder fehlt etwas?',
    en: 'Is something on this page not accessible? Is something missing?',
  },
  askLink: { de: 'Sagen Sie es uns', 'de-simple': 'Sagen Sie es uns', en: 'Tell us' },
  title: {
    de: 'Rückmeldung zu dieser Internetseite',
    'de-simple': 'Etwas auf dieser Internet-Seite ist nicht gut?',
    en: 'Feedback on this website',
  },
  lead: {
    de: 'Etwas auf dieser Internetseite ist für Sie nicht zugänglich? Oder etwas fehlt oder stimmt nicht? Schreiben Sie uns. Sie können auch Informationen anfordern, die Sie hier nicht lesen oder nutzen können.',
    'de-simple': 'Sie können etwas schlecht lesen?\nOder etwas geht nicht?\nOder etwas fehlt?\nSchreiben Sie es uns.',
    en: 'Is something on this website not accessible to you? Or is something missing or wrong? Write to us. You can also ask for information that you cannot read or use here.',
  },
  description: {
    de: 'Sagen Sie uns, was auf dieser Internetseite nicht barrierefrei ist, was fehlt oder was nicht stimmt.',
    'de-simple': 'Hier können Sie uns schreiben: Das geht auf der Internet-Seite nicht gut.',
    en: 'Tell us what is not accessible on this website, what is missing or what is wrong.',
  },
  otherBarrier: {
    de: 'Es geht um eine Barriere an einem Ort, in einem Bus oder in einem Amt? Dann nutzen Sie bitte das Formular',
    'de-simple':
      'Die Barriere ist woanders?\nZum Beispiel: eine Stufe vor der Tür.\nDann nehmen Sie bitte dieses Formular:',
    en: 'Is it about a barrier at a place, on a bus or in an office? Then please use the form',
  },
  otherBarrierLink: { de: 'Barriere melden', 'de-simple': 'Eine Barriere melden', en: 'Report a barrier' },
  kind: { de: 'Worum geht es?', 'de-simple': 'Worum geht es?', en: 'What is it about?' },
  notAccessible: {
    de: 'Etwas ist für mich nicht barrierefrei',
    'de-simple': 'Ich kann etwas nicht lesen oder nicht benutzen',
    en: 'Something is not accessible to me',
  },
  notAccessibleHint: {
    de: 'Zum Beispiel: mit der Tastatur nicht zu bedienen, nicht vorzulesen, schlecht zu erkennen. Sie bekommen innerhalb eines Monats eine Antwort (§ 16b Absatz 4 BGG LSA).',
    'de-simple':
      'Zum Beispiel: Die Schrift ist zu klein.\nWir antworten in höchstens 1 Monat.\nDas steht in einem Gesetz.',
    en: 'For example: it does not work with the keyboard, cannot be read aloud or is hard to see. You will get an answer within one month (section 16b (4) BGG LSA, the disability equality act of Saxony-Anhalt).',
  },
  content: {
    de: 'Etwas fehlt, ist falsch oder schwer zu verstehen',
    'de-simple': 'Etwas fehlt.\nOder etwas ist falsch.\nOder ich verstehe etwas nicht',
    en: 'Something is missing, wrong or hard to understand',
  },
  contentHint: {
    de: 'Sie bekommen innerhalb von 2 Wochen eine Antwort. Das versprechen wir.',
    'de-simple': 'Wir antworten in höchstens 2 Wochen.\nDas versprechen wir.',
    en: 'You will get an answer within two weeks. That is our promise.',
  },
  kindMissing: {
    de: 'Wählen Sie bitte, worum es geht',
    'de-simple': 'Bitte wählen Sie: Worum geht es?',
    en: 'Please choose what it is about',
  },
  problem: {
    de: 'Was ist das Problem, oder was brauchen Sie?',
    'de-simple': 'Was ist das Problem?\nOder: Was brauchen Sie?',
    en: 'What is the problem, or what do you need?',
  },
  problemHint: {
    de: 'Schreiben Sie, so gut es geht. Wenn Sie ein Hilfsmittel nutzen, etwa einen Bildschirmvorleser, hilft uns sein Name. Über Ihre Gesundheit müssen Sie nichts schreiben.',
    'de-simple': 'Schreiben Sie, so gut es geht.\nFehler sind nicht schlimm.',
    en: 'Write as well as you can, in German or English. If you use assistive technology, such as a screen reader, its name helps us. You need not write about your health.',
  },
  page: { de: 'Auf welcher Seite?', 'de-simple': 'Auf welcher Seite ist das Problem?', en: 'On which page?' },
  pageHint: {
    de: 'Die Adresse oder die Überschrift der Seite.',
    'de-simple': 'Schreiben Sie die Überschrift von der Seite.\nOder schreiben Sie die Adresse.',
    en: 'The address or the heading of the page.',
  },
  wish: { de: 'Möchten Sie eine Antwort?', 'de-simple': 'Möchten Sie eine Antwort?', en: 'Would you like an answer?' },
  wishNone: { de: 'Nein', 'de-simple': 'Nein', en: 'No' },
  wishNoneHint: {
    de: 'Wir kümmern uns trotzdem darum.',
    'de-simple': 'Wir kümmern uns trotzdem.',
    en: 'We will look after it all the same.',
  },
  wishEmail: { de: 'Ja, per E-Mail', 'de-simple': 'Ja, mit einer E-Mail', en: 'Yes, by e-mail' },
  wishTelephone: { de: 'Ja, am Telefon', 'de-simple': 'Ja, am Telefon', en: 'Yes, by telephone' },
  wishLetter: { de: 'Ja, per Brief', 'de-simple': 'Ja, mit einem Brief', en: 'Yes, by letter' },
  email: { de: 'Ihre E-Mail-Adresse', 'de-simple': 'Ihre E-Mail-Adresse', en: 'Your e-mail address' },
  telephone: { de: 'Ihre Telefonnummer', 'de-simple': 'Ihre Telefon-Nummer', en: 'Your telephone number' },
  callTime: {
    de: 'Wann passt es Ihnen?',
    'de-simple': 'Wann sollen wir anrufen?',
    en: 'When does it suit you?',
  },
  name: { de: 'Ihr Name', 'de-simple': 'Ihr Name', en: 'Your name' },
  address: { de: 'Ihre Anschrift', 'de-simple': 'Ihre Adresse', en: 'Your address' },
  addressHint: {
    de: 'Straße und Hausnummer, Postleitzahl und Ort',
    'de-simple': 'Straße und Haus-Nummer.\nPostleit-Zahl und Ort.',
    en: 'Street and number, postcode and town',
  },
  send: { de: 'Rückmeldung absenden', 'de-simple': 'Absenden', en: 'Send feedback' },
  privacy: {
    de: 'Ihre Kontaktdaten nutzen wir nur für die Antwort. Wir löschen sie 30 Tage, nachdem wir geantwortet haben.',
    'de-simple': 'Wir brauchen Ihre Kontakt-Daten nur für die Antwort. 30 Tage nach der Antwort löschen wir sie.',
    en: 'We use your contact details only to answer you. We delete them 30 days after we have answered.',
  },
  privacyLink: { de: 'Mehr zum Datenschutz', 'de-simple': 'Mehr zum Daten-Schutz', en: 'More about privacy' },
  problemMissing: {
    de: 'Beschreiben Sie bitte, was das Problem ist oder was Sie brauchen',
    'de-simple': 'Bitte schreiben Sie: Was ist das Problem?',
    en: 'Please describe what the problem is or what you need',
  },
  tooLong: {
    de: (max: number) => `Bitte kürzen Sie den Text auf höchstens ${max} Zeichen`,
    'de-simple': (max: number) => `Der Text ist zu lang.\nEs gehen höchstens ${max} Zeichen`,
    en: (max: number) => `Please shorten the text to at most ${max} characters`,
  },
  wishMissing: {
    de: 'Wählen Sie bitte, ob Sie eine Antwort möchten',
    'de-simple': 'Bitte wählen Sie: Möchten Sie eine Antwort?',
    en: 'Please choose whether you would like an answer',
  },
  emailMissing: {
    de: 'Geben Sie bitte Ihre E-Mail-Adresse an',
    'de-simple': 'Bitte schreiben Sie Ihre E-Mail-Adresse',
    en: 'Please give your e-mail address',
  },
  emailWrong: {
    de: 'Prüfen Sie bitte die E-Mail-Adresse, zum Beispiel name@beispiel.de',
    'de-simple': 'Die E-Mail-Adresse stimmt noch nicht.\nSo sieht eine aus: name@beispiel.de',
    en: 'Please check the e-mail address, for example name@example.org',
  },
  telephoneMissing: {
    de: 'Geben Sie bitte Ihre Telefonnummer an',
    'de-simple': 'Bitte schreiben Sie Ihre Telefon-Nummer',
    en: 'Please give your telephone number',
  },
  telephoneWrong: {
    de: 'Prüfen Sie bitte die Telefonnummer, zum Beispiel 03464 12345',
    'de-simple': 'Die Telefon-Nummer stimmt noch nicht.\nSo sieht eine aus: 03464 12345',
    en: 'Please check the telephone number, for example 03464 12345',
  },
  nameMissing: {
    de: 'Geben Sie bitte Ihren Namen an',
    'de-simple': 'Bitte schreiben Sie Ihren Namen',
    en: 'Please give your name',
  },
  addressMissing: {
    de: 'Geben Sie bitte Ihre Anschrift an',
    'de-simple': 'Bitte schreiben Sie Ihre Adresse',
    en: 'Please give your address',
  },
  onceMore: {
    de: 'Ein verstecktes Feld war ausgefüllt, vielleicht von Ihrem Browser. Bitte senden Sie das Formular noch einmal ab',
    'de-simple': 'Das hat nicht geklappt.\nBitte senden Sie das Formular noch einmal',
    en: 'A hidden field was filled in, perhaps by your browser. Please send the form once more',
  },
  tooMany: {
    de: 'Von Ihrem Anschluss kamen gerade sehr viele Rückmeldungen. Bitte versuchen Sie es in einer Stunde noch einmal, oder rufen Sie uns an',
    'de-simple':
      'Das waren sehr viele Rück-Meldungen in kurzer Zeit.\nBitte warten Sie 1 Stunde.\nOder rufen Sie uns an',
    en: 'Very many messages came from your connection just now. Please try again in an hour, or call us',
  },
});
