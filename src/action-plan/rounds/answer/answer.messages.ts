import { texts } from '../../../platform/i18n/texts.ts';
import { lostLinkTexts } from '../../../platform/secrets/lost-link.messages.ts';

/** The page behind the signed link, where a body says how far a measure is. */
export const answerTexts = texts({
  ...lostLinkTexts,
  title: {
    de: (number: number) => `Wie weit ist Maßnahme ${number}?`,
    'de-simple': (number: number) => `Wie weit ist die Maßnahme ${number}?`,
    en: (number: number) => `How far is measure ${number}?`,
  },
  lead: {
    de: (body: string) => `Diese Frage richtet sich an: ${body}. Zwei Zeilen genügen. Sie brauchen kein Konto.`,
    'de-simple': (body: string) =>
      `Wir fragen diese Stelle: ${body}. Sie können kurz antworten. Sie brauchen kein Konto.`,
    en: (body: string) => `This question is for: ${body}. Two lines are enough. You need no account.`,
  },
  measure: { de: 'Um diese Maßnahme geht es', 'de-simple': 'Um diese Maßnahme geht es', en: 'The measure in question' },
  name: { de: 'Maßnahme', 'de-simple': 'Maßnahme', en: 'Measure' },
  goal: { de: 'Ziel', 'de-simple': 'Das ist das Ziel', en: 'Goal' },
  lastReport: { de: 'Letzter Bericht', 'de-simple': 'Die letzte Nachricht', en: 'Last report' },
  lastReportOn: {
    de: (date: string, author: string) => `${date}, ${author}:`,
    'de-simple': (date: string, author: string) => `${date}, ${author}:`,
    en: (date: string, author: string) => `${date}, ${author}:`,
  },
  noReport: {
    de: 'Es gibt noch keinen Bericht.',
    'de-simple': 'Es gibt noch keine Nachricht.',
    en: 'There is no report yet.',
  },
  due: { de: 'Antwort erbeten bis', 'de-simple': 'Bitte antworten Sie bis zum', en: 'Please answer by' },
  askedBack: { de: 'Unsere Rückfrage', 'de-simple': 'Wir haben noch eine Frage', en: 'Our question about your answer' },
  yourAnswer: { de: 'Ihre Antwort', 'de-simple': 'Ihre Antwort', en: 'Your answer' },
  becomesPublic: {
    de: 'Ihre Antwort wird öffentlich',
    'de-simple': 'Alle können Ihre Antwort lesen',
    en: 'Your answer becomes public',
  },
  becomesPublicBody: {
    de: 'Wir lesen sie vorher. Dann steht sie mit dem Namen Ihrer Stelle bei der Maßnahme. Bitte nennen Sie keine Namen von Menschen.',
    'de-simple':
      'Zuerst lesen wir Ihre Antwort. Dann steht sie im Internet. Dort steht auch der Name von Ihrer Stelle. Schreiben Sie bitte keine Namen von Menschen.',
    en: 'We read it first. Then it appears with the measure, under the name of your office. Please do not name any persons.',
  },
  degree: {
    de: 'Wie weit ist die Maßnahme?',
    'de-simple': 'Wie weit ist die Maßnahme?',
    en: 'How far is the measure?',
  },
  degreeHint: {
    de: 'Vorausgewählt ist der Stand, den wir kennen.',
    'de-simple': 'Wir haben schon angekreuzt, was wir wissen.',
    en: 'What we know is already selected.',
  },
  notUs: { de: 'Nicht wir, fragen Sie …', 'de-simple': 'Das wissen wir nicht', en: 'Not us, ask …' },
  notUsHint: {
    de: 'Eine andere Stelle kennt den Stand.',
    'de-simple': 'Eine andere Stelle weiß das.',
    en: 'Another body knows how far it is.',
  },
  otherBody: { de: 'Wen sollen wir fragen?', 'de-simple': 'Wen sollen wir fragen?', en: 'Whom should we ask?' },
  otherBodyEmpty: {
    de: 'Steht nicht in der Liste, oder weiß ich nicht',
    'de-simple': 'Steht nicht in der Liste. Oder ich weiß es nicht.',
    en: 'Not in the list, or I do not know',
  },
  otherBodyName: { de: 'Andere Stelle', 'de-simple': 'Eine andere Stelle', en: 'Another body' },
  otherBodyNameHint: {
    de: 'Wenn sie nicht in der Liste steht.',
    'de-simple': 'Steht die Stelle nicht in der Liste? Dann schreiben Sie hier den Namen.',
    en: 'If it is not in the list.',
  },
  text: { de: 'Was ist der Stand?', 'de-simple': 'Was gibt es Neues?', en: 'What is the state?' },
  textHint: {
    de: 'Ein Satz genügt. Ihr letzter Bericht steht schon da: Ändern Sie, was nicht mehr stimmt.',
    'de-simple': '1 Satz reicht. Der alte Text steht schon da. Ändern Sie, was nicht mehr stimmt.',
    en: 'One sentence is enough. Your last report is already there: change what is no longer right.',
  },
  textHintFirst: { de: 'Ein Satz genügt.', 'de-simple': '1 Satz reicht.', en: 'One sentence is enough.' },
  reading: { de: 'Eine Zahl melden', 'de-simple': 'Eine Zahl schreiben', en: 'Report a figure' },
  readingIntro: {
    de: 'Nur wenn Sie eine neue Zahl haben.',
    'de-simple': 'Sie haben eine neue Zahl? Dann schreiben Sie die Zahl hier.',
    en: 'Only if you have a new figure.',
  },
  indicator: { de: 'Was wurde gemessen?', 'de-simple': 'Was haben Sie gezählt?', en: 'What was measured?' },
  indicatorEmpty: { de: 'Bitte wählen', 'de-simple': 'Bitte wählen', en: 'Please choose' },
  value: { de: 'Neue Zahl', 'de-simple': 'Die neue Zahl', en: 'New figure' },
  valueHint: {
    de: (example: string) => `Nur die Zahl, zum Beispiel 12 oder 12,5. ${example}`,
    'de-simple': (example: string) => `Schreiben Sie nur die Zahl. Zum Beispiel: 12 oder 12,5. ${example}`,
    en: (example: string) => `The number only, such as 12 or 12.5. ${example}`,
  },
  lastValue: {
    de: (value: string, date: string) => `Zuletzt: ${value} (${date}).`,
    'de-simple': (value: string, date: string) => `Beim letzten Mal: ${value} (${date}).`,
    en: (value: string, date: string) => `Last time: ${value} (${date}).`,
  },
  readOn: { de: 'Von welchem Tag ist die Zahl?', 'de-simple': 'Von welchem Tag ist die Zahl?', en: 'As of which day?' },
  readOnHint: {
    de: 'Ohne Angabe gilt der heutige Tag.',
    'de-simple': 'Sie können das leer lassen. Dann gilt heute.',
    en: 'If you leave it empty, today counts.',
  },
  file: { de: 'Datei', 'de-simple': 'Datei', en: 'File' },
  fileHint: {
    de: 'PDF, Word, Excel oder ein Foto, höchstens 10 MB. Öffentlich wird sie nicht von allein.',
    'de-simple': 'Ein PDF, Word, Excel oder ein Foto. Die Datei darf 10 MB groß sein. Zuerst sehen nur wir die Datei.',
    en: 'PDF, Word, Excel or a photo, at most 10 MB. It does not become public by itself.',
  },
  fileKept: {
    de: (name: string) => `Angehängt ist schon: ${name}. Eine neue Datei ersetzt sie.`,
    'de-simple': (name: string) => `Diese Datei haben wir schon: ${name}. Eine neue Datei ersetzt die alte Datei.`,
    en: (name: string) => `Already attached: ${name}. A new file replaces it.`,
  },
  fileAgain: {
    de: 'Wählen Sie die Datei bitte noch einmal aus.',
    'de-simple': 'Wählen Sie die Datei bitte noch einmal aus.',
    en: 'Please choose the file again.',
  },
  send: { de: 'Antwort senden', 'de-simple': 'Antwort senden', en: 'Send answer' },
  sendChange: { de: 'Geänderte Antwort senden', 'de-simple': 'Neue Antwort senden', en: 'Send changed answer' },
  thanks: { de: 'Danke für Ihre Antwort', 'de-simple': 'Danke für Ihre Antwort', en: 'Thank you for your answer' },
  thanksLead: {
    de: 'Ihre Antwort ist angekommen. Das haben Sie uns geschrieben:',
    'de-simple': 'Ihre Antwort ist da. Das haben Sie geschrieben:',
    en: 'Your answer has arrived. This is what you wrote:',
  },
  given: {
    de: 'Diese Frage ist beantwortet',
    'de-simple': 'Sie haben schon geantwortet',
    en: 'This question has been answered',
  },
  givenLead: {
    de: 'Das ist die Antwort Ihrer Stelle:',
    'de-simple': 'Das ist die Antwort von Ihrer Stelle:',
    en: 'This is the answer of your office:',
  },
  answeredOn: { de: 'Geantwortet am', 'de-simple': 'Geantwortet am', en: 'Answered on' },
  state: { de: 'Stand', 'de-simple': 'So weit ist es', en: 'State' },
  words: { de: 'Ihre Worte', 'de-simple': 'Ihr Text', en: 'Your words' },
  figure: { de: 'Zahl', 'de-simple': 'Zahl', en: 'Figure' },
  askInstead: { de: 'Zu fragen ist', 'de-simple': 'Diese Stelle weiß es', en: 'To be asked' },
  askInsteadUnknown: { de: 'nicht bekannt', 'de-simple': 'Das wissen Sie nicht', en: 'not known' },
  next: { de: 'Wie es weitergeht', 'de-simple': 'So geht es weiter', en: 'What happens next' },
  nextReview: {
    de: 'Wir lesen Ihre Antwort und veröffentlichen sie dann. Bis dahin können Sie sie ändern.',
    'de-simple': 'Wir lesen Ihre Antwort. Danach steht sie im Internet. Bis dahin können Sie sie ändern.',
    en: 'We read your answer and then publish it. Until then you can change it.',
  },
  nextNotUs: {
    de: 'Wir klären, wen wir fragen. Bis dahin können Sie Ihre Antwort ändern.',
    'de-simple': 'Wir suchen die richtige Stelle. Bis dahin können Sie Ihre Antwort ändern.',
    en: 'We find out whom to ask. Until then you can change your answer.',
  },
  nextAccepted: {
    de: 'Wir haben die Antwort geprüft. Hier können Sie sie nicht mehr ändern. Wenn etwas anders ist, rufen Sie uns bitte an.',
    'de-simple':
      'Wir haben die Antwort gelesen. Hier können Sie nichts mehr ändern. Ist etwas anders? Dann rufen Sie uns bitte an.',
    en: 'We have reviewed the answer. You can no longer change it here. If something is different, please call us.',
  },
  change: { de: 'Antwort ändern', 'de-simple': 'Antwort ändern', en: 'Change answer' },

  degreeMissing: {
    de: 'Bitte wählen Sie, wie weit die Maßnahme ist.',
    'de-simple': 'Bitte wählen Sie: Wie weit ist die Maßnahme?',
    en: 'Please choose how far the measure is.',
  },
  textMissing: {
    de: 'Bitte schreiben Sie einen Satz zum Stand.',
    'de-simple': 'Bitte schreiben Sie 1 Satz: Was gibt es Neues?',
    en: 'Please write one sentence about the state.',
  },
  textLong: {
    de: (max: number) => `Der Text ist zu lang. Höchstens ${max} Zeichen.`,
    'de-simple': (max: number) => `Der Text ist zu lang. Es gehen nur ${max} Zeichen.`,
    en: (max: number) => `The text is too long. At most ${max} characters.`,
  },
  otherBodyLong: {
    de: 'Dieser Name ist zu lang. Höchstens 300 Zeichen.',
    'de-simple': 'Der Name ist zu lang. Es gehen nur 300 Zeichen.',
    en: 'This name is too long. At most 300 characters.',
  },
  otherBodyWrong: {
    de: 'Diese Stelle steht nicht in der Liste.',
    'de-simple': 'Diese Stelle steht nicht in der Liste.',
    en: 'This body is not in the list.',
  },
  indicatorMissing: {
    de: 'Bitte wählen Sie, was gemessen wurde.',
    'de-simple': 'Bitte wählen Sie: Was haben Sie gezählt?',
    en: 'Please choose what was measured.',
  },
  valueWrong: {
    de: 'Das ist keine Zahl. Richtig wäre zum Beispiel: 12 oder 12,5',
    'de-simple': 'Das ist keine Zahl. Richtig ist zum Beispiel: 12 oder 12,5',
    en: 'This is not a number. Right would be: 12 or 12.5',
  },
  readOnWrong: {
    de: 'Dieses Datum gibt es nicht oder ist nicht vollständig. Richtig wäre zum Beispiel: 30. 6. 2026',
    'de-simple': 'Dieses Datum stimmt nicht. Richtig ist zum Beispiel: 30. 6. 2026',
    en: 'There is no such date, or it is not complete. A right one would be: 30 6 2026',
  },
  readOnFuture: {
    de: 'Dieser Tag liegt in der Zukunft.',
    'de-simple': 'Dieser Tag kommt erst noch.',
    en: 'This day lies in the future.',
  },
  fileTooLarge: {
    de: 'Diese Datei ist zu groß. Höchstens 10 MB. Ihre Antwort steht noch hier.',
    'de-simple': 'Die Datei ist zu groß. Es gehen nur 10 MB. Ihr Text ist noch da.',
    en: 'This file is too large. At most 10 MB. Your answer is still here.',
  },
  fileWrongType: {
    de: 'Diese Datei ist kein PDF, kein Word- oder Excel-Dokument und kein Foto. Ihre Antwort steht noch hier.',
    'de-simple': 'Diese Datei können wir nicht lesen. Es geht nur: PDF, Word, Excel oder Foto. Ihr Text ist noch da.',
    en: 'This file is neither a PDF, a Word or Excel document nor a photo. Your answer is still here.',
  },
  fileBroken: {
    de: 'Diese Datei ist beschädigt oder viel zu groß. Bitte nehmen Sie eine andere.',
    'de-simple': 'Die Datei ist kaputt oder zu groß. Bitte nehmen Sie eine andere Datei.',
    en: 'This file is damaged or far too large. Please take another one.',
  },

  roundClosedTitle: {
    de: 'Diese Abfrage ist abgeschlossen',
    'de-simple': 'Diese Frage ist fertig',
    en: 'This round of questions is closed',
  },
  roundClosedBody: {
    de: 'Der Bericht ist geschrieben, hier kann niemand mehr antworten. Wenn es Neues zu der Maßnahme gibt, rufen Sie uns bitte an: Wir nehmen es gern auf.',
    'de-simple':
      'Der Bericht ist fertig. Hier kann niemand mehr antworten. Gibt es etwas Neues? Dann rufen Sie uns bitte an.',
    en: 'The report is written, and nobody can answer here any more. If there is news about the measure, please call us.',
  },
  measureEndedTitle: {
    de: 'Diese Maßnahme ist beendet',
    'de-simple': 'Diese Maßnahme ist zu Ende',
    en: 'This measure has ended',
  },
  measureEndedBody: {
    de: 'Seit unserer Frage wurde die Maßnahme beendet. Wir brauchen keine Antwort mehr. Wenn das nicht stimmt, rufen Sie uns bitte an.',
    'de-simple':
      'Die Maßnahme ist jetzt zu Ende. Wir brauchen keine Antwort mehr. Stimmt das nicht? Dann rufen Sie uns bitte an.',
    en: 'The measure has ended since we asked. We no longer need an answer. If that is not right, please call us.',
  },
  redirectedTitle: {
    de: 'Wir fragen jetzt eine andere Stelle',
    'de-simple': 'Wir fragen jetzt eine andere Stelle',
    en: 'We are asking another body now',
  },
  redirectedBody: {
    de: 'Von Ihrer Stelle brauchen wir hierzu keine Antwort mehr. Vielen Dank für Ihre Hilfe. Wenn Sie trotzdem etwas dazu sagen möchten, rufen Sie uns bitte an.',
    'de-simple':
      'Wir brauchen keine Antwort mehr von Ihnen. Danke für Ihre Hilfe. Wollen Sie trotzdem etwas sagen? Dann rufen Sie uns bitte an.',
    en: 'We no longer need an answer from your office. Thank you for your help. If you would still like to say something, please call us.',
  },
  endedTitle: {
    de: 'Diese Frage hat sich erledigt',
    'de-simple': 'Die Frage ist nicht mehr offen',
    en: 'This question has been settled',
  },
  endedBody: {
    de: 'Wir brauchen hierzu keine Antwort mehr von Ihrer Stelle. Wenn Sie trotzdem etwas dazu sagen möchten, rufen Sie uns bitte an.',
    'de-simple': 'Wir brauchen keine Antwort mehr. Wollen Sie trotzdem etwas sagen? Dann rufen Sie uns bitte an.',
    en: 'We no longer need an answer from your office. If you would still like to say something, please call us.',
  },
  overTitle: {
    de: 'Diese Frage ist beantwortet',
    'de-simple': 'Diese Frage ist fertig',
    en: 'This question has been answered',
  },
  overBody: {
    de: 'Ihre Stelle hat geantwortet, vielen Dank. Die Antwort ist geprüft. Wenn sich etwas geändert hat, rufen Sie uns bitte an.',
    'de-simple':
      'Ihre Stelle hat geantwortet. Vielen Dank. Wir haben die Antwort gelesen. Gibt es etwas Neues? Dann rufen Sie uns bitte an.',
    en: 'Your office has answered, thank you. The answer has been reviewed. If something has changed, please call us.',
  },
});
