import { texts } from '../../platform/i18n/texts.ts';

/** What other systems tell the people who report there. */
export const serviceTexts = texts({
  group: { de: 'Barrieren', 'de-simple': 'Barrieren', en: 'Barriers' },
  keywords: {
    de: 'Barriere, Barrierefreiheit, Teilhabe',
    'de-simple': 'Barriere, barrierefrei, mitmachen',
    en: 'barrier, accessibility, participation',
  },
  structural: {
    de: 'Zum Beispiel Stufen, hohe Bordsteine, schmale Türen, fehlende Rampen.',
    'de-simple': 'Zum Beispiel: Stufen. Oder eine enge Tür.',
    en: 'For example steps, high kerbs, narrow doors, missing ramps.',
  },
  mobility: {
    de: 'Zum Beispiel Bus, Bahn, Haltestellen und Wege.',
    'de-simple': 'Zum Beispiel: Bus und Bahn.',
    en: 'For example buses, trains, stops and ways.',
  },
  visual: {
    de: 'Zum Beispiel fehlende Leitstreifen, schwache Kontraste, kleine Schrift.',
    'de-simple': 'Zum Beispiel: Die Schrift ist zu klein.',
    en: 'For example missing tactile guidance, poor contrast, small print.',
  },
  auditory: {
    de: 'Zum Beispiel fehlende Hörschleifen oder Durchsagen ohne Anzeige.',
    'de-simple': 'Zum Beispiel: Eine Durchsage gibt es nur zum Hören.',
    en: 'For example missing hearing loops, or announcements without a display.',
  },
  informational: {
    de: 'Zum Beispiel schwere Sprache, fehlende Auskünfte oder Formate.',
    'de-simple': 'Zum Beispiel: Ein Brief ist schwer zu verstehen.',
    en: 'For example hard language, missing information or formats.',
  },
  digital: {
    de: 'Zum Beispiel Internetseiten, Apps und Automaten.',
    'de-simple': 'Zum Beispiel: eine Internet-Seite.',
    en: 'For example websites, apps and machines.',
  },
  attitudinal: {
    de: 'Zum Beispiel Vorurteile oder abweisendes Verhalten.',
    'de-simple': 'Zum Beispiel: Jemand ist unfreundlich.',
    en: 'For example prejudice or dismissive behaviour.',
  },
  organisational: {
    de: 'Zum Beispiel Abläufe, Öffnungszeiten, Zuständigkeiten.',
    'de-simple': 'Zum Beispiel: Ein Amt hat zu kurz auf.',
    en: 'For example procedures, opening hours, responsibilities.',
  },
  financial: {
    de: 'Zum Beispiel Kosten, die Teilhabe verhindern.',
    'de-simple': 'Zum Beispiel: Etwas kostet zu viel Geld.',
    en: 'For example costs that prevent participation.',
  },
  sensoryCognitive: {
    de: 'Zum Beispiel Lärm, Reizüberflutung, schwere Orientierung.',
    'de-simple': 'Zum Beispiel: Es ist zu laut.',
    en: 'For example noise, sensory overload, difficult orientation.',
  },
  other: {
    de: 'Alles, was zu keiner anderen Art passt.',
    'de-simple': 'Alles andere.',
    en: 'Everything that fits no other kind.',
  },
  placeKind: { de: 'Wo ist die Barriere?', 'de-simple': 'Wo ist die Barriere?', en: 'Where is the barrier?' },
  effect: { de: 'Wie wirkt sie?', 'de-simple': 'Was macht die Barriere?', en: 'What does it do?' },
  demands: {
    de: 'Was muss man dort können?',
    'de-simple': 'Was muss man dort können?',
    en: 'What must one be able to do there?',
  },
  range: {
    de: (min: number, max: number, unit: string) => `Zahl von ${min} bis ${max}${unit && `, in ${unit}`}`,
    'de-simple': (min: number, max: number, unit: string) => `Zahl von ${min} bis ${max}${unit && `, in ${unit}`}`,
    en: (min: number, max: number, unit: string) => `Number from ${min} to ${max}${unit && `, in ${unit}`}`,
  },
});
