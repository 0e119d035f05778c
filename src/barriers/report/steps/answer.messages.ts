import { texts } from '../../../platform/i18n/texts.ts';

export const answerTexts = texts({
  title: {
    de: 'Wie möchten Sie von uns hören?',
    'de-simple': 'Wie sollen wir Ihnen antworten?',
    en: 'How would you like to hear from us?',
  },
  lead: {
    de: 'Sie müssen nichts angeben. Was Sie hier schreiben, nutzen wir nur, um Ihnen zu antworten. Wir veröffentlichen es nie und geben es nie weiter. 30 Tage nach dem Abschluss löschen wir es.',
    'de-simple':
      'Sie müssen hier nichts schreiben.\nWir antworten Ihnen mit diesen Angaben.\nWir sagen sie niemandem.\nSpäter löschen wir sie: 30 Tage nach dem Ende.',
    en: 'You need not give anything. We use what you write here only to answer you. We never publish it and never pass it on. We erase it 30 days after the matter is closed.',
  },
  wish: { de: 'Antwort von uns', 'de-simple': 'Unsere Antwort', en: 'Our answer' },
  email: { de: 'Ihre E-Mail-Adresse', 'de-simple': 'Ihre E-Mail-Adresse', en: 'Your e-mail address' },
  name: { de: 'Ihr Name', 'de-simple': 'Ihr Name', en: 'Your name' },
  address: { de: 'Ihre Anschrift', 'de-simple': 'Ihre Adresse', en: 'Your postal address' },
  addressHint: {
    de: 'Straße und Hausnummer, Postleitzahl und Ort',
    'de-simple': 'Straße und Haus-Nummer, Post-Leit-Zahl und Ort',
    en: 'Street and number, postcode and town',
  },
  telephone: { de: 'Ihre Telefonnummer', 'de-simple': 'Ihre Telefon-Nummer', en: 'Your telephone number' },
  callTime: { de: 'Wann passt es Ihnen?', 'de-simple': 'Wann sollen wir anrufen?', en: 'When does it suit you?' },
  signContact: { de: 'Wie erreichen wir Sie?', 'de-simple': 'Wie erreichen wir Sie?', en: 'How can we reach you?' },
  signContactHint: {
    de: 'Zum Beispiel eine E-Mail-Adresse, eine Nummer für Nachrichten oder ein Videodienst',
    'de-simple': 'Zum Beispiel eine E-Mail-Adresse oder eine Nummer für Nachrichten',
    en: 'For example an e-mail address, a number for messages or a video service',
  },
  easy: {
    de: 'Bitte antworten Sie in leicht verständlicher Sprache',
    'de-simple': 'Bitte antworten Sie mir in leichter Sprache',
    en: 'Please answer in easy-to-understand German',
  },
  emailMissing: {
    de: 'Bitte nennen Sie Ihre E-Mail-Adresse, oder wählen Sie einen anderen Weg.',
    'de-simple': 'Bitte schreiben Sie Ihre E-Mail-Adresse auf.\nOder wählen Sie etwas anderes.',
    en: 'Please give your e-mail address, or choose another way.',
  },
  emailWrong: {
    de: 'Diese E-Mail-Adresse ist unvollständig. Richtig ist zum Beispiel: name@beispiel.de.',
    'de-simple': 'Diese E-Mail-Adresse stimmt nicht.\nRichtig ist zum Beispiel: name@beispiel.de.',
    en: 'This e-mail address is incomplete. Right would be, for example: name@example.org.',
  },
  nameMissing: {
    de: 'Bitte nennen Sie den Namen, an den der Brief gehen soll.',
    'de-simple': 'Bitte schreiben Sie Ihren Namen auf.\nWir brauchen ihn für den Brief.',
    en: 'Please give the name the letter should be addressed to.',
  },
  addressMissing: {
    de: 'Bitte nennen Sie die Anschrift, an die wir schreiben sollen.',
    'de-simple': 'Bitte schreiben Sie Ihre Adresse auf.\nWir brauchen sie für den Brief.',
    en: 'Please give the address we should write to.',
  },
  signContactMissing: {
    de: 'Bitte schreiben Sie, wie wir Sie für die Verabredung erreichen.',
    'de-simple': 'Bitte schreiben Sie auf: Wie erreichen wir Sie?',
    en: 'Please write how we can reach you to arrange the conversation.',
  },
});
