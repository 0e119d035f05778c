import { texts } from '../../platform/i18n/texts.ts';

/** What everybody reads around media. */
export const showTexts = texts({
  pictureBy: {
    de: (name: string) => `Bild: ${name}`,
    'de-simple': (name: string) => `Das Bild ist von: ${name}`,
    en: (name: string) => `Picture: ${name}`,
  },
  video: { de: 'Video', 'de-simple': 'Film', en: 'Video' },
  audio: { de: 'Ton', 'de-simple': 'Zum Hören', en: 'Audio' },
  recordingBy: {
    de: (name: string) => `Von: ${name}`,
    'de-simple': (name: string) => `Von: ${name}`,
    en: (name: string) => `By: ${name}`,
  },
  minutes: {
    de: (time: string) => `${time} Minuten`,
    'de-simple': (time: string) => `${time} Minuten`,
    en: (time: string) => `${time} minutes`,
  },
  signed: {
    de: 'in Deutscher Gebärdensprache (DGS)',
    'de-simple': 'in Gebärden-Sprache (DGS)',
    en: 'in German Sign Language (DGS)',
  },
  captions: { de: 'Untertitel', 'de-simple': 'Text unter dem Film', en: 'Captions' },
  transcript: {
    de: 'Alles Gesprochene als Text',
    'de-simple': 'Alles zum Lesen',
    en: 'All that is said, as text',
  },
  inGerman: { de: 'Deutsch', 'de-simple': 'Deutsch', en: 'German' },
  inEasyGerman: { de: 'leicht verständliches Deutsch', 'de-simple': 'leichtes Deutsch', en: 'easy German' },
  inEnglish: { de: 'Englisch', 'de-simple': 'Englisch', en: 'English' },
  checked: { de: 'barrierefrei geprüft', 'de-simple': 'geprüft: ohne Barrieren', en: 'checked for accessibility' },
  notChecked: {
    de: 'Barrierefreiheit nicht geprüft',
    'de-simple': 'noch nicht auf Barrieren geprüft',
    en: 'not checked for accessibility',
  },
});
