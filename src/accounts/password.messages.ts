import { texts } from '../platform/i18n/texts.ts';

/** The password rule and its faults, in all places where a password is chosen. */
export const passwordTexts = texts({
  newPassword: { de: 'Neues Passwort', 'de-simple': 'Neues Passwort', en: 'New password' },
  hint: {
    de: 'Mindestens 12 Zeichen. Gut sind vier oder mehr Wörter, die nicht zusammengehören. Einfügen aus einem Passwort-Programm geht.',
    'de-simple':
      'Mindestens 12 Zeichen. Gut sind 4 Wörter, die nicht zusammen passen. Sie können das Passwort auch einfügen.',
    en: 'At least 12 characters. Four or more words that do not belong together are good. You can paste from a password manager.',
  },
  missing: {
    de: 'Geben Sie ein Passwort ein',
    'de-simple': 'Bitte schreiben Sie ein Passwort',
    en: 'Enter a password',
  },
  short: {
    de: 'Das Passwort ist zu kurz: Es braucht mindestens 12 Zeichen',
    'de-simple': 'Das Passwort ist zu kurz. Es braucht 12 Zeichen',
    en: 'The password is too short: it needs at least 12 characters',
  },
  long: {
    de: 'Das Passwort ist zu lang: Höchstens 200 Zeichen gehen',
    'de-simple': 'Das Passwort ist zu lang',
    en: 'The password is too long: at most 200 characters',
  },
  common: {
    de: 'Dieses Passwort ist leicht zu erraten. Wählen Sie ein anderes',
    'de-simple': 'Das Passwort kann man leicht erraten. Nehmen Sie ein anderes',
    en: 'This password is easy to guess. Choose another one',
  },
  personal: {
    de: 'Das Passwort enthält Ihren Namen oder Ihre E-Mail-Adresse. Wählen Sie ein anderes',
    'de-simple': 'Ihr Name oder Ihre E-Mail-Adresse ist im Passwort. Nehmen Sie ein anderes',
    en: 'The password contains your name or e-mail address. Choose another one',
  },
});
