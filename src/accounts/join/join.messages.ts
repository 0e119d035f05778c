import { texts } from '../../platform/i18n/texts.ts';

export const joinTexts = texts({
  welcomeTitle: { de: 'Willkommen', 'de-simple': 'Willkommen', en: 'Welcome' },
  welcomeLead: {
    de: (name: string) => `Guten Tag ${name}. Wählen Sie ein Passwort, dann ist Ihr Zugang fertig.`,
    'de-simple': (name: string) => `Guten Tag ${name}. Bitte wählen Sie ein Passwort. Dann können Sie sich anmelden.`,
    en: (name: string) => `Hello ${name}. Choose a password, and your account is ready.`,
  },
  accept: { de: 'Zugang annehmen', 'de-simple': 'Weiter', en: 'Accept' },
  setUpTitle: {
    de: 'Konto der Administration einrichten',
    'de-simple': 'Ein Konto einrichten',
    en: 'Set up an administrator’s account',
  },
  setUpLead: {
    de: 'Dieses Konto verwaltet die Anwendung und lädt andere ein. Als Nächstes richten Sie einen zweiten Faktor ein.',
    'de-simple':
      'Mit diesem Konto verwalten Sie alles. Sie können andere Personen einladen. Danach kommt noch ein zweiter Schritt.',
    en: 'This account administers the application and invites others. Next you will set up a second factor.',
  },
  name: { de: 'Vor- und Nachname', 'de-simple': 'Vor-Name und Nach-Name', en: 'First and last name' },
  nameHint: {
    de: 'So sehen Sie die Kolleginnen und Kollegen.',
    'de-simple': 'So sehen die anderen Ihren Namen.',
    en: 'This is how colleagues see you.',
  },
  nameMissing: {
    de: 'Geben Sie Ihren Namen ein',
    'de-simple': 'Bitte schreiben Sie Ihren Namen',
    en: 'Enter your name',
  },
  nameLong: { de: 'Höchstens 120 Zeichen', 'de-simple': 'Der Name ist zu lang', en: 'At most 120 characters' },
  emailTaken: {
    de: 'Zu dieser Adresse gibt es schon ein Konto',
    'de-simple': 'Diese Adresse hat schon ein Konto. Bitte nehmen Sie eine andere',
    en: 'There is an account with this address already',
  },
  create: { de: 'Konto anlegen', 'de-simple': 'Konto anlegen', en: 'Create the account' },
});
