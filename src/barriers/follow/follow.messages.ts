import { texts } from '../../platform/i18n/texts.ts';

/** Entering the code, and the page of one's own report. */
export const followTexts = texts({
  footer: { de: 'Status einer Meldung', 'de-simple': 'Eine Meldung ansehen', en: 'Status of a report' },
  enterTitle: { de: 'Ihre Meldung ansehen', 'de-simple': 'Ihre Meldung ansehen', en: 'See your report' },
  enterLead: {
    de: 'Mit dem Code von der Quittung sehen Sie den Stand Ihrer Meldung, ergänzen etwas oder ziehen sie zurück.',
    'de-simple':
      'Sie haben einen Code von uns bekommen.\nMit dem Code sehen Sie Ihre Meldung.\nSie können auch etwas dazu schreiben.',
    en: 'With the code from the receipt you see the status of your report, add something or withdraw it.',
  },
  code: { de: 'Ihr Code', 'de-simple': 'Ihr Code', en: 'Your code' },
  codeHint: {
    de: 'Drei Wörter und vier Ziffern, zum Beispiel: Birne Wolke Tisch 4821. Groß oder klein ist egal.',
    'de-simple': '3 Wörter und 4 Zahlen.\nZum Beispiel: Birne Wolke Tisch 4821.',
    en: 'Three words and four digits, for example: Birne Wolke Tisch 4821. Capitals do not matter.',
  },
  open: { de: 'Meldung ansehen', 'de-simple': 'Meldung ansehen', en: 'See report' },
  lost: {
    de: 'Code verloren? Wir können ihn nicht nachsehen, weil wir nicht speichern, wem welche Meldung gehört. Rufen Sie uns an: Wir nehmen Ihre Ergänzung auch so auf.',
    'de-simple': 'Haben Sie den Code verloren?\nWir kennen Ihren Code nicht.\nRufen Sie uns an.\nWir helfen Ihnen.',
    en: 'Lost the code? We cannot look it up, because we do not store whose report is whose. Call us: we will take down what you want to add all the same.',
  },
  notACode: {
    de: 'Das ist noch kein ganzer Code. Er besteht aus drei Wörtern und vier Ziffern.',
    'de-simple': 'Der Code ist noch nicht fertig.\nEr hat 3 Wörter und 4 Zahlen.',
    en: 'This is not a complete code yet. It consists of three words and four digits.',
  },
  unknown: {
    de: 'Zu diesem Code gibt es keine Meldung. Bitte sehen Sie nach, ob ein Wort oder eine Ziffer vertauscht ist.',
    'de-simple':
      'Zu diesem Code gibt es keine Meldung.\nBitte lesen Sie den Code noch einmal.\nVielleicht ist ein Wort falsch.',
    en: 'There is no report for this code. Please check whether a word or digit is swapped.',
  },
  notSent: {
    de: 'Diese Meldung ist gespeichert, aber noch nicht gesendet. Machen Sie mit demselben Code unter „Mit einem Code weitermachen“ weiter.',
    'de-simple': 'Diese Meldung haben Sie noch nicht gesendet.\nDrücken Sie auf: „Mit dem Code weiter-machen“.',
    en: 'This report has been saved but not sent yet. Use the same code under “Continue with a code”.',
  },
  resumeLink: {
    de: 'Mit einem Code weitermachen',
    'de-simple': 'Mit dem Code weiter-machen',
    en: 'Continue with a code',
  },
  tooMany: {
    de: 'Das waren viele Versuche. Bitte warten Sie eine Viertelstunde, oder rufen Sie uns an.',
    'de-simple': 'Das waren viele Versuche.\nBitte warten Sie 15 Minuten.\nOder rufen Sie uns an.',
    en: 'These were many attempts. Please wait a quarter of an hour or call us.',
  },
  expired: {
    de: 'Zu Ihrer Sicherheit ist die Meldung nach zwei Stunden wieder verschlossen. Bitte geben Sie den Code noch einmal ein.',
    'de-simple': 'Nach 2 Stunden schließen wir die Meldung wieder.\nBitte schreiben Sie den Code noch einmal.',
    en: 'For your safety the report is locked again after two hours. Please enter the code once more.',
  },
  typedIsKept: {
    de: 'Was Sie geschrieben haben, ist noch da und wird mit abgeschickt.',
    'de-simple': 'Ihr Text ist noch da.\nWir senden ihn mit.',
    en: 'What you wrote is still there and will be sent along.',
  },
  goOn: { de: 'Weiter', 'de-simple': 'Weiter', en: 'Continue' },
  title: { de: 'Stand Ihrer Meldung', 'de-simple': 'Ihre Meldung', en: 'Status of your report' },
  number: {
    de: (number: number) => `Barriere ${number}`,
    'de-simple': (number: number) => `Barriere ${number}`,
    en: (number: number) => `Barrier ${number}`,
  },
  withdrawnTitle: {
    de: 'Sie haben Ihre Meldung zurückgezogen',
    'de-simple': 'Sie haben die Meldung zurück-gezogen',
    en: 'You have withdrawn your report',
  },
  withdrawnOn: {
    de: (date: string) => `Das war am ${date}. Ihre Kontaktdaten sind gelöscht.`,
    'de-simple': (date: string) => `Das war am ${date}.\nIhre Kontakt-Daten sind gelöscht.`,
    en: (date: string) => `That was on ${date}. Your contact data have been erased.`,
  },
  publicLink: {
    de: 'Öffentliche Seite der Barriere',
    'de-simple': 'Diese Barriere sehen alle hier',
    en: 'Public page of the barrier',
  },
  notPublic: {
    de: 'Die Barriere ist noch nicht öffentlich zu sehen.',
    'de-simple': 'Andere Menschen sehen die Barriere noch nicht.',
    en: 'The barrier is not public yet.',
  },
  noLongerPublic: {
    de: 'Die Barriere ist nicht öffentlich zu sehen.',
    'de-simple': 'Andere Menschen sehen die Barriere nicht.',
    en: 'The barrier is not public.',
  },
  story: { de: 'Was bisher geschah', 'de-simple': 'Was ist schon passiert?', en: 'What has happened so far' },
  own: { de: 'Das haben Sie uns mitgeteilt', 'de-simple': 'Das haben Sie geschrieben', en: 'What you told us' },
  callOnly: {
    de: 'Sie haben um einen Anruf gebeten.',
    'de-simple': 'Sie wollten einen Anruf.',
    en: 'You asked for a call.',
  },
  reportedOn: {
    de: (date: string) => `Gemeldet am ${date}`,
    'de-simple': (date: string) => `Gemeldet am ${date}`,
    en: (date: string) => `Reported on ${date}`,
  },
  addedOn: {
    de: (date: string) => `Ergänzt am ${date}`,
    'de-simple': (date: string) => `Dazu geschrieben am ${date}`,
    en: (date: string) => `Added on ${date}`,
  },
  correctedOn: {
    de: (date: string) => `Berichtigt am ${date}`,
    'de-simple': (date: string) => `Verbessert am ${date}`,
    en: (date: string) => `Corrected on ${date}`,
  },
  photos: { de: 'Ihre Fotos', 'de-simple': 'Ihre Fotos', en: 'Your photos' },
  photo: {
    de: (number: number) => `Foto ${number}`,
    'de-simple': (number: number) => `Foto ${number}`,
    en: (number: number) => `Photo ${number}`,
  },
  photoWaiting: {
    de: 'wartet auf unsere Prüfung',
    'de-simple': 'Wir prüfen das Foto noch.',
    en: 'waits for our check',
  },
  photoApproved: {
    de: 'ist geprüft und freigegeben',
    'de-simple': 'Das Foto dürfen alle sehen.',
    en: 'has been checked and approved',
  },
  photoHidden: {
    de: 'bleibt bei uns und wird nicht gezeigt',
    'de-simple': 'Das Foto sehen nur wir.',
    en: 'stays with us and is not shown',
  },
  actions: { de: 'Was Sie tun können', 'de-simple': 'Das können Sie machen', en: 'What you can do' },
  done: { de: 'Fertig, Code vergessen', 'de-simple': 'Fertig.\nMeldung schließen.', en: 'Done, forget the code' },
  doneHint: {
    de: 'Dieser Browser zeigt Ihre Meldung dann erst wieder, wenn Sie den Code eingeben.',
    'de-simple': 'Danach sieht niemand an diesem Computer Ihre Meldung.',
    en: 'This browser will then show your report only after the code has been entered again.',
  },
  forgotten: {
    de: 'Dieser Browser hat Ihre Meldung vergessen.',
    'de-simple': 'Die Meldung ist hier nicht mehr zu sehen.',
    en: 'This browser has forgotten your report.',
  },
});

