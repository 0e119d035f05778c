import { texts } from '../../platform/i18n/texts.ts';

export const resetTexts = texts({
  askTitle: { de: 'Passwort vergessen', 'de-simple': 'Passwort vergessen', en: 'Forgot your password' },
  askLead: {
    de: 'Wir schicken Ihnen eine E-Mail. Damit wählen Sie ein neues Passwort.',
    'de-simple': 'Sie bekommen eine E-Mail von uns. Dann wählen Sie ein neues Passwort.',
    en: 'We will send you an e-mail with which you choose a new password.',
  },
  send: { de: 'E-Mail schicken', 'de-simple': 'E-Mail schicken', en: 'Send the e-mail' },
  sentTitle: { de: 'Sehen Sie in Ihr Postfach', 'de-simple': 'Sehen Sie in Ihre E-Mails', en: 'Check your mailbox' },
  sentBody: {
    de: 'Wenn es zu dieser Adresse ein Konto gibt, ist eine E-Mail unterwegs. Die Adresse darin gilt einen Tag. Kommt nichts an, sehen Sie im Spam-Ordner nach oder fragen Sie die Administration.',
    'de-simple':
      'Gibt es ein Konto mit dieser Adresse? Dann bekommen Sie gleich eine E-Mail. Sie gilt einen Tag. Kommt keine E-Mail? Dann fragen Sie die Administration.',
    en: 'If there is an account with this address, an e-mail is on its way. Its link is valid for one day. If nothing arrives, look into your spam folder or ask an administrator.',
  },
  toSignIn: { de: 'Zur Anmeldung', 'de-simple': 'Zur Anmeldung', en: 'To the sign-in page' },
  chooseTitle: { de: 'Neues Passwort wählen', 'de-simple': 'Neues Passwort wählen', en: 'Choose a new password' },
  chooseLead: {
    de: 'Danach sind alle anderen Anmeldungen mit diesem Konto beendet.',
    'de-simple': 'Danach müssen Sie sich überall neu anmelden.',
    en: 'Afterwards all other sessions of this account are ended.',
  },
  recoverLead: {
    de: 'Dabei werden Code-App, Passkeys und Wiederherstellungscodes dieses Kontos entfernt und alle Anmeldungen beendet. Danach richten Sie einen neuen zweiten Faktor ein.',
    'de-simple':
      'Wir löschen dann auch Ihre App und Ihre alten Codes. Danach richten Sie eine neue App oder einen neuen Passkey ein. Und Sie melden sich überall neu an.',
    en: 'This removes the authenticator app, passkeys and recovery codes of this account and ends all sessions. Afterwards you set up a new second factor.',
  },
  save: { de: 'Passwort speichern', 'de-simple': 'Passwort speichern', en: 'Save password' },
  goneTitle: {
    de: 'Diese Adresse gilt nicht mehr',
    'de-simple': 'Dieser Link geht nicht mehr',
    en: 'This link is no longer valid',
  },
  goneBody: {
    de: 'Sie wurde schon benutzt, ist abgelaufen oder unvollständig. Fordern Sie unter „Passwort vergessen“ eine neue E-Mail an.',
    'de-simple':
      'Der Link ist alt oder wurde schon benutzt. Holen Sie sich eine neue E-Mail. Wählen Sie: Passwort vergessen.',
    en: 'It was used, has expired or is incomplete. Ask for a new e-mail under “Forgot your password”.',
  },
});
