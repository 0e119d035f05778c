import { texts } from '../../platform/i18n/texts.ts';

export const exportTexts = texts({
  access: { de: 'Zugang', 'de-simple': 'Das gibt es dort', en: 'Access' },
  missing: { de: 'Gibt es nicht', 'de-simple': 'Das gibt es nicht', en: 'Not there' },
  notChecked: { de: 'Noch nicht geprüft', 'de-simple': 'Das wissen wir noch nicht', en: 'Not checked yet' },
  call: {
    de: (telephone: string) => `Fragen? Telefon ${telephone}`,
    'de-simple': (telephone: string) => `Haben Sie Fragen? Rufen Sie an: ${telephone}`,
    en: (telephone: string) => `Questions? Call ${telephone}`,
  },
  cancelled: { de: 'Abgesagt', 'de-simple': 'Fällt aus', en: 'Cancelled' },
});
