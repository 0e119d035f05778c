import { texts } from '../../platform/i18n/texts.ts';
import type { PosterFormat } from '../../platform/documents/poster.ts';

/** What stands on posters and flyers; they are in German or easy German, as the words of an event are. */
export const posterTexts = texts({
  kicker: { de: 'Sie sind eingeladen', 'de-simple': 'Wir laden Sie ein', en: 'You are invited' },
  cost: { de: 'Kosten', 'de-simple': 'Das kostet es', en: 'Cost' },
  organiser: { de: 'Es lädt ein', 'de-simple': 'Das macht', en: 'Organised by' },
  furtherDates: { de: 'Weitere Termine', 'de-simple': 'Noch mehr Tage', en: 'Further dates' },
  andMore: { de: 'und mehr im Internet', 'de-simple': 'und mehr im Internet', en: 'and more on the website' },
  register: { de: 'Anmeldung', 'de-simple': 'Bitte melden Sie sich an', en: 'Registration' },
  registerUntil: {
    de: (when: string) => `bis ${when}, am Telefon oder im Internet`,
    'de-simple': (when: string) => `Das geht bis ${when}.\nAm Telefon oder im Internet.`,
    en: (when: string) => `until ${when}, by telephone or on the website`,
  },
  scan: {
    de: 'Mehr im Internet, mit der Kamera oder hier:',
    'de-simple': 'Mehr im Internet:',
    en: 'More on the website, with your camera or here:',
  },
  code: {
    de: 'QR-Code mit der Internet-Adresse, die daneben steht',
    'de-simple': 'QR-Code mit der Internet-Adresse, die daneben steht',
    en: 'QR code with the web address next to it',
  },
  call: {
    de: 'Fragen? Rufen Sie an:',
    'de-simple': 'Haben Sie Fragen? Rufen Sie an:',
    en: 'Questions? Call us:',
  },
  callToRegister: {
    de: 'Fragen und Anmeldung am Telefon:',
    'de-simple': 'Haben Sie Fragen? Wollen Sie sich anmelden? Rufen Sie an:',
    en: 'Questions and registration by telephone:',
  },
  more: {
    de: 'Genaueres am Telefon und im Internet.',
    'de-simple': 'Mehr dazu am Telefon und im Internet.',
    en: 'Details by telephone and on the website.',
  },
  poster: {
    de: 'Plakat zum Aushängen (PDF, A4)',
    'de-simple': 'Plakat zum Aufhängen (PDF)',
    en: 'Poster to put up (PDF, A4, in German)',
  },
});

const formats: Record<PosterFormat, string> = {
  a3: 'Plakat A3',
  a4: 'Plakat A4',
  a5: 'Handzettel A5',
  'a5-twice': 'Handzettel A5, zwei auf einem Blatt A4',
};

/** German only, like everything behind the sign-in (decision 0008). */
export const printTexts = {
  title: 'Plakat und Handzettel',
  lead: 'PDF zum Drucken und Verschicken, auch zum Vorlesen geeignet. Der Stand ist immer der von jetzt: nach einer Verlegung bitte neu drucken.',
  standard: 'Standard',
  easy: 'Leicht verständlich',
  formats,
} as const;
