import type { PosterFormat } from '../../platform/documents/poster.ts';
import { texts } from '../../platform/i18n/texts.ts';

type Formats = Record<`format-${PosterFormat}`, unknown>;

/** What hangs beside a barrier or in a waiting room, and where people get it. */
export const posterTexts = texts({
  kicker: { de: 'Kommen Sie nicht weiter?', 'de-simple': 'Kommen Sie nicht weiter?', en: 'Something in your way?' },
  title: { de: 'Barriere melden', 'de-simple': 'Barriere melden', en: 'Report a barrier' },
  highlight: {
    de: 'Wir finden heraus, wer sie beseitigen kann.',
    'de-simple': 'Wir suchen jemanden.\nDer macht die Barriere weg.',
    en: 'We find out who can remove it.',
  },
  text: {
    de: 'Eine Stufe, ein kaputter Aufzug, ein Formular, das niemand versteht: Sagen Sie uns, was Sie oder andere behindert. Ohne Konto und ohne Namen.',
    'de-simple':
      'Eine Stufe ist im Weg.\nEin Aufzug ist kaputt.\nEin Brief ist zu schwer.\nDas sind Barrieren.\nSagen Sie es uns bitte.\nSie brauchen keinen Namen zu sagen.',
    en: 'A step, a broken lift, a form that nobody understands: tell us what is in your way or in the way of others. No account and no name needed.',
  },
  waysTitle: { de: 'So geht es', 'de-simple': 'So geht es', en: 'How it works' },
  ways: { de: 'So melden Sie', 'de-simple': 'Sie melden eine Barriere', en: 'You report' },
  byTelephone: { de: 'am Telefon', 'de-simple': 'am Telefon', en: 'by telephone' },
  online: {
    de: 'im Internet, auch in leicht verständlicher Sprache',
    'de-simple': 'im Internet, in leichten Worten',
    en: 'on the website, in German, easy German or English',
  },
  byLetter: {
    de: (address: string) => `mit einem Brief: ${address}`,
    'de-simple': (address: string) => `mit einem Brief: ${address}`,
    en: (address: string) => `by letter: ${address}`,
  },
  afterwards: { de: 'Und dann?', 'de-simple': 'Und dann?', en: 'And then?' },
  follow: {
    de: 'Sie bekommen einen Code. Damit sehen Sie jederzeit, was aus Ihrer Meldung wird.',
    'de-simple': 'Sie bekommen einen Code.\nMit dem Code sehen Sie: Das ist passiert.',
    en: 'You get a code. With it you can see at any time what becomes of your report.',
  },
  scan: {
    de: 'Mit der Kamera oder hier:',
    'de-simple': 'Im Internet:',
    en: 'With your camera or here:',
  },
  code: {
    de: 'QR-Code mit der Internet-Adresse, die daneben steht',
    'de-simple': 'QR-Code mit der Internet-Adresse, die daneben steht',
    en: 'QR code with the web address next to it',
  },
  call: { de: 'Rufen Sie uns an:', 'de-simple': 'Rufen Sie uns an:', en: 'Call us:' },
  part: { de: 'Plakat und Handzettel', 'de-simple': 'Plakat zum Aufhängen', en: 'Posters and flyers' },
  partLead: {
    de: 'Hängen Sie den Aufruf aus oder legen Sie ihn hin, zum Beispiel im Verein, in der Praxis oder im Laden.',
    'de-simple':
      'Sie können ein Plakat aufhängen.\nZum Beispiel im Verein oder im Laden.\nDann lesen es viele Menschen.',
    en: 'Put the call up or lay it out, for example in your club, your surgery or your shop.',
  },
  'format-a4': {
    de: 'Plakat A4 (PDF)',
    'de-simple': 'Plakat, so groß wie ein Blatt Papier (PDF)',
    en: 'Poster A4 (PDF)',
  },
  'format-a3': { de: 'Plakat A3 (PDF)', 'de-simple': 'Großes Plakat (PDF)', en: 'Poster A3 (PDF)' },
  'format-a5': { de: 'Handzettel A5 (PDF)', 'de-simple': 'Kleiner Zettel (PDF)', en: 'Flyer A5 (PDF)' },
  'format-a5-twice': {
    de: 'Handzettel A5, zwei auf einem Blatt A4 (PDF)',
    'de-simple': '2 kleine Zettel auf einem Blatt (PDF)',
    en: 'Flyer A5, two on one sheet of A4 (PDF)',
  },
} satisfies Formats & Record<string, unknown>);
