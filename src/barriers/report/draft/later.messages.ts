import { texts } from '../../../platform/i18n/texts.ts';

export const laterTexts = texts({
  savedTitle: {
    de: 'Ihre Meldung ist gespeichert',
    'de-simple': 'Ihre Meldung ist gespeichert',
    en: 'Your report has been saved',
  },
  savedLead: {
    de: 'Sie ist noch nicht gesendet. Machen Sie weiter, wann Sie möchten, auch auf einem anderen Gerät.',
    'de-simple': 'Sie haben die Meldung noch nicht gesendet.\nSie können später weiter-machen.',
    en: 'It has not been sent yet. Continue whenever you like, also on another device.',
  },
  savedBody: {
    de: (date: string) =>
      `Mit diesem Code machen Sie weiter, bis zum ${date}. Nach dem Absenden sehen Sie mit demselben Code den Stand. Bitte schreiben Sie ihn auf.`,
    'de-simple': (date: string) =>
      `Mit diesem Code können Sie weiter-machen.\nDas geht bis zum ${date}.\nBitte schreiben Sie den Code auf.\nSie brauchen ihn auch nach dem Senden.`,
    en: (date: string) =>
      `With this code you can continue until ${date}. After sending, the same code shows you the status. Please write it down.`,
  },
  goOn: { de: 'Jetzt doch weitermachen', 'de-simple': 'Jetzt weiter-machen', en: 'Continue now after all' },
  shared: {
    de: 'Sie sind an einem fremden oder öffentlichen Gerät?',
    'de-simple': 'Ist das nicht Ihr Computer?\nDann drücken Sie hier:',
    en: 'Are you on somebody else’s or a public device?',
  },
  resumeTitle: {
    de: 'Mit einem Code weitermachen',
    'de-simple': 'Mit dem Code weiter-machen',
    en: 'Continue with a code',
  },
  resumeLead: {
    de: 'Geben Sie den Code ein, den Sie beim Speichern bekommen haben.',
    'de-simple': 'Sie haben einen Code bekommen.\nSchreiben Sie den Code hier hinein.',
    en: 'Enter the code you were given when saving.',
  },
  code: { de: 'Ihr Code', 'de-simple': 'Ihr Code', en: 'Your code' },
  codeHint: {
    de: 'Drei Wörter und vier Ziffern, zum Beispiel: Birne Wolke Tisch 4821. Groß oder klein ist egal.',
    'de-simple': '3 Wörter und 4 Zahlen.\nZum Beispiel: Birne Wolke Tisch 4821.',
    en: 'Three words and four digits, for example: Birne Wolke Tisch 4821. Capitals do not matter.',
  },
  resume: { de: 'Weitermachen', 'de-simple': 'Weiter-machen', en: 'Continue' },
  notACode: {
    de: 'Das ist noch kein ganzer Code. Er besteht aus drei Wörtern und vier Ziffern.',
    'de-simple': 'Der Code ist noch nicht fertig.\nEr hat 3 Wörter und 4 Zahlen.',
    en: 'This is not a complete code yet. It consists of three words and four digits.',
  },
  unknown: {
    de: 'Zu diesem Code gibt es keine angefangene Meldung. Vielleicht ist ein Wort vertippt, oder die 30 Tage sind um.',
    'de-simple': 'Zu diesem Code gibt es keine Meldung.\nVielleicht ist ein Wort falsch.\nOder die Meldung ist zu alt.',
    en: 'There is no unfinished report for this code. A word may be mistyped, or the 30 days are over.',
  },
  tooMany: {
    de: 'Das waren viele Versuche. Bitte warten Sie eine Viertelstunde, oder rufen Sie uns an.',
    'de-simple': 'Das waren viele Versuche.\nBitte warten Sie 15 Minuten.\nOder rufen Sie uns an.',
    en: 'These were many attempts. Please wait a quarter of an hour or call us.',
  },
  sentAlready: {
    de: 'Die Meldung ist schon gesendet? Dann sehen Sie hier ihren Stand.',
    'de-simple': 'Haben Sie die Meldung schon gesendet?\nDann gehen Sie hier weiter.',
    en: 'Has the report been sent already? Then see its status here.',
  },
});
