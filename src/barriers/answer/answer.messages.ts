import { texts } from '../../platform/i18n/texts.ts';
import { lostLinkTexts } from '../../platform/secrets/lost-link.messages.ts';

/** What officers read who answer by link. They may be blind, in a hurry, or new in their office. */
export const answerTexts = texts({
  ...lostLinkTexts,
  title: {
    de: (number: number) => `Ihre Antwort zu Barriere ${number}`,
    'de-simple': (number: number) => `Ihre Antwort zu Barriere ${number}`,
    en: (number: number) => `Your answer about barrier ${number}`,
  },
  lead: {
    de: (body: string) => `Diese Frage richtet sich an: ${body}. Zwei Zeilen genügen. Sie brauchen kein Konto.`,
    'de-simple': (body: string) =>
      `Wir fragen diese Stelle: ${body}. Sie können kurz antworten. Sie brauchen kein Konto.`,
    en: (body: string) => `This question is for: ${body}. Two lines are enough. You need no account.`,
  },
  question: { de: 'Unsere Frage', 'de-simple': 'Unsere Frage', en: 'Our question' },
  number: { de: 'Nummer der Barriere', 'de-simple': 'Nummer von der Barriere', en: 'Number of the barrier' },
  place: { de: 'Ort', 'de-simple': 'Ort', en: 'Place' },
  facts: { de: 'Gemessen oder festgestellt', 'de-simple': 'Das wissen wir', en: 'Measured or observed' },
  asked: { de: 'Gefragt am', 'de-simple': 'Gefragt am', en: 'Asked on' },
  due: { de: 'Antwort erbeten bis', 'de-simple': 'Bitte antworten Sie bis zum', en: 'Please answer by' },
  photos: { de: 'Fotos', 'de-simple': 'Fotos', en: 'Photos' },
  yourAnswer: { de: 'Ihre Antwort', 'de-simple': 'Ihre Antwort', en: 'Your answer' },
  becomesPublic: {
    de: 'Ihre Antwort wird öffentlich',
    'de-simple': 'Alle können Ihre Antwort lesen',
    en: 'Your answer becomes public',
  },
  becomesPublicBody: {
    de: 'Sie erscheint mit dem Namen Ihrer Stelle im Verlauf der Barriere. Bitte nennen Sie keine Namen von Menschen.',
    'de-simple': 'Dort steht auch der Name von Ihrer Stelle. Schreiben Sie bitte keine Namen von Menschen.',
    en: 'It appears in the course of the barrier, with the name of your office. Please do not name any persons.',
  },
  choose: { de: 'Was können Sie sagen?', 'de-simple': 'Was ist Ihre Antwort?', en: 'What can you say?' },
  willAct: { de: 'Wir kümmern uns', 'de-simple': 'Wir machen das', en: 'We will take care of it' },
  willActHint: {
    de: 'Ihre Stelle baut die Barriere ab oder lässt sie abbauen.',
    'de-simple': 'Ihre Stelle baut die Barriere ab.',
    en: 'Your office removes the barrier or has it removed.',
  },
  willActText: { de: 'Was wird geschehen?', 'de-simple': 'Was machen Sie?', en: 'What will happen?' },
  twoLines: { de: 'Zwei Zeilen genügen.', 'de-simple': '2 Zeilen reichen.', en: 'Two lines are enough.' },
  by: { de: 'Bis wann?', 'de-simple': 'Bis wann?', en: 'By when?' },
  byHint: {
    de: 'Ungefähr genügt: nur das Jahr, oder Monat und Jahr.',
    'de-simple': 'Sie wissen den Tag nicht genau? Dann schreiben Sie nur den Monat und das Jahr. Oder nur das Jahr.',
    en: 'Roughly is enough: only the year, or month and year.',
  },
  done: { de: 'Ist erledigt', 'de-simple': 'Die Barriere ist schon weg', en: 'It is done' },
  doneHint: {
    de: 'Wir fragen danach die Person, die die Barriere gemeldet hat.',
    'de-simple': 'Wir fragen danach die Person mit der Meldung: Ist die Barriere wirklich weg?',
    en: 'We will then ask the person who reported the barrier.',
  },
  doneText: { de: 'Was wurde getan?', 'de-simple': 'Was haben Sie gemacht?', en: 'What was done?' },
  notPossible: { de: 'Geht nicht, weil …', 'de-simple': 'Das geht nicht', en: 'Not possible, because …' },
  notPossibleHint: {
    de: 'Die Barriere lässt sich derzeit nicht abbauen.',
    'de-simple': 'Sie können die Barriere jetzt nicht abbauen.',
    en: 'The barrier cannot be removed at present.',
  },
  reason: { de: 'Warum geht es nicht?', 'de-simple': 'Warum geht es nicht?', en: 'Why is it not possible?' },
  reasonHint: {
    de: 'Gibt es etwas, das bis dahin hilft? Dann schreiben Sie es bitte dazu.',
    'de-simple': 'Gibt es eine andere Hilfe? Dann schreiben Sie das bitte auch.',
    en: 'Is there anything that helps in the meantime? Please add it.',
  },
  notOurs: { de: 'Nicht wir, sondern …', 'de-simple': 'Das ist nicht unsere Aufgabe', en: 'Not us, but …' },
  notOursHint: {
    de: 'Eine andere Stelle ist zuständig.',
    'de-simple': 'Eine andere Stelle muss das machen.',
    en: 'Another body is responsible.',
  },
  otherBody: { de: 'Wer ist zuständig?', 'de-simple': 'Welche Stelle macht das?', en: 'Who is responsible?' },
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
  notOursText: {
    de: 'Möchten Sie etwas dazu sagen?',
    'de-simple': 'Wollen Sie noch etwas schreiben?',
    en: 'Would you like to add anything?',
  },
  file: { de: 'Datei', 'de-simple': 'Datei', en: 'File' },
  fileHint: {
    de: 'Ein PDF oder ein Foto, höchstens 10 MB. Wir sehen die Datei an, bevor andere sie sehen können.',
    'de-simple': 'Ein PDF oder ein Foto. Die Datei darf 10 MB groß sein. Zuerst sehen nur wir die Datei.',
    en: 'One PDF or photo, at most 10 MB. We look at the file before others can see it.',
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
  answer: { de: 'Antwort', 'de-simple': 'Antwort', en: 'Answer' },
  words: { de: 'Ihre Worte', 'de-simple': 'Ihr Text', en: 'Your words' },
  otherBodyTerm: { de: 'Zuständig wäre', 'de-simple': 'Diese Stelle soll helfen', en: 'Responsible would be' },
  next: { de: 'Wie es weitergeht', 'de-simple': 'So geht es weiter', en: 'What happens next' },
  nextWillAct: {
    de: 'Wenn es geschehen ist, öffnen Sie diesen Link noch einmal und sagen Sie: Ist erledigt.',
    'de-simple':
      'Sind Sie fertig? Dann öffnen Sie diesen Link noch einmal. Wählen Sie dann: Die Barriere ist schon weg.',
    en: 'When it has happened, open this link again and say: It is done.',
  },
  nextDone: {
    de: 'Wir fragen jetzt die Person, die die Barriere gemeldet hat. Sie hat das letzte Wort.',
    'de-simple': 'Jetzt fragen wir die Person mit der Meldung: Ist die Barriere weg?',
    en: 'We now ask the person who reported the barrier. They have the last word.',
  },
  nextNotPossible: {
    de: 'Wir prüfen Ihre Antwort und melden uns, wenn wir eine andere Möglichkeit sehen.',
    'de-simple': 'Wir prüfen Ihre Antwort. Vielleicht melden wir uns noch einmal.',
    en: 'We check your answer and get in touch if we see another way.',
  },
  nextNotOurs: {
    de: 'Wir klären jetzt, wer zuständig ist.',
    'de-simple': 'Wir suchen jetzt die richtige Stelle.',
    en: 'We now find out who is responsible.',
  },
  mayChange: {
    de: 'Sie können Ihre Antwort ändern, solange wir sie noch nicht geprüft haben.',
    'de-simple': 'Sie können Ihre Antwort noch ändern. Das geht, bis wir sie gelesen haben.',
    en: 'You can change your answer as long as we have not reviewed it.',
  },
  mayNotChange: {
    de: 'Diese Antwort können Sie hier nicht mehr ändern. Wenn etwas anders ist, rufen Sie uns bitte an.',
    'de-simple': 'Hier können Sie die Antwort nicht mehr ändern. Ist etwas anders? Dann rufen Sie uns bitte an.',
    en: 'You can no longer change this answer here. If something is different, please call us.',
  },
  change: { de: 'Antwort ändern', 'de-simple': 'Antwort ändern', en: 'Change answer' },
  reportDone: { de: 'Neues melden', 'de-simple': 'Etwas Neues sagen', en: 'Report news' },
  seeBarrier: {
    de: 'Barriere auf der öffentlichen Seite ansehen',
    'de-simple': 'Die Barriere ansehen',
    en: 'See the barrier on the public page',
  },

  answerMissing: {
    de: 'Bitte wählen Sie eine Antwort.',
    'de-simple': 'Bitte wählen Sie eine Antwort.',
    en: 'Please choose an answer.',
  },
  willActMissing: {
    de: 'Bitte schreiben Sie, was geschehen wird.',
    'de-simple': 'Bitte schreiben Sie: Was machen Sie?',
    en: 'Please write what will happen.',
  },
  doneMissing: {
    de: 'Bitte schreiben Sie, was getan wurde.',
    'de-simple': 'Bitte schreiben Sie: Was haben Sie gemacht?',
    en: 'Please write what was done.',
  },
  reasonMissing: {
    de: 'Bitte schreiben Sie, warum es nicht geht.',
    'de-simple': 'Bitte schreiben Sie: Warum geht es nicht?',
    en: 'Please write why it is not possible.',
  },
  tooLong: {
    de: (max: number) => `Das ist zu lang. Höchstens ${max} Zeichen.`,
    'de-simple': (max: number) => `Der Text ist zu lang. Es gehen nur ${max} Zeichen.`,
    en: (max: number) => `This is too long. At most ${max} characters.`,
  },
  byIncomplete: {
    de: 'In diesem Datum fehlt etwas. Nennen Sie mindestens das Jahr.',
    'de-simple': 'Bei dem Datum fehlt etwas. Schreiben Sie wenigstens das Jahr.',
    en: 'Something is missing in this date. Please give at least the year.',
  },
  byImpossible: {
    de: 'Dieses Datum gibt es nicht. Richtig wäre zum Beispiel: 31. 3. 2027',
    'de-simple': 'Dieses Datum gibt es nicht. Richtig ist zum Beispiel: 31. 3. 2027',
    en: 'There is no such date. A right one would be: 31 3 2027',
  },
  byOver: {
    de: 'Dieses Datum ist vorbei. Wenn es schon geschehen ist, wählen Sie „Ist erledigt“.',
    'de-simple': 'Dieses Datum ist vorbei. Ist die Barriere schon weg? Dann wählen Sie das bitte aus.',
    en: 'This date is over. If it has happened already, choose “It is done”.',
  },
  otherBodyWrong: {
    de: 'Diese Stelle steht nicht in der Liste.',
    'de-simple': 'Diese Stelle steht nicht in der Liste.',
    en: 'This body is not in the list.',
  },
  fileTooLarge: {
    de: 'Diese Datei ist zu groß. Höchstens 10 MB. Ihre Antwort steht noch hier.',
    'de-simple': 'Die Datei ist zu groß. Es gehen nur 10 MB. Ihr Text ist noch da.',
    en: 'This file is too large. At most 10 MB. Your answer is still here.',
  },
  fileWrongType: {
    de: 'Diese Datei ist weder ein PDF noch ein Foto. Ihre Antwort steht noch hier.',
    'de-simple': 'Die Datei ist kein PDF und kein Foto. Ihr Text ist noch da.',
    en: 'This file is neither a PDF nor a photo. Your answer is still here.',
  },
  fileBroken: {
    de: 'Dieses Foto ist beschädigt oder viel zu groß. Bitte nehmen Sie ein anderes.',
    'de-simple': 'Das Foto ist kaputt oder zu groß. Bitte nehmen Sie ein anderes Foto.',
    en: 'This photo is damaged or far too large. Please take another one.',
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
    de: 'Diese Frage ist abgeschlossen',
    'de-simple': 'Die Frage ist fertig',
    en: 'This question is closed',
  },
  overBody: {
    de: 'Ihre Stelle hat geantwortet, vielen Dank. Die Antwort wird über diesen Link 30 Tage lang gezeigt. Wenn sich etwas geändert hat, rufen Sie uns bitte an.',
    'de-simple':
      'Ihre Stelle hat geantwortet. Vielen Dank. Der Link zeigt die Antwort 30 Tage lang. Gibt es etwas Neues? Dann rufen Sie uns bitte an.',
    en: 'Your office has answered, thank you. This link shows the answer for 30 days. If something has changed, please call us.',
  },
});
