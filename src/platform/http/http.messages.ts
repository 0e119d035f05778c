import { texts } from '../i18n/texts.ts';

export const httpTexts = texts({
  notFoundTitle: { de: 'Seite nicht gefunden', 'de-simple': 'Diese Seite gibt es hier nicht', en: 'Page not found' },
  notFoundBody: {
    de: 'Unter dieser Adresse gibt es keine Seite. Vielleicht ist die Adresse unvollständig, oder die Seite wurde verschoben.',
    'de-simple': 'Vielleicht fehlt etwas in der Adresse. Oder die Seite hat jetzt eine andere Adresse.',
    en: 'There is no page at this address. The address may be incomplete, or the page may have moved.',
  },
  forbiddenTitle: { de: 'Kein Zugang', 'de-simple': 'Kein Zugang', en: 'No access' },
  forbiddenBody: {
    de: 'Ihre Rolle erlaubt diese Seite nicht. Wenn Sie sie brauchen, wenden Sie sich an die Administration.',
    'de-simple': 'Ihre Rolle passt nicht zu dieser Seite. Fragen Sie die Administration.',
    en: 'Your role does not allow this page. If you need it, please ask an administrator.',
  },
  foreignOriginTitle: { de: 'Nicht angenommen', 'de-simple': 'Das hat nicht geklappt', en: 'Not accepted' },
  foreignOriginBody: {
    de: 'Die Angaben kamen nicht von unserer eigenen Seite. Zum Schutz vor Missbrauch haben wir sie nicht angenommen. Bitte öffnen Sie unsere Seite selbst und senden Sie das Formular noch einmal.',
    'de-simple':
      'Die Angaben kamen von einer fremden Seite. Bitte öffnen Sie unsere Seite. Senden Sie dort das Formular.',
    en: 'The form did not come from our own site, so we did not accept it. Please open our site yourself and send the form again.',
  },
  unreadableTitle: { de: 'Angaben nicht lesbar', 'de-simple': 'Wir können das nicht lesen', en: 'Not readable' },
  unreadableBody: {
    de: 'Was bei uns ankam, war beschädigt oder kein Formular. Gehen Sie in Ihrem Browser eine Seite zurück: Ihre Eingaben stehen dort noch. Senden Sie sie dann noch einmal.',
    'de-simple':
      'Die Angaben sind kaputt angekommen. Gehen Sie eine Seite zurück. Dort steht Ihr Text noch. Senden Sie ihn noch einmal.',
    en: 'What reached us was damaged or was no form. Go back one page in your browser, where your text still stands, and send it again.',
  },
  tooLargeTitle: { de: 'Zu groß', 'de-simple': 'Das ist zu groß', en: 'Too large' },
  tooLargeBody: {
    de: (limit: string) =>
      `Angenommen werden höchstens ${limit} auf einmal. Gehen Sie in Ihrem Browser eine Seite zurück und wählen Sie eine kleinere Datei oder einen kürzeren Text.`,
    'de-simple': (limit: string) =>
      `Das geht höchstens: ${limit}. Gehen Sie eine Seite zurück. Nehmen Sie eine kleinere Datei oder einen kürzeren Text.`,
    en: (limit: string) =>
      `At most ${limit} can be sent at once. Go back one page in your browser and choose a smaller file or a shorter text.`,
  },
  tooManyTitle: { de: 'Zu viele Versuche', 'de-simple': 'Zu viele Versuche', en: 'Too many attempts' },
  tooManyBody: {
    de: 'Von Ihrem Anschluss kamen in kurzer Zeit sehr viele Anfragen. Bitte warten Sie einige Minuten. Oder rufen Sie uns an.',
    'de-simple':
      'Das waren sehr viele Versuche in kurzer Zeit. Bitte warten Sie ein paar Minuten. Oder rufen Sie uns an.',
    en: 'There were very many requests from your connection in a short time. Please wait a few minutes, or call us.',
  },
  brokenTitle: {
    de: 'Da ist etwas schiefgegangen',
    'de-simple': 'Da ist ein Fehler passiert',
    en: 'Something went wrong',
  },
  brokenBody: {
    de: 'Das liegt an uns, nicht an Ihnen. Bitte versuchen Sie es später noch einmal oder rufen Sie uns an.',
    'de-simple': 'Der Fehler ist bei uns. Bitte versuchen Sie es später noch einmal. Oder rufen Sie uns an.',
    en: 'This is our fault, not yours. Please try again later or call us.',
  },
  awayTitle: { de: 'Gerade nicht erreichbar', 'de-simple': 'Das geht gerade nicht', en: 'Not available right now' },
  awayBody: {
    de: 'Unsere Datenbank antwortet im Moment nicht. Meist ist das nach wenigen Minuten vorbei. Wenn es eilt, rufen Sie uns bitte an.',
    'de-simple':
      'Unser Computer antwortet gerade nicht. Bitte warten Sie ein paar Minuten. Wenn es eilig ist: Rufen Sie uns an.',
    en: 'Our database does not answer at the moment. This usually takes a few minutes only. If it is urgent, please call us.',
  },
  fullBody: {
    de: 'Im Moment können wir nichts speichern. Das liegt an uns. Bitte versuchen Sie es später noch einmal. Wenn es eilt, rufen Sie uns bitte an.',
    'de-simple':
      'Unser Computer kann gerade nichts speichern. Der Fehler ist bei uns. Bitte warten Sie. Wenn es eilig ist: Rufen Sie uns an.',
    en: 'We cannot save anything at the moment. This is our fault. Please try again later. If it is urgent, please call us.',
  },
  typedIsKept: {
    de: 'Was Sie geschrieben haben, ist nicht verloren. Es steht noch auf dieser Seite bereit:',
    'de-simple': 'Ihr Text ist noch da. Sie können ihn noch einmal senden:',
    en: 'What you typed is not lost. This page still holds it:',
  },
  secretsAreNot: {
    de: 'Nur Passwörter und Codes merkt sich diese Seite nicht. Bitte geben Sie sie danach neu ein.',
    'de-simple':
      'Diese Seite merkt sich keine Passwörter und keine Codes.\nBitte schreiben Sie das Passwort oder den Code danach noch einmal.',
    en: 'Only passwords and codes are not kept by this page. Please enter them again afterwards.',
  },
  filesAreNot: {
    de: 'Ihre Datei merkt sich diese Seite nicht. Wenn Sie noch einmal senden, geht nur der Text mit. Für die Datei gehen Sie in Ihrem Browser eine Seite zurück.',
    'de-simple':
      'Diese Seite merkt sich Ihre Datei nicht. Hier senden Sie nur den Text. Wollen Sie die Datei auch senden? Gehen Sie eine Seite zurück.',
    en: 'This page does not keep your file. If you send again from here, only the text goes along. To send the file, go back one page in your browser.',
  },
  sendAgain: { de: 'Noch einmal senden', 'de-simple': 'Noch einmal senden', en: 'Send again' },
  search: { de: 'Diese Seite durchsuchen', 'de-simple': 'Hier suchen', en: 'Search this site' },
  contactPage: { de: 'Alle Wege zu uns', 'de-simple': 'So erreichen Sie uns', en: 'All ways to reach us' },
  demoBanner: {
    de: 'Vorführung: Meldungen, Personen, Telefonnummern und Adressen sind erfunden. Nur in dieser Vorführung ist der zweite Faktor der Anmeldung ausgeschaltet.',
    'de-simple':
      'Das ist ein Beispiel. Alle Meldungen, Personen, Telefon-Nummern und Adressen sind erfunden. Nur hier reicht zum Anmelden das Passwort.',
    en: 'Demonstration: reports, people, telephone numbers and addresses are fictional. Only in this demonstration the second factor for signing in is switched off.',
  },
  easyUnchecked: {
    de: 'Leicht verständlich – noch nicht geprüft',
    'de-simple': 'Leicht verständlich – noch nicht geprüft',
    en: 'Easy to understand – not yet checked',
  },
  easyChecked: {
    de: (by: string, on: string) => `Leichte Sprache – geprüft von ${by} am ${on}`,
    'de-simple': (by: string, on: string) => `Leichte Sprache – geprüft von ${by} am ${on}`,
    en: (by: string, on: string) => `Easy language – checked by ${by} on ${on}`,
  },
  home: { de: 'Zur Startseite', 'de-simple': 'Zur Start-Seite', en: 'To the start page' },
  megabytes: {
    de: (count: string) => `${count} Megabyte`,
    'de-simple': (count: string) => `${count} Megabyte`,
    en: (count: string) => `${count} megabytes`,
  },
});
