import { plural, texts } from '../../platform/i18n/texts.ts';

/** The pages behind a partner's link. */
export const handInTexts = texts({
  title: {
    de: (year: number) => `Ihre Aktionen für die Aktionswochen ${year}`,
    'de-simple': (year: number) => `Ihre Aktionen für die Aktions-Wochen ${year}`,
    en: (year: number) => `What you do in the action weeks ${year}`,
  },
  forWhom: {
    de: (organisation: string) => `Sie reichen ein für: ${organisation}`,
    'de-simple': (organisation: string) => `Das ist die Seite für: ${organisation}`,
    en: (organisation: string) => `You hand in for: ${organisation}`,
  },
  period: {
    de: (from: string, to: string) => `Die Aktionswochen sind vom ${from} bis ${to}.`,
    'de-simple': (from: string, to: string) => `Die Aktions-Wochen sind von ${from} bis ${to}.`,
    en: (from: string, to: string) => `The action weeks are from ${from} to ${to}.`,
  },
  deadline: {
    de: (day: string) =>
      `Sie können bis einschließlich ${day} einreichen und ändern. Speichern Sie, wann Sie möchten, und machen Sie mit demselben Link weiter.`,
    'de-simple': (day: string) =>
      `Das geht bis ${day}. Sie können speichern. Sie können später weitermachen. Nehmen Sie den gleichen Link.`,
    en: (day: string) =>
      `You can hand in and change until the end of ${day}. Save whenever you like and go on with the same link.`,
  },
  closedTitle: {
    de: 'Die Frist ist vorbei',
    'de-simple': 'Die Zeit zum Anmelden ist vorbei',
    en: 'The deadline is over',
  },
  closedText: {
    de: (telephone: string) =>
      `Was Sie geschrieben haben, ist gespeichert. Möchten Sie es noch einreichen oder ändern? Rufen Sie uns an, wir öffnen die Seite für Sie: ${telephone}.`,
    'de-simple': (telephone: string) =>
      `Ihr Text ist gespeichert. Möchten Sie noch mitmachen? Rufen Sie uns an: ${telephone}.`,
    en: (telephone: string) =>
      `What you wrote is saved. Would you still like to hand it in or change it? Call us, we open the page for you: ${telephone}.`,
  },
  new: { de: 'Neue Aktion beginnen', 'de-simple': 'Neue Aktion', en: 'Begin something new' },
  list: { de: 'Ihre Aktionen', 'de-simple': 'Ihre Aktionen', en: 'What you have here' },
  none: {
    de: 'Noch haben Sie nichts begonnen.',
    'de-simple': 'Hier steht noch keine Aktion.',
    en: 'You have not begun anything yet.',
  },
  untitled: { de: 'Aktion ohne Titel', 'de-simple': 'Aktion ohne Namen', en: 'Without a title' },
  columns: { de: 'Stand', 'de-simple': 'Stand', en: 'State' },
  draft: { de: 'Entwurf, nicht eingereicht', 'de-simple': 'noch nicht angemeldet', en: 'Draft, not handed in' },
  handedIn: { de: 'Eingereicht', 'de-simple': 'angemeldet', en: 'Handed in' },
  question: { de: 'Wir haben eine Frage', 'de-simple': 'Wir haben eine Frage', en: 'We have a question' },
  accepted: { de: 'Angenommen', 'de-simple': 'Die Aktion ist dabei', en: 'Accepted' },
  declined: { de: 'Nicht aufgenommen', 'de-simple': 'Die Aktion ist nicht dabei', en: 'Not included' },
  withdrawn: { de: 'Zurückgezogen', 'de-simple': 'Sie machen die Aktion nicht', en: 'Withdrawn' },
  unsent: {
    de: 'Änderungen noch nicht eingereicht',
    'de-simple': 'Die neuen Wörter haben wir noch nicht',
    en: 'Changes not handed in yet',
  },
  duplicate: { de: 'Aus früheren Jahren', 'de-simple': 'Ihre alten Aktionen', en: 'From earlier years' },
  duplicateText: {
    de: 'Machen Sie etwas noch einmal? Wir übernehmen alles bis auf die Termine.',
    'de-simple': 'Machen Sie etwas noch 1 Mal? Wir kopieren alles. Nur den Termin nicht.',
    en: 'Doing something again? We copy everything but the dates.',
  },
  duplicateButton: {
    de: (title: string) => `„${title}“ übernehmen`,
    'de-simple': (title: string) => `„${title}“ noch 1 Mal machen`,
    en: (title: string) => `Copy “${title}”`,
  },
  consentTitle: { de: 'Wieder eingeladen werden', 'de-simple': 'Im nächsten Jahr', en: 'Being invited again' },
  consent: {
    de: 'Laden Sie uns auch in den nächsten Jahren ein',
    'de-simple': 'Bitte fragen Sie uns im nächsten Jahr wieder',
    en: 'Invite us in the coming years, too',
  },
  consentHint: {
    de: 'Dann behalten wir Name und E-Mail-Adresse, bis Sie das Häkchen wieder wegnehmen. Sonst löschen wir sie zwei Jahre nach den Aktionswochen.',
    'de-simple':
      'Dann löschen wir Ihren Namen und Ihre E-Mail-Adresse nicht. Möchten Sie das nicht? Dann löschen wir beides nach 2 Jahren.',
    en: 'Then we keep name and e-mail address until you untick it. Otherwise we delete them two years after the weeks.',
  },
  saveConsent: { de: 'Speichern', 'de-simple': 'Speichern', en: 'Save' },
  tooMany: {
    de: (count: number) => `Mehr als ${count} Aktionen gehen hier nicht. Bitte rufen Sie uns an.`,
    'de-simple': (count: number) => `Hier passen nur ${count} Aktionen hinein. Bitte rufen Sie uns an.`,
    en: (count: number) => `More than ${count} do not fit here. Please call us.`,
  },
  started: { de: 'Der Entwurf ist angelegt.', 'de-simple': 'Jetzt können Sie schreiben.', en: 'The draft is there.' },
  saved: {
    de: 'Gespeichert, noch nicht eingereicht. Mit demselben Link machen Sie weiter.',
    'de-simple':
      'Ihr Text ist gespeichert. Die Aktion ist noch nicht angemeldet. Mit dem gleichen Link geht es weiter.',
    en: 'Saved, not handed in yet. Go on with the same link.',
  },
  handedInFlash: {
    de: 'Eingereicht. Wir lesen es und melden uns.',
    'de-simple': 'Ihre Aktion ist angemeldet. Wir lesen alles. Dann schreiben wir Ihnen.',
    en: 'Handed in. We read it and come back to you.',
  },
  withdrawnFlash: { de: 'Zurückgezogen.', 'de-simple': 'Die Aktion ist weg.', en: 'Withdrawn.' },
  consentFlash: { de: 'Gespeichert.', 'de-simple': 'Gespeichert.', en: 'Saved.' },
  itemTitle: { de: 'Aktion einreichen', 'de-simple': 'Eine Aktion anmelden', en: 'Hand something in' },
  itemLead: {
    de: 'Sie müssen nicht alles auf einmal ausfüllen. Zum Speichern darf alles leer bleiben.',
    'de-simple': 'Sie müssen nicht alles sofort schreiben. Sie können vorher speichern.',
    en: 'You need not fill in everything at once. To save, anything may stay empty.',
  },
  askedTitle: { de: 'Wir haben eine Frage', 'de-simple': 'Wir haben eine Frage', en: 'We have a question' },
  askedText: {
    de: 'Bitte antworten Sie unten oder ändern Sie die Angaben, und reichen Sie noch einmal ein.',
    'de-simple': 'Bitte schreiben Sie unten Ihre Antwort. Dann drücken Sie auf „Anmelden“.',
    en: 'Please answer below or change the details, and hand in again.',
  },
  standardWords: { de: 'Beschreibung', 'de-simple': 'Ihre Aktion', en: 'Description' },
  easyWords: { de: 'Leicht verständlich', 'de-simple': 'In leichter Sprache', en: 'In easy German' },
  save: { de: 'Speichern und später weitermachen', 'de-simple': 'Speichern', en: 'Save and go on later' },
  send: { de: 'Jetzt einreichen', 'de-simple': 'Anmelden', en: 'Hand in now' },
  withdraw: { de: 'Zurückziehen', 'de-simple': 'Die Aktion nicht machen', en: 'Withdraw' },
  withdrawText: {
    de: 'Ein Entwurf wird gelöscht. Was Sie eingereicht haben, bleibt als zurückgezogen sichtbar.',
    'de-simple': 'Machen Sie die Aktion doch nicht? Dann drücken Sie auf den Knopf.',
    en: 'A draft is deleted. What you handed in stays visible as withdrawn.',
  },
  back: { de: 'Zurück zu Ihren Aktionen', 'de-simple': 'Zurück', en: 'Back to your list' },
  reason: { de: 'Der Grund', 'de-simple': 'Der Grund', en: 'The reason' },
  officeChanges: {
    de: (telephone: string) => `Hat sich etwas geändert? Rufen Sie uns an: ${telephone}.`,
    'de-simple': (telephone: string) => `Ist etwas anders? Rufen Sie uns an: ${telephone}.`,
    en: (telephone: string) => `Has anything changed? Call us: ${telephone}.`,
  },
  onPage: { de: 'Auf dieser Internetseite', 'de-simple': 'Auf dieser Internet-Seite', en: 'On this website' },
  dateCount: {
    de: (count: number) => plural(count, '1 Termin', `${count} Termine`),
    'de-simple': (count: number) => plural(count, '1 Termin', `${count} Termine`),
    en: (count: number) => plural(count, '1 date', `${count} dates`),
  },
  changedTitle: {
    de: 'Jemand hat inzwischen gespeichert',
    'de-simple': 'Jemand hat auch etwas geschrieben',
    en: 'Somebody has saved in between',
  },
  changedText: {
    de: 'Ihre Eingaben stehen noch im Formular. Hier sehen Sie, was gespeichert ist. Wenn Sie jetzt speichern, gelten Ihre.',
    'de-simple':
      'Ihr Text steht noch hier. Unten steht der andere Text. Drücken Sie auf „Speichern“? Dann gilt Ihr Text.',
    en: 'What you typed is still in the form. Here is what is saved. If you save now, yours counts.',
  },
  lostTitle: { de: 'Dieser Link gilt nicht', 'de-simple': 'Dieser Link geht nicht', en: 'This link does not work' },
  lostText: {
    de: 'Vielleicht fehlt ein Stück der Adresse, oder Sie haben inzwischen einen neueren Link bekommen. Ihr Text ist nicht verloren: Rufen Sie uns an, wir schicken einen neuen Link.',
    'de-simple':
      'Vielleicht fehlt ein Stück von der Adresse. Oder Sie haben einen neuen Link bekommen. Ihr Text ist noch da. Rufen Sie uns an. Dann bekommen Sie einen neuen Link.',
    en: 'Part of the address may be missing, or you have been sent a newer link since. Your text is not lost: call us and we send a new link.',
  },
});

