import { texts } from '../../platform/i18n/texts.ts';

/** Texts of the public page of one barrier. */
export const barrierTexts = texts({
  list: { de: 'Barrieren', 'de-simple': 'Barrieren', en: 'Barriers' },
  aside: { de: 'Angaben zur Barriere', 'de-simple': 'Das wissen wir über die Barriere', en: 'Facts about the barrier' },
  photos: { de: 'Fotos', 'de-simple': 'Fotos', en: 'Photos' },
  next: { de: 'Wer jetzt handeln muss', 'de-simple': 'Wer muss jetzt etwas tun?', en: 'Who has to act now' },
  body: { de: 'Zuständig', 'de-simple': 'Wer muss etwas tun?', en: 'Responsible' },
  since: { de: 'Seit', 'de-simple': 'Seit wann?', en: 'Since' },
  bodyUnknown: {
    de: 'Wir klären noch, welche Stelle zuständig ist.',
    'de-simple': 'Wir prüfen noch: Welche Stelle kann helfen?',
    en: 'We are still finding out which body is responsible.',
  },
  promised: { de: 'Zugesagt bis', 'de-simple': 'Bis wann?', en: 'Promised by' },
  promisedPast: {
    de: (date: string) => `${date} (dieser Termin ist vorbei)`,
    'de-simple': (date: string) => `${date}. Dieser Tag ist schon vorbei.`,
    en: (date: string) => `${date} (this date has passed)`,
  },
  ourPromise: { de: 'Unser nächster Schritt', 'de-simple': 'Das machen wir als Nächstes', en: 'Our next step' },
  firstLook: {
    de: (date: string) => `Wir sehen uns die Meldung bis zum ${date} zum ersten Mal an.`,
    'de-simple': (date: string) => `Wir lesen die Meldung bis zum ${date}.`,
    en: (date: string) => `We will take a first look at the report by ${date}.`,
  },
  bodyNamed: {
    de: (date: string) => `Wir nennen bis zum ${date} die zuständige Stelle.`,
    'de-simple': (date: string) => `Wir sagen bis zum ${date}: Diese Stelle kann helfen.`,
    en: (date: string) => `We will name the responsible body by ${date}.`,
  },
  answer: {
    de: (date: string) => `Bis zum ${date} gibt es eine Antwort in der Sache.`,
    'de-simple': (date: string) => `Bis zum ${date} gibt es eine Antwort.`,
    en: (date: string) => `There will be a substantive answer by ${date}.`,
  },
  broken: {
    de: 'Dieses Versprechen haben wir nicht gehalten. Wir arbeiten daran.',
    'de-simple': 'Das haben wir nicht geschafft. Wir arbeiten daran.',
    en: 'We have not kept this promise. We are working on it.',
  },
  outcome: { de: 'Ergebnis', 'de-simple': 'Was ist das Ergebnis?', en: 'Outcome' },
  reason: { de: 'Begründung', 'de-simple': 'Warum?', en: 'Reason' },
  reportersSay: {
    de: 'Das sagen die Menschen, die gemeldet haben',
    'de-simple': 'Das sagen die Menschen, die gemeldet haben',
    en: 'What the people who reported it say',
  },
  oneSays: {
    de: (date: string) => `Antwort vom ${date}:`,
    'de-simple': (date: string) => `Antwort vom ${date}:`,
    en: (date: string) => `Answer of ${date}:`,
  },
  notAnswered: {
    de: 'Wir haben gefragt, ob die Barriere weg ist. Noch liegt keine Antwort vor.',
    'de-simple': 'Wir haben gefragt: Ist die Barriere weg? Es gibt noch keine Antwort.',
    en: 'We have asked whether the barrier is gone. There is no answer yet.',
  },
  place: { de: 'Ort', 'de-simple': 'Ort', en: 'Place' },
  noPlace: {
    de: 'Diese Barriere hat keinen festen Ort.',
    'de-simple': 'Diese Barriere hat keinen Ort.',
    en: 'This barrier has no fixed place.',
  },
  where: { de: 'Wo die Barriere ist', 'de-simple': 'Wo ist die Barriere?', en: 'Where it happens' },
  kind: { de: 'Art der Barriere', 'de-simple': 'Art von Barriere', en: 'Kind of barrier' },
  lifeArea: { de: 'Lebensbereich', 'de-simple': 'Thema', en: 'Area of life' },
  effect: { de: 'Auswirkung', 'de-simple': 'Was macht die Barriere?', en: 'Effect' },
  demands: {
    de: 'Das muss man dort können',
    'de-simple': 'Das muss man dort können',
    en: 'What one must be able to do there',
  },
  existsSince: { de: 'Besteht seit', 'de-simple': 'Seit wann gibt es die Barriere?', en: 'Exists since' },
  temporary: { de: 'Voraussichtlich bis', 'de-simple': 'Bis wann gibt es die Barriere?', en: 'Expected until' },
  reported: { de: 'Gemeldet am', 'de-simple': 'Gemeldet am', en: 'Reported on' },
  affected: { de: 'Auch betroffen', 'de-simple': 'So viele Menschen stört das auch', en: 'Also affected' },
  people: {
    de: (count: string) => `${count} Menschen`,
    'de-simple': (count: string) => `${count} Menschen`,
    en: (count: string) => `${count} people`,
  },
  documents: {
    de: 'Unterlagen der zuständigen Stelle',
    'de-simple': 'Dateien von der Stelle',
    en: 'Documents of the responsible body',
  },
  documentFrom: {
    de: (body: string) => `von: ${body}`,
    'de-simple': (body: string) => `von: ${body}`,
    en: (body: string) => `from: ${body}`,
  },
  story: { de: 'Was bisher geschah', 'de-simple': 'Was ist schon passiert?', en: 'What has happened so far' },
  address: { de: 'Diese Seite im Internet', 'de-simple': 'Diese Seite im Internet', en: 'This page on the internet' },
  showOnMap: {
    de: 'Alle Barrieren auf der Karte',
    'de-simple': 'Alle Barrieren auf der Karte',
    en: 'All barriers on the map',
  },
  duplicateTitle: {
    de: (number: number) => `Diese Barriere wird unter der Nummer ${number} weitergeführt`,
    'de-simple': (number: number) => `Diese Barriere hat jetzt die Nummer ${number}`,
    en: (number: number) => `This barrier is continued under number ${number}`,
  },
  duplicateLink: {
    de: (number: number) => `Zur Barriere ${number}`,
    'de-simple': (number: number) => `Zur Barriere ${number}`,
    en: (number: number) => `Go to barrier ${number}`,
  },
  yours: {
    de: 'Haben Sie diese Barriere gemeldet?',
    'de-simple': 'Haben Sie die Barriere gemeldet?',
    en: 'Did you report this barrier?',
  },
  yoursText: {
    de: 'Mit dem Code Ihrer Meldung sehen Sie mehr, können etwas ergänzen und uns sagen, ob die Barriere weg ist.',
    'de-simple':
      'Sie haben einen Code bekommen. Mit dem Code können Sie mehr sehen. Sie können auch etwas dazu schreiben.',
    en: 'With the code of your report you see more, can add something and tell us whether the barrier is gone.',
  },
  yoursLink: { de: 'Meine Meldung ansehen', 'de-simple': 'Meine Meldung ansehen', en: 'View my report' },
  missingTitle: {
    de: 'Diese Barriere ist hier nicht zu finden',
    'de-simple': 'Diese Barriere ist hier nicht',
    en: 'This barrier cannot be found here',
  },
  missingText: {
    de: 'Vielleicht stimmt die Nummer nicht ganz. Oder wir haben die Meldung noch nicht veröffentlicht: Wir lesen jede, bevor sie hier erscheint.',
    'de-simple':
      'Vielleicht ist die Nummer falsch. Oder wir haben die Meldung noch nicht gelesen. Wir lesen jede Meldung zuerst. Danach steht sie hier.',
    en: 'The number may not be quite right. Or we have not published the report yet: we read each one before it appears here.',
  },
  goneTitle: {
    de: 'Diese Barriere ist nicht mehr öffentlich',
    'de-simple': 'Diese Barriere steht nicht mehr hier',
    en: 'This barrier is no longer public',
  },
  goneText: {
    de: 'Die Meldung wurde zurückgezogen. Darum zeigen wir die Barriere nicht mehr.',
    'de-simple':
      'Jemand hat die Barriere gemeldet. Die Person möchte das nicht mehr. Darum zeigen wir die Barriere nicht mehr.',
    en: 'The report has been withdrawn. That is why we no longer show the barrier.',
  },
  stillThere: {
    de: 'Gibt es die Barriere noch?',
    'de-simple': 'Gibt es die Barriere noch?',
    en: 'Is the barrier still there?',
  },
  stillThereText: {
    de: 'Dann melden Sie sie bitte neu. Das geht ohne Namen und ohne Konto.',
    'de-simple': 'Dann melden Sie die Barriere bitte neu. Ihren Namen brauchen wir nicht.',
    en: 'Then please report it anew. You need neither a name nor an account.',
  },
  reportAnew: { de: 'Barriere melden', 'de-simple': 'Barriere melden', en: 'Report a barrier' },
  missingOwn: {
    de: 'Sie haben selbst gemeldet? Mit Ihrem Code sehen Sie Ihre Meldung jederzeit.',
    'de-simple': 'Haben Sie selbst gemeldet? Mit Ihrem Code sehen Sie Ihre Meldung immer.',
    en: 'Did you report it yourself? With your code you can always see your report.',
  },
  missingList: {
    de: 'Alle veröffentlichten Barrieren',
    'de-simple': 'Alle Barrieren ansehen',
    en: 'All published barriers',
  },
  missingCall: {
    de: (phone: string) => `Oder rufen Sie uns an: ${phone}`,
    'de-simple': (phone: string) => `Oder rufen Sie uns an: ${phone}`,
    en: (phone: string) => `Or call us: ${phone}`,
  },
});

