import { texts } from '../../platform/i18n/texts.ts';

/** The lights in one word each, for narrow places that explain them elsewhere. */
export const lightTexts = texts({
  green: { de: 'Grün', 'de-simple': 'Grün', en: 'Green' },
  yellow: { de: 'Gelb', 'de-simple': 'Gelb', en: 'Yellow' },
  red: { de: 'Rot', 'de-simple': 'Rot', en: 'Red' },
  grey: { de: 'Grau', 'de-simple': 'Grau', en: 'Grey' },
  legend: { de: 'Was die Ampel bedeutet', 'de-simple': 'Das bedeutet die Ampel', en: 'What the lights mean' },
  howDerived: {
    de: 'Die Ampel folgt aus Stand, Frist und Berichten. Setzt das Büro sie von Hand, steht der Grund dabei.',
    'de-simple': 'Die Ampel zeigt: Läuft die Maßnahme gut? Sie sehen die Farbe. Daneben steht immer der Grund.',
    en: 'The light follows from status, deadline and reports. Where the office sets it by hand, the reason is given.',
  },
});
