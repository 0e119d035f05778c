import { texts } from '../../platform/i18n/texts.ts';

export const signInTexts = texts({
  title: { de: 'Anmelden', 'de-simple': 'Anmelden', en: 'Sign in' },
  lead: {
    de: 'Nur für Mitarbeitende. Für alles andere auf dieser Website brauchen Sie kein Konto.',
    'de-simple':
      'Hier melden sich nur unsere Mitarbeiter und Mitarbeiterinnen an. Sie brauchen für diese Internet-Seite kein Konto.',
    en: 'For staff only. You need no account for anything else on this website.',
  },
  password: { de: 'Passwort', 'de-simple': 'Passwort', en: 'Password' },
  submit: { de: 'Anmelden', 'de-simple': 'Anmelden', en: 'Sign in' },
  forgotten: { de: 'Passwort vergessen?', 'de-simple': 'Passwort vergessen?', en: 'Forgot your password?' },
  passwordMissing: {
    de: 'Geben Sie Ihr Passwort ein',
    'de-simple': 'Bitte schreiben Sie Ihr Passwort',
    en: 'Enter your password',
  },
  refused: {
    de: 'E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides',
    'de-simple': 'Die E-Mail-Adresse oder das Passwort ist falsch. Bitte sehen Sie noch einmal nach',
    en: 'E-mail address and password do not fit. Check both',
  },
  wait: {
    de: (minutes: number) =>
      `Zu viele Versuche. Warten Sie bis zu ${minutes === 1 ? 'eine Minute' : `${minutes} Minuten`}. „Passwort vergessen“ geht sofort`,
    'de-simple': (minutes: number) =>
      `Das waren zu viele Versuche. Bitte warten Sie ${minutes === 1 ? 'eine Minute' : `${minutes} Minuten`}. Oder wählen Sie: Passwort vergessen`,
    en: (minutes: number) =>
      `Too many attempts. Wait up to ${minutes === 1 ? 'one minute' : `${minutes} minutes`}. “Forgot your password” works at once`,
  },
  signedOut: { de: 'Sie sind abgemeldet.', 'de-simple': 'Sie sind abgemeldet.', en: 'You are signed out.' },
  again: {
    de: 'Das waren zu viele falsche Codes. Bitte melden Sie sich noch einmal mit dem Passwort an.',
    'de-simple': 'Der Code war zu oft falsch. Bitte melden Sie sich noch einmal an.',
    en: 'Too many wrong codes. Please sign in with your password again.',
  },
  demoTitle: { de: 'Vorführung', 'de-simple': 'Das ist ein Beispiel', en: 'Demonstration' },
  demoBody: {
    de: 'Nur in dieser Vorführung ist der zweite Faktor ausgeschaltet: Das Passwort genügt.',
    'de-simple': 'Nur in diesem Beispiel reicht das Passwort. Sie brauchen hier keinen zweiten Code.',
    en: 'Only in this demonstration the second factor is switched off: the password is enough.',
  },

  factorTitle: {
    de: 'Zweiter Schritt der Anmeldung',
    'de-simple': 'Anmelden: zweiter Schritt',
    en: 'Second step of signing in',
  },
  factorLead: {
    de: 'Ihr Passwort stimmt. Bestätigen Sie nun, dass Sie es sind. Sie haben dafür eine Stunde Zeit.',
    'de-simple': 'Ihr Passwort ist richtig. Jetzt kommt noch ein Schritt. Sie haben Zeit: eine Stunde.',
    en: 'Your password is right. Now confirm that it is you. You have one hour.',
  },
  code: { de: 'Code', 'de-simple': 'Code', en: 'Code' },
  codeHint: {
    de: 'Sechs Ziffern aus Ihrer Code-App. Ist die App nicht da? Dann geht auch ein Wiederherstellungscode.',
    'de-simple': '6 Zahlen aus Ihrer App. Haben Sie die App nicht? Dann nehmen Sie einen Code von Ihrer Liste.',
    en: 'Six digits from your authenticator app. If you do not have the app, a recovery code works too.',
  },
  codeMissing: { de: 'Geben Sie den Code ein', 'de-simple': 'Bitte schreiben Sie den Code', en: 'Enter the code' },
  codeWrong: {
    de: 'Der Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten',
    'de-simple': 'Der Code ist falsch oder alt. Warten Sie auf den nächsten Code',
    en: 'The code is wrong or was used before. Wait for the next one',
  },
  codeWait: {
    de: (minutes: number) =>
      `Zu viele Versuche. Warten Sie bis zu ${minutes} Minuten, oder wählen Sie ein neues Passwort: Danach geht es sofort`,
    'de-simple': (minutes: number) =>
      `Das waren zu viele Versuche. Bitte warten Sie ${minutes} Minuten. Oder wählen Sie ein neues Passwort`,
    en: (minutes: number) =>
      `Too many attempts. Wait up to ${minutes} minutes, or choose a new password, which works at once`,
  },
  confirm: { de: 'Bestätigen', 'de-simple': 'Weiter', en: 'Confirm' },
  passkeyTitle: { de: 'Mit Passkey', 'de-simple': 'Mit Passkey', en: 'With a passkey' },
  passkeyButton: { de: 'Passkey benutzen', 'de-simple': 'Passkey benutzen', en: 'Use a passkey' },
  passkeyScript: {
    de: 'Ein Passkey braucht JavaScript in Ihrem Browser. Alles andere geht ohne.',
    'de-simple': 'Für den Passkey muss JavaScript an sein.',
    en: 'A passkey needs JavaScript in your browser. Everything else works without.',
  },
  passkeyWrong: {
    de: 'Der Passkey hat nicht geantwortet. Versuchen Sie es noch einmal, oder nehmen Sie einen Code',
    'de-simple': 'Das hat nicht geklappt. Versuchen Sie es noch einmal. Oder nehmen Sie einen Code',
    en: 'The passkey did not answer. Try again, or use a code',
  },
  lostTitle: { de: 'Nichts davon zur Hand?', 'de-simple': 'Haben Sie nichts davon?', en: 'None of these at hand?' },
  lost: {
    de: 'Ohne App, Passkey und Wiederherstellungscode kann die Administration den zweiten Faktor zurücksetzen.',
    'de-simple': 'Fragen Sie die Administration. Sie kann helfen.',
    en: 'Without app, passkey and recovery code, an administrator can reset your second factor.',
  },
  startAgain: { de: 'Anmeldung neu beginnen', 'de-simple': 'Neu anfangen', en: 'Start again' },
});
