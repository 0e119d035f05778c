import { texts } from '../../../platform/i18n/texts.ts';

export const checkTexts = texts({
  title: {
    de: 'Bitte prüfen Sie Ihre Angaben',
    'de-simple': 'Bitte prüfen Sie Ihre Meldung',
    en: 'Please check your answers',
  },
  lead: {
    de: 'So kommt Ihre Meldung bei uns an. Sie können alles noch ändern.',
    'de-simple': 'Das haben Sie geschrieben.\nSie können noch alles ändern.',
    en: 'This is how your report will reach us. You can still change everything.',
  },
  missingTitle: { de: 'Es fehlt noch etwas', 'de-simple': 'Es fehlt noch etwas', en: 'Something is missing' },
  missingBody: {
    de: 'Bitte sehen Sie sich diese Fragen noch einmal an:',
    'de-simple': 'Bitte lesen Sie diese Fragen noch einmal:',
    en: 'Please look at these questions again:',
  },
  needsLook: { de: 'Bitte noch einmal ansehen', 'de-simple': 'Hier stimmt etwas nicht', en: 'Please look again' },
  notGiven: { de: 'Keine Angabe', 'de-simple': 'Keine Antwort', en: 'Not given' },
  placeKind: { de: 'Wo', 'de-simple': 'Wo?', en: 'Where' },
  place: { de: 'Genauer Ort', 'de-simple': 'Welcher Ort?', en: 'Exact place' },
  problem: { de: 'Problem', 'de-simple': 'Das Problem', en: 'Problem' },
  callBack: { de: 'Rückruf unter', 'de-simple': 'Wir rufen Sie an', en: 'Call back at' },
  demands: { de: 'Muss man dort können', 'de-simple': 'Das muss man dort können', en: 'Demanded there' },
  effect: { de: 'Wirkung', 'de-simple': 'Wie schlimm ist es?', en: 'Effect' },
  since: { de: 'Seit wann', 'de-simple': 'Seit wann?', en: 'Since when' },
  until: { de: 'Bis wann', 'de-simple': 'Bis wann?', en: 'Until when' },
  facts: { de: 'Maße und Tatsachen', 'de-simple': 'Zahlen und Tatsachen', en: 'Measurements and facts' },
  photos: { de: 'Fotos', 'de-simple': 'Fotos', en: 'Photos' },
  noDescription: { de: 'ohne Beschreibung', 'de-simple': 'ohne Text', en: 'without description' },
  lifeArea: { de: 'Lebensbereich', 'de-simple': 'Um was geht es?', en: 'Area of life' },
  reportedFor: { de: 'Für wen', 'de-simple': 'Für wen?', en: 'For whom' },
  answer: { de: 'Antwort an Sie', 'de-simple': 'Unsere Antwort', en: 'Answer to you' },
  easy: {
    de: 'in leicht verständlicher Sprache',
    'de-simple': 'in leichter Sprache',
    en: 'in easy-to-understand German',
  },
  coordinates: {
    de: 'Ihr Standort ist eingetragen',
    'de-simple': 'Wir haben Ihren Standort',
    en: 'Your location has been entered',
  },
  warningTitle: {
    de: 'Steht hier etwas Persönliches?',
    'de-simple': 'Steht hier etwas Persönliches?',
    en: 'Is there something personal in here?',
  },
  warningBody: {
    de: 'In Ihrem Text haben wir etwas gefunden, das vielleicht zu einer Person gehört. Ihr Wortlaut wird nie veröffentlicht. Am sichersten ist aber, was gar nicht dasteht. Sie entscheiden: Sie können es ändern oder so absenden.',
    'de-simple':
      'In Ihrem Text steht vielleicht etwas Persönliches.\nAndere Menschen sehen Ihren Text nicht.\nSie können den Text trotzdem ändern.\nOder Sie senden ihn so.',
    en: 'In your text we found something that may belong to a person. Your wording is never published. What is not there is safest, though. You decide: you can change it or send it as it is.',
  },
  telephone: { de: 'eine Telefonnummer?', 'de-simple': 'Ist das eine Telefon-Nummer?', en: 'a telephone number?' },
  email: { de: 'eine E-Mail-Adresse?', 'de-simple': 'Ist das eine E-Mail-Adresse?', en: 'an e-mail address?' },
  numberPlate: { de: 'ein Autokennzeichen?', 'de-simple': 'Ist das ein Auto-Kennzeichen?', en: 'a number plate?' },
  name: { de: 'der Name eines Menschen?', 'de-simple': 'Ist das ein Name?', en: 'a person’s name?' },
  diagnosis: {
    de: 'eine Krankheit oder ein Grad der Behinderung?',
    'de-simple': 'Ist das eine Krankheit?',
    en: 'an illness or degree of disability?',
  },
  publicTitle: {
    de: 'Was öffentlich wird und was nie',
    'de-simple': 'Was sehen andere Menschen?',
    en: 'What becomes public and what never will',
  },
  sendTitle: { de: 'Absenden', 'de-simple': 'Senden', en: 'Send' },
  sendBody: {
    de: 'Mit dem Absenden geht Ihre Meldung an das Örtliche Teilhabemanagement. Wir nutzen Ihre Angaben, um die Barriere abzubauen.',
    'de-simple': 'Dann kommt Ihre Meldung zu uns.\nWir wollen die Barriere abbauen.\nDafür brauchen wir Ihre Angaben.',
    en: 'By sending, your report goes to the local participation management. We use your answers to remove the barrier.',
  },
  privacy: { de: 'Mehr zum Datenschutz', 'de-simple': 'Mehr zum Daten-Schutz', en: 'More on data protection' },
  send: { de: 'Meldung absenden', 'de-simple': 'Meldung senden', en: 'Send report' },
  onceMoreTitle: {
    de: 'Bitte drücken Sie noch einmal auf „Meldung absenden“',
    'de-simple': 'Bitte drücken Sie noch einmal auf „Meldung senden“',
    en: 'Please press “Send report” once more',
  },
  onceMoreBody: {
    de: 'Das ging sehr schnell. So schützen wir uns vor Programmen, die Formulare ausfüllen. Ihre Angaben sind alle noch da.',
    'de-simple':
      'Das war sehr schnell.\nManche Computer füllen unsere Seite falsch aus.\nDarum fragen wir noch einmal.\nIhr Text ist noch da.',
    en: 'That was very fast. This is how we protect ourselves against programs that fill in forms. All your answers are still there.',
  },
  tooManyTitle: {
    de: 'Bitte warten Sie einen Moment',
    'de-simple': 'Bitte warten Sie ein paar Minuten',
    en: 'Please wait a moment',
  },
  tooManyBody: {
    de: 'Von Ihrem Anschluss kamen sehr viele Meldungen in kurzer Zeit. Ihre Angaben sind gespeichert. Senden Sie sie später ab, oder rufen Sie uns an.',
    'de-simple':
      'Das waren sehr viele Meldungen.\nIhr Text ist noch da.\nSenden Sie ihn später.\nOder rufen Sie uns an.',
    en: 'Very many reports came from your connection in a short time. Your answers have been saved. Send them later, or call us.',
  },
});