/** What an entry of the timeline is headed by. */
export const eventTexts = texts({
  reported: { de: 'Gemeldet', 'de-simple': 'Gemeldet', en: 'Reported' },
  moved: { de: 'Neuer Stand', 'de-simple': 'Etwas Neues', en: 'New state' },
  forwarded: {
    de: 'Zuständige Stelle gefragt',
    'de-simple': 'Wir haben eine Stelle gefragt',
    en: 'Responsible body asked',
  },
  bodyReminded: { de: 'Nachgefragt', 'de-simple': 'Wir haben noch einmal gefragt', en: 'Asked again' },
  bodyAnswered: {
    de: 'Antwort der zuständigen Stelle',
    'de-simple': 'Die Stelle hat geantwortet',
    en: 'Answer of the responsible body',
  },
  merged: { de: 'Meldungen zusammengeführt', 'de-simple': 'Meldungen gehören zusammen', en: 'Reports merged' },
  published: { de: 'Veröffentlicht', 'de-simple': 'Jetzt können alle es lesen', en: 'Published' },
  unpublished: { de: 'Zurückgenommen', 'de-simple': 'Zurück-Genommen', en: 'Unpublished' },
  edited: { de: 'Text geändert', 'de-simple': 'Text geändert', en: 'Text changed' },
  addition: { de: 'Ergänzung', 'de-simple': 'Mehr Informationen', en: 'Addition' },
  withdrawn: { de: 'Zurückgezogen', 'de-simple': 'Zurück-Genommen', en: 'Withdrawn' },
  confirmed: {
    de: 'Antwort einer meldenden Person',
    'de-simple': 'Antwort von einer Person',
    en: 'Answer of somebody who reported it',
  },
  reopened: { de: 'Wieder geöffnet', 'de-simple': 'Es geht weiter', en: 'Opened again' },
  note: { de: 'Hinweis', 'de-simple': 'Hinweis', en: 'Note' },
});

export const actorTexts = texts({
  staff: {
    de: 'Örtliches Teilhabemanagement',
    'de-simple': 'Team Teilhabe-Management',
    en: 'Local participation management',
  },
  citizen: { de: 'meldende Person', 'de-simple': 'eine Person', en: 'somebody who reported it' },
});
