import { texts } from '../../platform/i18n/texts.ts';

export const contactTexts = texts({
  title: { de: 'Kontakt', 'de-simple': 'So erreichen Sie uns', en: 'Contact' },
  lead: {
    de: 'Wählen Sie den Weg, der Ihnen am besten passt. Alle Wege sind gleich gut.',
    'de-simple': 'Sie können uns auf vielen Wegen erreichen.\nAlle Wege sind gut.',
    en: 'Choose the way that suits you best. All ways are equally good.',
  },
  description: {
    de: 'Telefon, E-Mail, Anschrift und Wege ohne Telefon.',
    'de-simple': 'Telefon, E-Mail und Adresse.',
    en: 'Telephone, e-mail, address and ways without a telephone.',
  },
  telephone: { de: 'Am Telefon', 'de-simple': 'Sie können anrufen', en: 'By telephone' },
  first: { de: 'Telefon', 'de-simple': 'Telefon', en: 'Telephone' },
  second: { de: 'Zweite Nummer', 'de-simple': '2. Nummer', en: 'Second number' },
  hours: { de: 'Sprechzeiten', 'de-simple': 'Wann ist jemand da?', en: 'Opening hours' },
  callHelp: {
    de: 'Sie können uns eine Barriere auch am Telefon melden. Wir schreiben auf, was Sie sagen, und Sie bekommen denselben Meldungscode wie online.',
    'de-simple':
      'Sie können am Telefon auch eine Barriere melden.\nWir schreiben alles auf.\nSie bekommen dann einen Code.',
    en: 'You can also report a barrier by telephone. We write down what you say, and you get the same receipt code as online.',
  },
  writing: { de: 'Ohne Telefon', 'de-simple': 'Sie möchten nicht telefonieren?', en: 'Without a telephone' },
  writingLead: {
    de: 'Niemand muss bei uns anrufen. Wenn Sie es so möchten, antworten wir nur schriftlich.',
    'de-simple': 'Sie müssen uns nicht anrufen.\nSie können uns schreiben.\nDann schreiben wir zurück.',
    en: 'Nobody has to call us. If you prefer, we answer in writing only.',
  },
  mail: { de: 'E-Mail', 'de-simple': 'E-Mail', en: 'E-mail' },
  report: { de: 'Barriere online melden', 'de-simple': 'Barriere im Internet melden', en: 'Report a barrier online' },
  status: {
    de: 'Mit dem Meldungscode nachsehen',
    'de-simple': 'Mit dem Code nachsehen',
    en: 'Look it up with the receipt code',
  },
  post: {
    de: 'Mit der Post oder im Büro',
    'de-simple': 'Brief schreiben oder zu uns kommen',
    en: 'By post or at the office',
  },
  address: { de: 'Anschrift', 'de-simple': 'Adresse', en: 'Address' },
  building: {
    de: 'Zugang zum Gebäude (Stufen, Aufzug, Toilette, Parkplatz)',
    'de-simple': 'Gibt es Stufen?\nGibt es einen Aufzug?',
    en: 'Access to the building (steps, lift, toilet, parking)',
  },
  before: {
    de: 'Damit wir Zeit für Sie haben, melden Sie sich bitte vorher an.',
    'de-simple': 'Bitte melden Sie sich vorher bei uns.\nDann haben wir Zeit für Sie.',
    en: 'Please let us know before you come, so that we have time for you.',
  },
  sign: { de: 'Gebärdensprache', 'de-simple': 'Gebärden-Sprache', en: 'Sign language' },
  signText: {
    de: 'Videos in Deutscher Gebärdensprache gibt es hier noch nicht. Schreiben Sie uns, wenn Sie ein Gespräch in Gebärdensprache möchten: Wir klären mit Ihnen, wie es geht. In der Meldung können Sie Gebärdensprache als Wunsch für die Antwort angeben.',
    'de-simple':
      'Gebärden-Sprache spricht man mit den Händen.\nHier gibt es noch keine Videos in Gebärden-Sprache.\nMöchten Sie ein Gespräch in Gebärden-Sprache?\nDann schreiben Sie uns.\nWir suchen zusammen einen Weg.',
    en: 'There are no videos in German Sign Language here yet. If you would like to talk in sign language, write to us, and we will find out together how it can be done. In a report you can choose sign language for the answer.',
  },
  signService: {
    de: 'Dolmetschen oder Video-Telefon beim Landkreis',
    'de-simple': 'Dolmetscher oder Video-Telefon beim Landkreis',
    en: 'Interpreting or video telephone at the district',
  },
  other: { de: 'Geht es um etwas anderes?', 'de-simple': 'Ist es etwas anderes?', en: 'Is it about something else?' },
  emergency: {
    de: 'Ist jemand in Gefahr? Wählen Sie die',
    'de-simple': 'Ist ein Mensch in Gefahr?\nRufen Sie an:',
    en: 'Is somebody in danger? Dial',
  },
  website: {
    de: 'Etwas auf dieser Internetseite ist nicht barrierefrei:',
    'de-simple': 'Etwas auf dieser Internet-Seite geht nicht gut:',
    en: 'Something on this website is not accessible:',
  },
  websiteLink: { de: 'Rückmeldung geben', 'de-simple': 'Schreiben Sie uns das hier', en: 'Give feedback' },
});