/** Adding, correcting, withdrawing, erasing, and the last word. */
export const actionTexts = texts({
  addition: { de: 'Etwas ergänzen', 'de-simple': 'Etwas dazu schreiben', en: 'Add something' },
  additionLead: {
    de: 'Was ist neu, oder was haben Sie noch nicht gesagt?',
    'de-simple': 'Was ist neu?\nWas wollen Sie uns noch sagen?',
    en: 'What is new, or what have you not said yet?',
  },
  correction: { de: 'Etwas berichtigen', 'de-simple': 'Etwas verbessern', en: 'Correct something' },
  correctionLead: {
    de: 'Was stimmt nicht, und wie ist es richtig?',
    'de-simple': 'Was ist falsch?\nWie ist es richtig?',
    en: 'What is wrong, and what is right?',
  },
  text: { de: 'Ihr Text', 'de-simple': 'Ihr Text', en: 'Your text' },
  textHint: {
    de: 'Das lesen nur wir. Es wird nicht veröffentlicht.',
    'de-simple': 'Das lesen nur wir.',
    en: 'Only we read this. It is not published.',
  },
  textMissing: {
    de: 'Bitte schreiben Sie etwas.',
    'de-simple': 'Bitte schreiben Sie etwas.',
    en: 'Please write something.',
  },
  tooLong: {
    de: (max: number) => `Das ist zu lang. Höchstens ${max} Zeichen passen hinein.`,
    'de-simple': (max: number) => `Der Text ist zu lang.\nSie können höchstens ${max} Zeichen schreiben.`,
    en: (max: number) => `This is too long. At most ${max} characters fit in.`,
  },
  send: { de: 'Absenden', 'de-simple': 'Senden', en: 'Send' },
  cancel: { de: 'Abbrechen', 'de-simple': 'Nicht senden', en: 'Cancel' },
  added: {
    de: 'Danke. Ihr Text ist bei uns angekommen.',
    'de-simple': 'Danke.\nIhr Text ist bei uns.',
    en: 'Thank you. Your text has reached us.',
  },
  withdraw: { de: 'Meldung zurückziehen', 'de-simple': 'Meldung zurück-ziehen', en: 'Withdraw report' },
  withdrawLead: {
    de: 'Möchten Sie Ihre Meldung wirklich zurückziehen?',
    'de-simple': 'Wollen Sie die Meldung wirklich zurück-ziehen?',
    en: 'Do you really want to withdraw your report?',
  },
  withdrawBody: {
    de: 'Ihre Kontaktdaten löschen wir dabei sofort, und Sie hören nichts mehr von uns. Ihre Fotos zeigen wir nicht mehr öffentlich. Ist die Barriere noch nicht erledigt und hat sie sonst niemand gemeldet, schließen wir sie, und sie ist nicht mehr öffentlich zu sehen. Das lässt sich nicht rückgängig machen; neu melden können Sie jederzeit.',
    'de-simple':
      'Dann löschen wir Ihre Kontakt-Daten.\nSie hören nichts mehr von uns.\nIhre Fotos sieht niemand mehr im Internet.\nHat sonst niemand die Barriere gemeldet?\nUnd gibt es noch kein Ergebnis?\nDann arbeiten wir nicht weiter daran.\nDie Barriere steht dann nicht mehr im Internet.',
    en: 'We erase your contact data at once, and you will hear nothing more from us. Your photos are no longer shown in public. If the barrier is not settled yet and nobody else has reported it, we close it and it is no longer public. This cannot be undone; you can report anew at any time.',
  },
  withdrawButton: { de: 'Ja, zurückziehen', 'de-simple': 'Ja, zurück-ziehen', en: 'Yes, withdraw' },
  withdrawn: {
    de: 'Ihre Meldung ist zurückgezogen.',
    'de-simple': 'Die Meldung ist zurück-gezogen.',
    en: 'Your report has been withdrawn.',
  },
  erase: { de: 'Meine Kontaktdaten löschen', 'de-simple': 'Meine Kontakt-Daten löschen', en: 'Erase my contact data' },
  eraseLead: {
    de: 'Möchten Sie Ihre Kontaktdaten wirklich löschen?',
    'de-simple': 'Wollen Sie Ihre Kontakt-Daten wirklich löschen?',
    en: 'Do you really want to erase your contact data?',
  },
  eraseBody: {
    de: 'Wir löschen sofort Namen, Adressen und Nummern, die Sie uns gegeben haben. Wir können Ihnen dann nicht mehr antworten. Ihre Meldung bleibt, und mit dem Code sehen Sie weiter den Stand.',
    'de-simple':
      'Wir löschen sofort: Ihren Namen, Ihre Adresse und Ihre Nummer.\nDann können wir Ihnen nicht mehr antworten.\nIhre Meldung bleibt bei uns.',
    en: 'We erase at once the names, addresses and numbers you gave us. We can then no longer answer you. Your report stays, and with the code you can still see the status.',
  },
  eraseButton: { de: 'Ja, löschen', 'de-simple': 'Ja, löschen', en: 'Yes, erase' },
  erased: {
    de: 'Ihre Kontaktdaten sind gelöscht.',
    'de-simple': 'Ihre Kontakt-Daten sind gelöscht.',
    en: 'Your contact data have been erased.',
  },
  confirm: {
    de: 'Ist die Barriere für Sie weg?',
    'de-simple': 'Ist die Barriere für Sie weg?',
    en: 'Is the barrier gone for you?',
  },
  confirmLead: {
    de: 'Uns wurde gesagt, die Barriere sei abgebaut. Stimmt das für Sie? Sie haben das letzte Wort.',
    'de-simple': 'Die Stelle sagt: Die Barriere ist weg.\nJetzt zählt Ihre Antwort.',
    en: 'The responsible body says the barrier has been removed. You have the last word.',
  },
  confirmLink: { de: 'Frage beantworten', 'de-simple': 'Auf die Frage antworten', en: 'Answer the question' },
  confirmAgain: {
    de: 'Die Barriere ist doch noch da, oder ich möchte meine Antwort ändern',
    'de-simple': 'Ich will meine Antwort ändern',
    en: 'The barrier is still there after all, or I want to change my answer',
  },
  answeredBefore: {
    de: (answer: string) => `Ihre Antwort bisher: ${answer}`,
    'de-simple': (answer: string) => `Ihre Antwort war: ${answer}`,
    en: (answer: string) => `Your answer so far: ${answer}`,
  },
  remark: {
    de: 'Möchten Sie etwas dazu sagen?',
    'de-simple': 'Wollen Sie etwas dazu sagen?',
    en: 'Would you like to say something about it?',
  },
  confirmMissing: {
    de: 'Bitte wählen Sie eine der vier Antworten.',
    'de-simple': 'Bitte wählen Sie 1 Antwort.',
    en: 'Please choose one of the four answers.',
  },
  notAsked: {
    de: 'Diese Frage ist zurzeit nicht offen. Den Stand sehen Sie hier.',
    'de-simple': 'Diese Frage ist jetzt nicht offen.',
    en: 'This question is not open at the moment. See the status here.',
  },
  confirmed: {
    de: 'Danke für Ihre Antwort. Wir haben sie aufgenommen.',
    'de-simple': 'Danke für Ihre Antwort.',
    en: 'Thank you for your answer.',
  },
});
