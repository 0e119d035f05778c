import { texts } from '../platform/i18n/texts.ts';

/** The address of an account, in all places where it is typed or shown before signing in. */
export const emailTexts = texts({
  label: { de: 'E-Mail-Adresse', 'de-simple': 'E-Mail-Adresse', en: 'E-mail address' },
  missing: {
    de: 'Geben Sie Ihre E-Mail-Adresse ein',
    'de-simple': 'Bitte schreiben Sie Ihre E-Mail-Adresse',
    en: 'Enter your e-mail address',
  },
  wrong: {
    de: 'Geben Sie die E-Mail-Adresse vollständig ein, zum Beispiel name@beispiel.de',
    'de-simple': 'Da fehlt etwas in der E-Mail-Adresse. So sieht sie aus: name@beispiel.de',
    en: 'Enter the complete e-mail address, for example name@example.org',
  },
});
