import { texts } from '../../platform/i18n/texts.ts';

export const startTexts = texts({
  lead: {
    de: 'Etwas hindert Sie oder andere daran, dabei zu sein? Sagen Sie es uns. Wir klären, wer handeln muss, fragen dort nach und sagen Ihnen, was daraus wird.',
    'de-simple':
      'Gibt es eine Barriere für Sie?\nSagen Sie es uns.\nWir fragen: Wer kann die Barriere abbauen?\nUnd wir sagen Ihnen, was passiert.',
    en: 'Does something keep you or others from taking part? Tell us. We find out who must act, ask them and tell you what comes of it.',
  },
  start: { de: 'Meldung beginnen', 'de-simple': 'Jetzt melden', en: 'Start report' },
  minutes: {
    de: 'Dauert etwa 5 Minuten. Eine einzige Antwort genügt: Was ist das Problem?',
    'de-simple': 'Das dauert etwa 5 Minuten.\n1 Antwort reicht: Was ist das Problem?',
    en: 'Takes about 5 minutes. A single answer is enough: what is the problem?',
  },
  needTitle: { de: 'Was Sie brauchen', 'de-simple': 'Was brauchen Sie?', en: 'What you need' },
  need: {
    de: 'Nichts weiter: kein Konto, keine E-Mail-Adresse, keine Karte, kein Foto, keinen Namen. Sie können jederzeit zurückgehen, eine Pause machen oder aufhören.',
    'de-simple':
      'Sie brauchen nichts.\nSie müssen Ihren Namen nicht sagen.\nSie können immer zurück gehen.\nSie können eine Pause machen.',
    en: 'Nothing else: no account, no e-mail address, no map, no photo, no name. You can go back, take a break or stop at any time.',
  },
  courseTitle: {
    de: 'So geht es nach der Meldung weiter',
    'de-simple': 'Das passiert dann',
    en: 'What happens after the report',
  },
  courseSent: {
    de: 'Sie bekommen einen Code. Damit sehen Sie jederzeit den Stand und können etwas ergänzen.',
    'de-simple': 'Sie bekommen einen Code.\nMit dem Code sehen Sie immer: So weit sind wir.',
    en: 'You get a code. With it you can see the progress at any time and add something.',
  },
  courseRead: {
    de: (days: number) => `Innerhalb von ${days} Arbeitstagen lesen wir Ihre Meldung.`,
    'de-simple': (days: number) => `Wir lesen Ihre Meldung.\nDas dauert höchstens ${days} Arbeits-Tage.`,
    en: (days: number) => `Within ${days} working days we read your report.`,
  },
  courseBody: {
    de: (days: number) => `Innerhalb von ${days} Arbeitstagen nennen wir die Stelle, die handeln muss.`,
    'de-simple': (days: number) =>
      `Wir sagen Ihnen: Wer kann die Barriere abbauen?\nDas dauert höchstens ${days} Arbeits-Tage.`,
    en: (days: number) => `Within ${days} working days we name the body that must act.`,
  },
  courseAnswer: {
    de: (days: number) =>
      `Innerhalb von ${days} Tagen bekommen Sie eine Antwort: was geschieht, bis wann, oder warum nicht.`,
    'de-simple': (days: number) => `Sie bekommen eine Antwort von uns.\nDas dauert höchstens ${days} Tage.`,
    en: (days: number) => `Within ${days} days you get an answer: what will happen, by when, or why not.`,
  },
  courseEnd: {
    de: 'Am Ende fragen wir Sie: Ist die Barriere für Sie weg? Sie haben das letzte Wort.',
    'de-simple': 'Am Ende fragen wir Sie: Ist die Barriere weg?\nIhre Antwort zählt.',
    en: 'In the end we ask you: is the barrier gone for you? You have the last word.',
  },
  publicTitle: {
    de: 'Was öffentlich wird und was nie',
    'de-simple': 'Was sehen andere Menschen?',
    en: 'What becomes public and what never will',
  },
  phoneTitle: {
    de: 'Lieber sprechen oder schreiben?',
    'de-simple': 'Wollen Sie lieber mit uns sprechen?',
    en: 'Prefer to talk or write?',
  },
  phoneBody: {
    de: 'Am Telefon, mit einem Brief oder im Büro geht es genauso gut. Wir füllen die Meldung mit Ihnen aus, und Sie bekommen denselben Code.',
    'de-simple':
      'Sie können uns anrufen.\nSie können uns einen Brief schreiben.\nSie können zu uns kommen.\nWir füllen die Meldung mit Ihnen aus.',
    en: 'By telephone, by letter or at our office works just as well. We fill in the report with you, and you get the same code.',
  },
  phone: { de: 'Telefon', 'de-simple': 'Telefon', en: 'Telephone' },
  address: { de: 'Anschrift', 'de-simple': 'Adresse', en: 'Address' },
  danger: {
    de: 'Ist jemand in Gefahr? Rufen Sie die 112 an.',
    'de-simple': 'Ist ein Mensch in Gefahr?\nRufen Sie an: 112.',
    en: 'Is somebody in danger? Call 112.',
  },
  codeTitle: {
    de: 'Sie haben schon angefangen?',
    'de-simple': 'Haben Sie schon angefangen?',
    en: 'Have you started already?',
  },
  codeLink: {
    de: 'Mit einem Code weitermachen',
    'de-simple': 'Mit dem Code weiter-machen',
    en: 'Continue with a code',
  },
  statusLink: {
    de: 'Stand einer gesendeten Meldung ansehen',
    'de-simple': 'Eine Meldung ansehen',
    en: 'See the status of a sent report',
  },
  openTitle: {
    de: 'Sie haben eine angefangene Meldung',
    'de-simple': 'Sie haben eine Meldung angefangen',
    en: 'You have an unfinished report',
  },
  openBody: {
    de: 'Sie ist in diesem Browser noch offen. Sie können weitermachen oder alles verwerfen und neu beginnen.',
    'de-simple':
      'Die Meldung ist noch da.\nSie können weiter-machen.\nOder Sie fangen neu an.\nDann löschen wir die alte Meldung.',
    en: 'It is still open in this browser. You can continue, or discard everything and start anew.',
  },
  goOn: { de: 'Weitermachen', 'de-simple': 'Weiter-machen', en: 'Continue' },
  startAnew: {
    de: 'Verwerfen und neu beginnen',
    'de-simple': 'Löschen und neu anfangen',
    en: 'Discard and start anew',
  },
  sentTitle: {
    de: 'Ihre letzte Meldung ist gesendet',
    'de-simple': 'Ihre letzte Meldung ist bei uns',
    en: 'Your last report has been sent',
  },
  sentLink: {
    de: 'Quittung mit dem Code noch einmal zeigen',
    'de-simple': 'Den Code noch einmal zeigen',
    en: 'Show the receipt with the code again',
  },
  goneNotice: {
    de: 'Es ist keine angefangene Meldung offen. Vielleicht ist sie abgelaufen, oder Ihr Browser nimmt keine Cookies an. Mit Ihrem Code können Sie weitermachen, oder Sie beginnen neu.',
    'de-simple':
      'Es gibt keine angefangene Meldung.\nVielleicht ist sie zu alt.\nHaben Sie einen Code?\nDann können Sie weiter-machen.',
    en: 'There is no unfinished report. It may have expired, or your browser does not accept cookies. You can continue with your code or start anew.',
  },
  forgottenNotice: {
    de: 'Dieses Gerät hat Ihre Meldung vergessen. Mit Ihrem Code machen Sie weiter, wann Sie möchten.',
    'de-simple': 'Die Meldung ist auf diesem Gerät nicht mehr zu sehen.\nMit dem Code können Sie weiter-machen.',
    en: 'This device has forgotten your report. Continue with your code whenever you like.',
  },
});

