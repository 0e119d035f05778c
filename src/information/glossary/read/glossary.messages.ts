import { plural, texts } from '../../../platform/i18n/texts.ts';

export const glossaryTexts = texts({
  title: { de: 'Begriffe von A bis Z', 'de-simple': 'Wörter-Buch', en: 'Glossary' },
  navigation: { de: 'Begriffe', 'de-simple': 'Wörter-Buch', en: 'Glossary' },
  lead: {
    de: 'Wörter, die Ihnen auf dieser Seite und in Ämtern begegnen, kurz erklärt.',
    'de-simple': 'Hier erklären wir schwere Wörter.',
    en: 'Words that you meet on this site and in offices, explained in short.',
  },
  count: {
    de: (count: number) => plural(count, '1 Begriff', `${count} Begriffe`),
    'de-simple': (count: number) => plural(count, '1 Wort', `${count} Wörter`),
    en: (count: number) => plural(count, '1 term', `${count} terms`),
  },
  letters: { de: 'Zu einem Buchstaben springen', 'de-simple': 'Zum Buchstaben gehen', en: 'Jump to a letter' },
  letter: {
    de: (letter: string) => `Buchstabe ${letter}`,
    'de-simple': (letter: string) => `Buchstabe ${letter}`,
    en: (letter: string) => `Letter ${letter}`,
  },
  otherWords: { de: 'Andere Wörter', 'de-simple': 'Andere Wörter', en: 'Other German words' },
  german: { de: 'Auf Deutsch', 'de-simple': 'Auf Deutsch', en: 'In German' },
  more: {
    de: (title: string) => `Alles zu „${title}“`,
    'de-simple': (title: string) => `Mehr über „${title}“`,
    en: (title: string) => `Everything on “${title}”`,
  },
  untested: { de: 'noch nicht geprüft', 'de-simple': 'noch nicht geprüft', en: 'not yet tested' },
  outdated: {
    de: 'Dieser leichte Text ist veraltet.',
    'de-simple': 'Dieser Text ist alt. Der schwere Text ist neuer.',
    en: 'This easy text is out of date.',
  },
  missing: {
    de: 'Nicht in leichter Sprache',
    'de-simple': 'Diesen Text gibt es nur in schwerer Sprache.',
    en: 'Not in easy German',
  },
  germanOnly: { de: 'auf Deutsch', 'de-simple': 'auf Deutsch', en: 'In German only' },
  none: {
    de: 'Hier ist noch nichts erklärt.',
    'de-simple': 'Hier steht noch kein Wort.',
    en: 'Nothing has been explained here yet.',
  },
  ask: {
    de: 'Fehlt ein Wort? Schreiben Sie uns.',
    'de-simple': 'Fehlt ein Wort? Schreiben Sie uns.',
    en: 'Is a word missing? Write to us.',
  },
});