/** What is wrong with a field, with what would be right. */
export const handInErrors = texts({
  titleMissing: {
    de: 'Bitte geben Sie Ihrer Aktion einen Titel.',
    'de-simple': 'Bitte schreiben Sie, wie Ihre Aktion heißt.',
    en: 'Please enter a title.',
  },
  whatMissing: {
    de: 'Bitte schreiben Sie, was passiert.',
    'de-simple': 'Bitte schreiben Sie, was Sie machen.',
    en: 'Please write what happens.',
  },
  long: {
    de: 'Das ist zu lang. Bitte kürzen Sie es.',
    'de-simple': 'Das ist zu lang. Bitte schreiben Sie weniger.',
    en: 'This is too long. Please shorten it.',
  },
  dateMissing: {
    de: 'Bitte geben Sie den Tag ein.',
    'de-simple': 'Bitte schreiben Sie den Tag.',
    en: 'Please enter the day.',
  },
  day: {
    de: 'Diesen Tag gibt es nicht. Bitte geben Sie Tag, Monat und Jahr ein.',
    'de-simple': 'Den Tag gibt es nicht. Bitte schreiben Sie Tag, Monat und Jahr.',
    en: 'There is no such day. Please enter day, month and year.',
  },
  outside: {
    de: (from: string, to: string) => `Der Tag muss in den Aktionswochen liegen: ${from} bis ${to}.`,
    'de-simple': (from: string, to: string) =>
      `Die Aktions-Wochen sind von ${from} bis ${to}. Bitte nehmen Sie einen Tag in dieser Zeit.`,
    en: (from: string, to: string) => `The day must lie in the action weeks: ${from} to ${to}.`,
  },
  time: {
    de: 'Bitte geben Sie eine Uhrzeit ein, zum Beispiel 15:30.',
    'de-simple': 'Bitte schreiben Sie eine Uhrzeit. Zum Beispiel: 15:30',
    en: 'Please enter a time, for example 15:30.',
  },
  endsEarly: {
    de: 'Das Ende liegt vor dem Beginn.',
    'de-simple': 'Das Ende ist vor dem Anfang. Das geht nicht.',
    en: 'The end lies before the beginning.',
  },
  place: {
    de: 'Diesen Ort finden wir nicht im Verzeichnis. Schreiben Sie Name und Anschrift in das Feld darunter.',
    'de-simple': 'Den Ort kennen wir nicht. Schreiben Sie Name und Adresse in das nächste Feld.',
    en: 'We cannot find this place in the directory. Write name and address into the field below.',
  },
  placeMissing: {
    de: 'Bitte schreiben Sie, wo es stattfindet.',
    'de-simple': 'Bitte schreiben Sie, wo die Aktion ist.',
    en: 'Please write where it takes place.',
  },
  organiserMissing: {
    de: 'Bitte schreiben Sie, wer einlädt.',
    'de-simple': 'Bitte schreiben Sie, wer die Aktion macht.',
    en: 'Please write who invites.',
  },
  contactMissing: {
    de: 'Bitte geben Sie ein Telefon oder eine E-Mail-Adresse für Fragen an.',
    'de-simple': 'Bitte schreiben Sie eine Telefon-Nummer. Oder eine E-Mail-Adresse.',
    en: 'Please give a telephone number or an e-mail address for questions.',
  },
  email: {
    de: 'Diese E-Mail-Adresse ist nicht vollständig. Ein Beispiel: name@beispiel.de',
    'de-simple': 'In der E-Mail-Adresse fehlt etwas. Ein Beispiel: name@beispiel.de',
    en: 'This e-mail address is not complete. An example: name@example.org',
  },
  cost: {
    de: 'Bitte geben Sie einen Betrag in Euro ein, zum Beispiel 3,50.',
    'de-simple': 'Bitte schreiben Sie eine Zahl. Zum Beispiel: 3,50',
    en: 'Please enter an amount in euros, for example 3.50.',
  },
  seats: {
    de: 'Bitte geben Sie eine ganze Zahl ab 1 ein.',
    'de-simple': 'Bitte schreiben Sie eine Zahl. Zum Beispiel: 20',
    en: 'Please enter a whole number from 1.',
  },
  visibility: {
    de: 'Bitte sagen Sie, ob die Aktion öffentlich ist.',
    'de-simple': 'Bitte kreuzen Sie an: Können alle kommen?',
    en: 'Please say whether it is public.',
  },
  wrong: {
    de: 'Bitte wählen Sie etwas aus der Liste.',
    'de-simple': 'Bitte wählen Sie etwas aus der Liste aus.',
    en: 'Please choose something from the list.',
  },
  unpublishable: {
    de: 'Dieser Text lässt sich so nicht veröffentlichen. Bitte schreiben Sie ihn ohne Bilder und ohne Tabellen.',
    'de-simple': 'Diesen Text können wir so nicht zeigen. Bitte nehmen Sie nur Wörter.',
    en: 'This text cannot be published like this. Please write it without pictures and tables.',
  },
  changed: {
    de: 'Jemand hat inzwischen etwas anderes gespeichert. Bitte vergleichen Sie und speichern Sie noch einmal.',
    'de-simple': 'Jemand hat auch etwas geschrieben. Bitte sehen Sie nach. Dann speichern Sie noch 1 Mal.',
    en: 'Somebody has saved something else in between. Please compare and save once more.',
  },
  closed: {
    de: 'Die Frist ist vorbei. Ihr Text ist gespeichert, aber nicht eingereicht.',
    'de-simple': 'Die Zeit ist vorbei. Ihr Text ist gespeichert. Die Aktion ist nicht angemeldet.',
    en: 'The deadline is over. Your text is saved, but not handed in.',
  },
});
