import { texts } from '../../platform/i18n/texts.ts';

/** The public page about the action weeks: the call, how to get a link, and the programmes. */
export const callTexts = texts({
  navigation: { de: 'Aktionswochen', 'de-simple': 'Aktions-Wochen', en: 'Action weeks' },
  title: { de: 'Aktionswochen', 'de-simple': 'Aktions-Wochen', en: 'Action weeks' },
  description: {
    de: 'Aufruf, Programm und frühere Jahre der Aktionswochen im Landkreis.',
    'de-simple': 'In den Aktions-Wochen gibt es viele Aktionen zu Inklusion. Hier lesen Sie, wie Sie mitmachen können.',
    en: 'Call, programme and earlier years of the action weeks in the county.',
  },
  lead: {
    de: 'Einmal im Jahr zeigen Vereine, Einrichtungen, Schulen und einzelne Menschen, wie Inklusion im Landkreis geht.',
    'de-simple':
      'Inklusion bedeutet: Alle machen mit. In den Aktions-Wochen zeigen viele Gruppen, wie das geht. Die Aktions-Wochen sind 1 Mal im Jahr.',
    en: 'Once a year associations, institutions, schools and individuals show how inclusion works in the county.',
  },
  period: {
    de: (from: string, to: string) => `Vom ${from} bis ${to}`,
    'de-simple': (from: string, to: string) => `Von ${from} bis ${to}`,
    en: (from: string, to: string) => `From ${from} to ${to}`,
  },
  callTitle: {
    de: (year: number) => `Machen Sie mit: Aktionswochen ${year}`,
    'de-simple': (year: number) => `Machen Sie mit: Aktions-Wochen ${year}`,
    en: (year: number) => `Take part: action weeks ${year}`,
  },
  deadline: {
    de: (day: string) => `Sie können bis einschließlich ${day} einreichen.`,
    'de-simple': (day: string) => `Sie können sich bis ${day} anmelden.`,
    en: (day: string) => `You can hand in until the end of ${day}.`,
  },
  closedTitle: {
    de: 'Der Aufruf ist beendet',
    'de-simple': 'Anmelden geht jetzt nicht mehr',
    en: 'The call has ended',
  },
  closedText: {
    de: (telephone: string) =>
      `Jetzt stellen wir das Programm zusammen. Haben Sie schon einen Link bekommen, oder möchten Sie noch dazukommen? Rufen Sie uns an: ${telephone}.`,
    'de-simple': (telephone: string) =>
      `Wir machen jetzt das Programm. Möchten Sie noch mitmachen? Rufen Sie uns an: ${telephone}.`,
    en: (telephone: string) =>
      `We are putting the programme together. Do you have a link already, or would you like to join? Call us: ${telephone}.`,
  },
  noneTitle: {
    de: 'Zurzeit läuft kein Aufruf',
    'de-simple': 'Im Moment können Sie sich nicht anmelden',
    en: 'There is no call at the moment',
  },
  noneText: {
    de: (telephone: string) =>
      `Der nächste Aufruf steht hier, sobald er beginnt. Möchten Sie dann eingeladen werden? Rufen Sie uns an: ${telephone}.`,
    'de-simple': (telephone: string) =>
      `Der nächste Aufruf steht dann hier. Möchten Sie eine Einladung bekommen? Rufen Sie uns an: ${telephone}.`,
    en: (telephone: string) =>
      `The next call will be here as soon as it begins. Would you like to be invited then? Call us: ${telephone}.`,
  },
  askTitle: { de: 'Link zum Einreichen bekommen', 'de-simple': 'So melden Sie sich an', en: 'Get a link to hand in' },
  askText: {
    de: 'Sie reichen mit einem persönlichen Link ein, ohne Konto und ohne Passwort. Wir schicken zuerst eine E-Mail, damit niemand in Ihrem Namen mitmacht.',
    'de-simple':
      'Sie bekommen einen Link von uns. Der Link ist nur für Sie. Sie brauchen kein Passwort. Zuerst schicken wir Ihnen eine E-Mail.',
    en: 'You hand in with a personal link, without account or password. We send an e-mail first, so that nobody takes part in your name.',
  },
  organisation: {
    de: 'Verein, Einrichtung, Gruppe oder Sie selbst',
    'de-simple': 'Wie heißt Ihr Verein oder Ihre Gruppe?',
    en: 'Association, institution, group or yourself',
  },
  name: { de: 'Ihr Name', 'de-simple': 'Wie heißen Sie?', en: 'Your name' },
  email: { de: 'Ihre E-Mail-Adresse', 'de-simple': 'Ihre E-Mail-Adresse', en: 'Your e-mail address' },
  privacy: {
    de: 'Name und E-Mail-Adresse sehen nur die Mitarbeitenden, die die Aktionswochen betreuen. Zwei Jahre nach den Aktionswochen löschen wir sie, außer Sie möchten wieder eingeladen werden.',
    'de-simple':
      'Ihren Namen und Ihre E-Mail-Adresse sieht nur unser Büro. Nach 2 Jahren löschen wir beides. Möchten Sie wieder eine Einladung? Dann löschen wir nichts.',
    en: 'Only the staff who look after the action weeks see name and e-mail address. We delete them two years after the weeks, unless you want to be invited again.',
  },
  privacyLink: { de: 'Mehr zum Datenschutz', 'de-simple': 'Mehr zum Daten-Schutz', en: 'More on data protection' },
  send: { de: 'Link anfordern', 'de-simple': 'Link bekommen', en: 'Ask for the link' },
  byTelephone: { de: 'Lieber am Telefon?', 'de-simple': 'Lieber am Telefon?', en: 'Prefer to call?' },
  byTelephoneText: {
    de: 'Rufen Sie uns an. Wir schicken Ihnen einen Link oder füllen alles mit Ihnen zusammen aus.',
    'de-simple': 'Rufen Sie uns an. Wir schreiben alles für Sie auf.',
    en: 'Call us. We send you a link or fill everything in together with you.',
  },
  call: { de: 'Telefon', 'de-simple': 'Telefon', en: 'Telephone' },
  programmes: { de: 'Programme', 'de-simple': 'Programme', en: 'Programmes' },
  programme: {
    de: (year: number, motto: string) => `Programm ${year}: ${motto}`,
    'de-simple': (year: number, motto: string) => `Programm ${year}: ${motto}`,
    en: (year: number, motto: string) => `Programme ${year}: ${motto}`,
  },
  earlier: { de: 'Frühere Jahre', 'de-simple': 'Frühere Jahre', en: 'Earlier years' },
  long: {
    de: 'Das ist zu lang. Bitte kürzen Sie es.',
    'de-simple': 'Das ist zu lang. Bitte schreiben Sie weniger.',
    en: 'This is too long. Please shorten it.',
  },
  organisationMissing: {
    de: 'Bitte schreiben Sie, für wen Sie einreichen. Sind Sie allein, schreiben Sie Ihren Namen.',
    'de-simple':
      'Bitte schreiben Sie, wie Ihr Verein oder Ihre Gruppe heißt. Machen Sie es allein? Dann schreiben Sie Ihren Namen.',
    en: 'Please write whom you hand in for. If you are alone, write your name.',
  },
  nameMissing: {
    de: 'Bitte schreiben Sie Ihren Namen.',
    'de-simple': 'Bitte schreiben Sie Ihren Namen.',
    en: 'Please write your name.',
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
  tooMany: {
    de: 'Von hier kamen gerade sehr viele Anfragen. Bitte versuchen Sie es in einer Stunde wieder, oder rufen Sie uns an.',
    'de-simple': 'Gerade geht es nicht. Bitte versuchen Sie es später noch einmal. Oder rufen Sie uns an.',
    en: 'There have been very many requests from here. Please try again in an hour, or call us.',
  },
  onceMore: {
    de: 'Bitte senden Sie das Formular noch einmal ab.',
    'de-simple': 'Bitte drücken Sie noch einmal auf den Knopf.',
    en: 'Please send the form once more.',
  },
  askedTitle: { de: 'Fast fertig', 'de-simple': 'Gleich ist es geschafft', en: 'Almost done' },
  askedLead: {
    de: 'Bitte sehen Sie in Ihr Postfach: Wir haben Ihnen eine E-Mail geschickt. Öffnen Sie den Link darin und drücken Sie dort auf den Knopf.',
    'de-simple':
      'Sie bekommen jetzt eine E-Mail von uns. In der E-Mail steht ein Link. Öffnen Sie den Link. Drücken Sie dort auf den Knopf.',
    en: 'Please look into your mailbox: we have sent you an e-mail. Open the link in it and press the button there.',
  },
  back: {
    de: 'Zurück zu den Aktionswochen',
    'de-simple': 'Zurück zu den Aktions-Wochen',
    en: 'Back to the action weeks',
  },
  confirmTitle: { de: 'Bei den Aktionswochen mitmachen', 'de-simple': 'Möchten Sie mitmachen?', en: 'Take part' },
  confirmLead: {
    de: 'Drücken Sie auf den Knopf. Dann können Sie gleich einreichen, und der Link kommt noch einmal per E-Mail.',
    'de-simple':
      'Drücken Sie auf den Knopf. Dann können Sie Ihre Aktion anmelden. Den Link bekommen Sie auch per E-Mail.',
    en: 'Press the button. Then you can hand in at once, and the link comes to you by e-mail as well.',
  },
  confirm: { de: 'Ja, wir machen mit', 'de-simple': 'Ja, wir machen mit', en: 'Yes, we take part' },
  goneTitle: {
    de: 'Dieser Link gilt nicht mehr',
    'de-simple': 'Dieser Link geht nicht mehr',
    en: 'This link has ended',
  },
  goneLead: {
    de: 'Er gilt 7 Tage und nur einmal. Haben Sie schon bestätigt? Dann liegt Ihr Link in einer zweiten E-Mail. Sonst fordern Sie ihn einfach noch einmal an.',
    'de-simple':
      'Der Link geht nur 7 Tage und nur 1 Mal. Haben Sie schon auf den Knopf gedrückt? Dann haben Sie eine zweite E-Mail von uns. Sonst melden Sie sich bitte noch einmal an.',
    en: 'It is valid for 7 days and only once. Have you confirmed already? Then your link is in a second e-mail. Otherwise simply ask for it again.',
  },
});
