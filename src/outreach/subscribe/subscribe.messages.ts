import { texts } from '../../platform/i18n/texts.ts';

/** The newsletter's form, what comes after it, and its mails. */
export const subscribeTexts = texts({
  navigation: { de: 'Rundbrief', 'de-simple': 'Rundbrief', en: 'Newsletter' },
  title: { de: 'Rundbrief per E-Mail', 'de-simple': 'Unser Rundbrief', en: 'Newsletter by e-mail' },
  description: {
    de: 'Neues aus der Teilhabe im Landkreis, einige Male im Jahr. Auch in leicht verständlicher Sprache.',
    'de-simple': 'Wir schreiben Ihnen, was es Neues gibt.',
    en: 'News about participation in the county, a few times a year.',
  },
  lead: {
    de: 'Einige Male im Jahr schreiben wir Ihnen, was sich bei Barrieren, Maßnahmen und Veranstaltungen getan hat. Sie können sich jederzeit mit einem Klick wieder abmelden.',
    'de-simple':
      'Ein Rundbrief ist eine E-Mail mit Neuigkeiten. Wir schicken ihn einige Male im Jahr. Der Rundbrief kostet nichts. Sie können ihn immer wieder abbestellen.',
    en: 'A few times a year we write to you about what has happened with barriers, measures and events. You can leave with one click at any time.',
  },
  email: { de: 'Ihre E-Mail-Adresse', 'de-simple': 'Ihre E-Mail-Adresse', en: 'Your e-mail address' },
  emailHint: {
    de: 'Wir nutzen sie nur für den Rundbrief.',
    'de-simple': 'Wir nutzen die Adresse nur für den Rundbrief.',
    en: 'We use it for the newsletter only.',
  },
  emailMissing: {
    de: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
    'de-simple': 'Bitte schreiben Sie Ihre E-Mail-Adresse in das Feld.',
    en: 'Please enter your e-mail address.',
  },
  emailWrong: {
    de: 'Diese E-Mail-Adresse ist nicht vollständig. Ein Beispiel: name@beispiel.de',
    'de-simple': 'In der E-Mail-Adresse fehlt etwas. Ein Beispiel: name@beispiel.de',
    en: 'This e-mail address is not complete. An example: name@example.org',
  },
  edition: {
    de: 'Welche Ausgabe möchten Sie?',
    'de-simple': 'Welchen Rundbrief möchten Sie?',
    en: 'Which edition would you like?',
  },
  editionMissing: {
    de: 'Bitte wählen Sie eine Ausgabe.',
    'de-simple': 'Bitte wählen Sie einen Rundbrief aus.',
    en: 'Please choose an edition.',
  },
  standard: { de: 'Standardsprache', 'de-simple': 'Den Rundbrief in schwerer Sprache', en: 'Standard German' },
  easy: { de: 'Leicht verständlich', 'de-simple': 'Den Rundbrief in leicht verständlicher Sprache', en: 'Easy German' },
  consent: {
    de: 'Mit der Anmeldung stimmen Sie zu, dass wir Ihnen den Rundbrief an diese Adresse schicken. Wir bitten Sie zuerst um eine Bestätigung. Wir messen nicht, ob Sie ihn lesen. Wenn Sie sich abmelden, löschen wir die Adresse sofort.',
    'de-simple':
      'Sie melden sich an. Dann dürfen wir Ihnen den Rundbrief schicken. Zuerst bekommen Sie eine E-Mail mit einer Frage. Dort sagen Sie noch einmal Ja. Melden Sie sich ab? Dann löschen wir Ihre Adresse sofort.',
    en: 'By subscribing you agree that we send the newsletter to this address. We ask you to confirm first. We do not measure whether you read it. When you leave, we delete the address at once.',
  },
  privacyLink: { de: 'Mehr zum Datenschutz', 'de-simple': 'Mehr zum Daten-Schutz', en: 'More on data protection' },
  send: { de: 'Rundbrief bestellen', 'de-simple': 'Rundbrief bestellen', en: 'Subscribe' },
  tooMany: {
    de: 'Von hier kamen gerade sehr viele Anmeldungen. Bitte versuchen Sie es in einer Stunde wieder, oder rufen Sie uns an.',
    'de-simple': 'Gerade geht es nicht. Bitte versuchen Sie es später noch einmal. Oder rufen Sie uns an.',
    en: 'There have been very many subscriptions from here. Please try again in an hour, or call us.',
  },
  onceMore: {
    de: 'Bitte senden Sie das Formular noch einmal ab.',
    'de-simple': 'Bitte drücken Sie noch einmal auf den Knopf.',
    en: 'Please send the form once more.',
  },
  archive: { de: 'Bisherige Ausgaben lesen', 'de-simple': 'Alte Rundbriefe lesen', en: 'Read earlier issues' },
  other: { de: 'Andere Wege', 'de-simple': 'So geht es auch', en: 'Other ways' },
  otherText: {
    de: (telephone: string) =>
      `Sie möchten den Rundbrief auf Papier, oder haben keine E-Mail-Adresse? Rufen Sie uns an: ${telephone}.`,
    'de-simple': (telephone: string) =>
      `Möchten Sie den Rundbrief auf Papier? Oder haben Sie keine E-Mail-Adresse? Rufen Sie uns an: ${telephone}.`,
    en: (telephone: string) => `Would you like it on paper, or have no e-mail address? Call us: ${telephone}.`,
  },
  askedTitle: { de: 'Fast fertig', 'de-simple': 'Gleich ist es geschafft', en: 'Almost done' },
  askedLead: {
    de: 'Bitte sehen Sie in Ihr Postfach: Wir haben Ihnen eine E-Mail geschickt. Öffnen Sie den Link darin und bestätigen Sie die Anmeldung.',
    'de-simple':
      'Sie bekommen jetzt eine E-Mail von uns. In der E-Mail steht ein Link. Öffnen Sie den Link. Drücken Sie dort auf den Knopf.',
    en: 'Please look into your mailbox: we have sent you an e-mail. Open the link in it and confirm your subscription.',
  },
  askedNothing: {
    de: `Es kommt nichts an? Sehen Sie im Ordner für unerwünschte E-Mails nach, oder melden Sie sich noch einmal an. Ohne Bestätigung löschen wir die Adresse nach 7 Tagen.`,
    'de-simple':
      'Kommt keine E-Mail an? Sehen Sie bitte auch bei „Spam“ nach. Spam bedeutet: unerwünschte E-Mails. Oder bestellen Sie den Rundbrief noch einmal. Drücken Sie nicht auf den Knopf? Dann löschen wir Ihre Adresse nach 7 Tagen.',
    en: 'Nothing arrives? Look into your spam folder, or subscribe once more. Without confirmation we delete the address after 7 days.',
  },
  confirmTitle: {
    de: 'Rundbrief bestätigen',
    'de-simple': 'Möchten Sie den Rundbrief?',
    en: 'Confirm the newsletter',
  },
  confirmLead: {
    de: 'Drücken Sie auf den Knopf, und der Rundbrief kommt an Ihre Adresse.',
    'de-simple': 'Drücken Sie auf den Knopf. Dann bekommen Sie den Rundbrief.',
    en: 'Press the button and the newsletter will come to your address.',
  },
  confirm: { de: 'Ja, ich möchte den Rundbrief', 'de-simple': 'Ja, ich möchte den Rundbrief', en: 'Yes, I want it' },
  confirmedTitle: { de: 'Sie sind angemeldet', 'de-simple': 'Geschafft!', en: 'You are subscribed' },
  confirmedLead: {
    de: 'Vielen Dank. In jeder Ausgabe steht ein Link, mit dem Sie sich abmelden oder die Ausgabe wechseln können.',
    'de-simple': 'Vielen Dank. Sie bekommen jetzt den Rundbrief. In jedem Rundbrief steht: So melde ich mich ab.',
    en: 'Thank you. Every issue holds a link to leave or to change the edition.',
  },
  goneTitle: {
    de: 'Dieser Link gilt nicht mehr',
    'de-simple': 'Dieser Link geht nicht mehr',
    en: 'This link has ended',
  },
  goneLead: {
    de: 'Er gilt 7 Tage. Melden Sie sich einfach noch einmal an.',
    'de-simple': 'Der Link geht nur 7 Tage. Bestellen Sie den Rundbrief bitte noch einmal.',
    en: 'It is good for 7 days. Simply subscribe again.',
  },
  again: { de: 'Zur Anmeldung', 'de-simple': 'Rundbrief bestellen', en: 'Subscribe again' },
  mailSubject: {
    de: 'Bitte bestätigen Sie den Rundbrief',
    'de-simple': 'Möchten Sie unseren Rundbrief?',
    en: 'Please confirm the newsletter',
  },
  mailText: {
    de: (link: string) =>
      `Guten Tag,\n\njemand hat mit dieser E-Mail-Adresse unseren Rundbrief bestellt. Wenn Sie das waren, öffnen Sie bitte diesen Link und drücken dort auf den Knopf:\n\n${link}\n\nDer Link gilt 7 Tage. Waren Sie es nicht? Dann tun Sie nichts: Ohne Bestätigung löschen wir die Adresse.`,
    'de-simple': (link: string) =>
      `Guten Tag,\n\njemand hat unseren Rundbrief bestellt.\nFür diese E-Mail-Adresse.\n\nWaren Sie das?\nDann öffnen Sie bitte diesen Link:\n\n${link}\n\nDrücken Sie dort auf den Knopf.\nDer Link geht 7 Tage.\n\nWaren Sie das nicht?\nDann machen Sie nichts.\nWir löschen die Adresse.`,
    en: (link: string) =>
      `Good day,\n\nsomebody has ordered our newsletter with this e-mail address. If it was you, please open this link and press the button there:\n\n${link}\n\nThe link is good for 7 days. It was not you? Then do nothing: without confirmation we delete the address.`,
  },
  mailKnownSubject: { de: 'Ihr Rundbrief', 'de-simple': 'Ihr Rundbrief', en: 'Your newsletter' },
  mailKnownText: {
    de: (link: string) =>
      `Guten Tag,\n\nmit dieser E-Mail-Adresse sind Sie für unseren Rundbrief schon angemeldet. Hier können Sie die Ausgabe wechseln oder sich abmelden:\n\n${link}`,
    'de-simple': (link: string) =>
      `Guten Tag,\n\nSie bekommen unseren Rundbrief schon.\nHier können Sie etwas ändern.\nOder Sie melden sich ab:\n\n${link}`,
    en: (link: string) =>
      `Good day,\n\nthis e-mail address is subscribed to our newsletter already. Here you can change the edition or leave:\n\n${link}`,
  },
});