/** What everybody may read and what stays with the office; shown before starting and again before sending. */
export const publicityTexts = texts({
  publicTitle: {
    de: 'Das wird öffentlich, nachdem wir es geprüft haben:',
    'de-simple': 'Das sehen andere Menschen.\nVorher prüfen wir es:',
    en: 'This becomes public after we have checked it:',
  },
  publicPlace: {
    de: 'Ort und Art der Barriere',
    'de-simple': 'der Ort und die Art der Barriere',
    en: 'place and kind of the barrier',
  },
  publicText: {
    de: 'eine kurze Beschreibung in unseren Worten',
    'de-simple': 'ein kurzer Text von uns',
    en: 'a short description in our words',
  },
  publicPhotos: {
    de: 'Fotos, auf denen niemand zu erkennen ist',
    'de-simple': 'Fotos ohne Gesichter',
    en: 'photos on which nobody can be recognised',
  },
  publicCourse: {
    de: 'was seitdem geschehen ist',
    'de-simple': 'was wir gemacht haben',
    en: 'what has happened since',
  },
  neverTitle: {
    de: 'Das wird nie öffentlich:',
    'de-simple': 'Das sieht niemand außer uns:',
    en: 'This never becomes public:',
  },
  neverName: {
    de: 'Ihr Name und wie Sie zu erreichen sind',
    'de-simple': 'Ihr Name, Ihre Telefon-Nummer, Ihre Adresse',
    en: 'your name and how to reach you',
  },
  neverWords: { de: 'Ihr Text im Wortlaut', 'de-simple': 'Ihr eigener Text', en: 'your text word for word' },
  neverFor: { de: 'für wen Sie melden', 'de-simple': 'für wen Sie melden', en: 'for whom you report' },
  neverCode: { de: 'Ihr Code', 'de-simple': 'Ihr Code', en: 'your code' },
});
