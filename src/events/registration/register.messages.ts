import { texts } from '../../platform/i18n/texts.ts';

/** Texts for people who register, and for their own registration. */
export const registerTexts = texts({
  section: { de: 'Anmeldung', 'de-simple': 'Anmeldung', en: 'Registration' },
  seatsFree: {
    de: 'Es sind noch Plätze frei.',
    'de-simple': 'Es gibt noch freie Plätze.',
    en: 'There are seats left.',
  },
  noSeats: {
    de: 'Alle Plätze sind belegt. Sie können sich auf die Warteliste setzen lassen. Wird ein Platz frei, hören Sie von uns.',
    'de-simple':
      'Alle Plätze sind besetzt.\nSie können auf die Warte-Liste.\nWird ein Platz frei? Dann sagen wir es Ihnen.',
    en: 'All seats are taken. You can join the waiting list. If a seat becomes free, you will hear from us.',
  },
  until: {
    de: (when: string) => `Anmelden können Sie sich bis ${when}.`,
    'de-simple': (when: string) => `Sie können sich anmelden bis: ${when}.`,
    en: (when: string) => `You can register until ${when}.`,
  },
  register: { de: 'Jetzt anmelden', 'de-simple': 'Ich möchte mich anmelden', en: 'Register now' },
  orCall: {
    de: 'Sie können sich auch am Telefon anmelden.',
    'de-simple': 'Sie können sich auch am Telefon anmelden.',
    en: 'You can also register by telephone.',
  },
  closed: {
    de: 'Die Anmeldung im Internet ist geschlossen. Rufen Sie uns an: Vielleicht geht es noch.',
    'de-simple': 'Die Anmeldung im Internet ist vorbei.\nRufen Sie uns an. Vielleicht geht es noch.',
    en: 'Online registration is closed. Call us: it may still be possible.',
  },
  title: { de: 'Anmelden', 'de-simple': 'Ich möchte mich anmelden', en: 'Register' },
  date: { de: 'Für welchen Termin?', 'de-simple': 'Für welchen Termin?', en: 'For which date?' },
  name: { de: 'Ihr Name', 'de-simple': 'Ihr Name', en: 'Your name' },
  reach: { de: 'Wie erreichen wir Sie?', 'de-simple': 'Wie können wir Sie erreichen?', en: 'How can we reach you?' },
  reachHint: {
    de: 'Eins von beiden genügt. Wir melden uns nur, wenn sich etwas ändert.',
    'de-simple': 'Eins von beiden reicht.\nWir melden uns nur, wenn sich etwas ändert.',
    en: 'One of the two is enough. We contact you only if something changes.',
  },
  email: { de: 'E-Mail', 'de-simple': 'E-Mail', en: 'E-mail' },
  telephone: { de: 'Telefon', 'de-simple': 'Telefon', en: 'Telephone' },
  companion: {
    de: 'Ich bringe eine Begleitperson mit',
    'de-simple': 'Eine Person kommt mit mir',
    en: 'I bring somebody who accompanies me',
  },
  companionHint: {
    de: 'Dann halten wir zwei Plätze frei.',
    'de-simple': 'Dann sind 2 Plätze für Sie da.',
    en: 'Then we keep two seats.',
  },
  needs: {
    de: 'Was brauchen Sie, um gut teilnehmen zu können?',
    'de-simple': 'Was brauchen Sie, damit Sie gut mitmachen können?',
    en: 'What do you need to take part well?',
  },
  needsHint: {
    de: 'In Ihren Worten, zum Beispiel: einen Platz vorn, Platz für den Rollator, Gebärdensprache. Wir löschen das 30 Tage nach der Veranstaltung.',
    'de-simple':
      'Zum Beispiel: einen Platz vorn oder Gebärden-Sprache.\nWir löschen diesen Text 30 Tage nach der Veranstaltung.',
    en: 'In your own words, for example: a seat in front, room for a walker, sign language. We delete this 30 days after the event.',
  },
  privacy: {
    de: 'Wir nutzen Ihre Angaben nur für diese Veranstaltung und löschen sie drei Monate danach.',
    'de-simple': 'Wir brauchen diese Angaben nur für diese Veranstaltung.\n3 Monate danach löschen wir alles.',
    en: 'We use what you tell us for this event only and delete it three months afterwards.',
  },
  privacyLink: { de: 'Mehr zum Datenschutz', 'de-simple': 'Mehr zum Daten-Schutz', en: 'More about privacy' },
  send: { de: 'Verbindlich anmelden', 'de-simple': 'Anmelden', en: 'Register' },
  call: { de: 'Lieber anrufen?', 'de-simple': 'Rufen Sie uns an:', en: 'Prefer to call?' },
  nameMissing: {
    de: 'Bitte schreiben Sie Ihren Namen.',
    'de-simple': 'Bitte schreiben Sie Ihren Namen auf.',
    en: 'Please enter your name.',
  },
  reachMissing: {
    de: 'Bitte geben Sie eine E-Mail-Adresse oder eine Telefonnummer an.',
    'de-simple': 'Wir brauchen Ihre E-Mail oder Ihre Telefon-Nummer.',
    en: 'Please give an e-mail address or a telephone number.',
  },
  emailWrong: {
    de: 'Bitte prüfen Sie die E-Mail-Adresse.',
    'de-simple': 'Die E-Mail stimmt nicht. Bitte sehen Sie noch einmal nach.',
    en: 'Please check the e-mail address.',
  },
  telephoneWrong: {
    de: 'Bitte prüfen Sie die Telefonnummer.',
    'de-simple': 'Die Telefon-Nummer stimmt nicht. Bitte sehen Sie noch einmal nach.',
    en: 'Please check the telephone number.',
  },
  tooLong: { de: 'Das ist zu lang.', 'de-simple': 'Der Text ist zu lang.', en: 'This is too long.' },
  dateMissing: {
    de: 'Bitte wählen Sie einen Termin.',
    'de-simple': 'Bitte wählen Sie einen Termin aus.',
    en: 'Please choose a date.',
  },
  alreadySent: {
    de: 'Mit diesem Formular haben Sie sich schon angemeldet. Möchten Sie noch jemanden anmelden, senden Sie es noch einmal.',
    'de-simple':
      'Sie haben sich mit diesem Formular schon angemeldet.\nMöchten Sie noch eine Person anmelden? Dann senden Sie es noch einmal.',
    en: 'You have already registered with this form. To register somebody else, send it once more.',
  },
  notTaken: {
    de: 'Hier ist keine Anmeldung nötig oder möglich.',
    'de-simple': 'Hier müssen Sie sich nicht anmelden.',
    en: 'No registration is needed or possible here.',
  },
  thanksTitle: { de: 'Sie sind angemeldet', 'de-simple': 'Sie sind angemeldet', en: 'You are registered' },
  thanksText: {
    de: 'Wir freuen uns auf Sie.',
    'de-simple': 'Wir freuen uns auf Sie.',
    en: 'We look forward to seeing you.',
  },
  waitingTitle: {
    de: 'Sie stehen auf der Warteliste',
    'de-simple': 'Sie sind auf der Warte-Liste',
    en: 'You are on the waiting list',
  },
  waitingText: {
    de: 'Wird ein Platz frei, schreiben wir Ihnen oder rufen an.',
    'de-simple': 'Wird ein Platz frei? Dann schreiben wir oder rufen an.',
    en: 'If a seat becomes free, we write to you or call.',
  },
  codeTitle: { de: 'Ihr Code', 'de-simple': 'Ihr Code', en: 'Your code' },
  codeText: {
    de: 'Bitte schreiben Sie ihn auf. Damit können Sie sich abmelden oder etwas ändern. Am Telefon sagen Sie ihn einfach an.',
    'de-simple': 'Bitte schreiben Sie den Code auf.\nMit dem Code können Sie etwas ändern oder sich abmelden.',
    en: 'Please write it down. With it you can cancel or change something. On the telephone just say it.',
  },
  codeOnce: {
    de: 'Aus Sicherheitsgründen steht der Code hier nur kurze Zeit.',
    'de-simple': 'Der Code steht hier nur kurze Zeit.',
    en: 'For safety the code stands here for a short time only.',
  },
  enterTitle: { de: 'Meine Anmeldung', 'de-simple': 'Meine Anmeldung', en: 'My registration' },
  enterLead: {
    de: 'Mit dem Code Ihrer Anmeldung können Sie sie ansehen, ändern oder sich abmelden.',
    'de-simple': 'Sie haben einen Code bekommen.\nMit dem Code sehen Sie Ihre Anmeldung.',
    en: 'With the code of your registration you can see or change it, or cancel.',
  },
  code: { de: 'Code', 'de-simple': 'Code', en: 'Code' },
  codeHint: {
    de: 'Drei Wörter und vier Ziffern, zum Beispiel Birne-Wolke-Tisch-4821',
    'de-simple': '3 Wörter und 4 Zahlen, zum Beispiel: Birne-Wolke-Tisch-4821',
    en: 'Three words and four digits, for example Birne-Wolke-Tisch-4821',
  },
  open: { de: 'Anmeldung öffnen', 'de-simple': 'Anmeldung öffnen', en: 'Open registration' },
  notACode: {
    de: 'Das ist kein Code. Er hat drei Wörter und vier Ziffern.',
    'de-simple': 'Das ist kein Code. Ein Code hat 3 Wörter und 4 Zahlen.',
    en: 'This is no code. It has three words and four digits.',
  },
  unknown: {
    de: 'Diesen Code kennen wir nicht. Prüfen Sie ihn, oder rufen Sie uns an.',
    'de-simple': 'Diesen Code kennen wir nicht. Bitte sehen Sie nach. Oder rufen Sie uns an.',
    en: 'We do not know this code. Please check it, or call us.',
  },
  tooMany: {
    de: 'Das waren zu viele Versuche. Bitte warten Sie eine Viertelstunde, oder rufen Sie uns an.',
    'de-simple': 'Das waren zu viele Versuche. Bitte warten Sie 15 Minuten. Oder rufen Sie uns an.',
    en: 'Too many attempts. Please wait a quarter of an hour, or call us.',
  },
  what: { de: 'Veranstaltung', 'de-simple': 'Veranstaltung', en: 'Event' },
  when: { de: 'Wann', 'de-simple': 'Wann?', en: 'When' },
  state: { de: 'Stand', 'de-simple': 'Wie ist es jetzt?', en: 'State' },
  stateRegistered: { de: 'angemeldet', 'de-simple': 'angemeldet', en: 'registered' },
  stateWaiting: { de: 'auf der Warteliste', 'de-simple': 'auf der Warte-Liste', en: 'on the waiting list' },
  stateWithdrawn: { de: 'abgemeldet', 'de-simple': 'abgemeldet', en: 'cancelled by you' },
  persons: { de: 'Plätze', 'de-simple': 'Plätze', en: 'Seats' },
  changeNeeds: {
    de: 'Ändern, was ich brauche',
    'de-simple': 'Ich möchte den Text ändern',
    en: 'Change what I need',
  },
  save: { de: 'Speichern', 'de-simple': 'Speichern', en: 'Save' },
  saved: { de: 'Gespeichert.', 'de-simple': 'Gespeichert.', en: 'Saved.' },
  withdrawTitle: { de: 'Abmelden', 'de-simple': 'Ich möchte mich abmelden', en: 'Cancel' },
  withdrawText: {
    de: 'Ihr Platz geht an jemanden von der Warteliste. Ihre Angaben löschen wir sofort.',
    'de-simple': 'Dann bekommt eine andere Person den Platz.\nWir löschen sofort alles, was Sie geschrieben haben.',
    en: 'Your seat goes to somebody on the waiting list. We delete what you told us at once.',
  },
  withdraw: { de: 'Jetzt abmelden', 'de-simple': 'Jetzt abmelden', en: 'Cancel now' },
  withdrawn: {
    de: 'Sie sind abgemeldet. Ihre Angaben sind gelöscht.',
    'de-simple': 'Sie sind abgemeldet. Wir haben alles gelöscht.',
    en: 'You have cancelled. What you told us is deleted.',
  },
  manage: {
    de: 'Schon angemeldet? Ansehen, ändern oder abmelden',
    'de-simple': 'Schon angemeldet? Hier ändern Sie etwas oder melden sich ab',
    en: 'Already registered? See, change or cancel',
  },
});
