import { plural, texts } from '../../platform/i18n/texts.ts';

/** The list of solutions. */
export const browseTexts = texts({
  title: { de: 'Lösungen', 'de-simple': 'Was hilft gegen Barrieren?', en: 'Solutions' },
  navigation: { de: 'Lösungen', 'de-simple': 'Lösungen', en: 'Solutions' },
  lead: {
    de: 'Wie andere Barrieren abgebaut haben: was zu tun ist, welche Norm gilt, wer zuständig ist und was bis dahin hilft.',
    'de-simple': 'Eine Barriere hält Menschen auf. Hier lesen Sie: Das hilft gegen die Barriere.',
    en: 'How others removed barriers: what to do, which standard applies, who is competent and what helps until then.',
  },
  description: {
    de: 'Sammlung von Lösungen gegen Barrieren im Landkreis: Normen, Zuständigkeit, Kosten, Beispiele.',
    'de-simple': 'Das hilft gegen Barrieren im Landkreis.',
    en: 'A collection of ways to remove barriers: standards, competence, costs, examples.',
  },
  filters: { de: 'Lösungen suchen und filtern', 'de-simple': 'Eine Lösung suchen', en: 'Search and filter solutions' },
  words: { de: 'Suchworte', 'de-simple': 'Welches Wort suchen Sie?', en: 'Search words' },
  wordsHint: {
    de: 'Zum Beispiel „Bordstein“ oder „Termin am Telefon“.',
    'de-simple': 'Zum Beispiel: Toilette',
    en: 'In German, for example “Bordstein”.',
  },
  kind: { de: 'Art der Barriere', 'de-simple': 'Was für eine Barriere ist es?', en: 'Kind of barrier' },
  anyKind: { de: 'Alle Arten', 'de-simple': 'Alle', en: 'All kinds' },
  lifeArea: { de: 'Lebensbereich', 'de-simple': 'Um was geht es?', en: 'Life area' },
  anyLifeArea: { de: 'Alle Lebensbereiche', 'de-simple': 'Alle', en: 'All life areas' },
  cost: { de: 'Wofür Geld gebraucht wird', 'de-simple': 'Was kostet es?', en: 'What money is needed for' },
  anyCost: { de: 'Alles', 'de-simple': 'Alles', en: 'Anything' },
  chosen: { de: 'Gewählt ist', 'de-simple': 'Das haben Sie gewählt', en: 'Chosen' },
  all: {
    de: (count: number, shown: string) => plural(count, 'Eine Lösung', `${shown} Lösungen`),
    'de-simple': (count: number, shown: string) => plural(count, '1 Lösung', `${shown} Lösungen`),
    en: (count: number, shown: string) => plural(count, 'One solution', `${shown} solutions`),
  },
  found: {
    de: (count: number, shown: string) => plural(count, 'Eine Lösung gefunden', `${shown} Lösungen gefunden`),
    'de-simple': (count: number, shown: string) =>
      plural(count, 'Wir haben 1 Lösung gefunden', `Wir haben ${shown} Lösungen gefunden`),
    en: (count: number, shown: string) => plural(count, 'One solution found', `${shown} solutions found`),
  },
  corrected: {
    de: 'Ein Wort kommt so nicht vor. Wir zeigen, was ähnlich geschrieben wird.',
    'de-simple': 'Wir haben ein Wort nicht gefunden. Wir zeigen ähnliche Wörter.',
    en: 'One word does not occur. We show what is spelled alike.',
  },
  nothing: { de: 'Keine Lösung gefunden', 'de-simple': 'Wir haben nichts gefunden', en: 'No solution found' },
  nothingDo: { de: 'Das können Sie tun:', 'de-simple': 'Das können Sie tun:', en: 'What you can do:' },
  fewerWords: {
    de: 'Nehmen Sie weniger oder andere Wörter.',
    'de-simple': 'Suchen Sie ein anderes Wort.',
    en: 'Use fewer or other words.',
  },
  reset: { de: 'Alle Lösungen zeigen', 'de-simple': 'Alle Lösungen zeigen', en: 'Show all solutions' },
  ask: {
    de: 'Melden Sie uns die Barriere: Wir suchen mit Ihnen nach einer Lösung.',
    'de-simple': 'Sagen Sie uns Ihre Barriere. Wir suchen mit Ihnen eine Lösung.',
    en: 'Report the barrier to us: we look for a solution with you.',
  },
  printAll: {
    de: 'Alle auf einer Seite, zum Drucken',
    'de-simple': 'Alle auf 1 Seite zeigen',
    en: 'All on one page, for printing',
  },
  onPages: { de: 'Auf mehreren Seiten zeigen', 'de-simple': 'Auf mehreren Seiten zeigen', en: 'Show on several pages' },
  data: { de: 'Als Daten:', 'de-simple': 'Für Computer-Programme:', en: 'As data:' },
  number: {
    de: (number: number) => `Lösung ${number}`,
    'de-simple': (number: number) => `Lösung ${number}`,
    en: (number: number) => `Solution ${number}`,
  },
  asOf: {
    de: (day: string) => `Stand: ${day}`,
    'de-simple': (day: string) => `Das haben wir geprüft am ${day}`,
    en: (day: string) => `As of ${day}`,
  },
  old: { de: 'wird gerade überprüft', 'de-simple': 'Wir prüfen das gerade', en: 'being reviewed' },
  notEasy: { de: '', 'de-simple': 'nur in schwerer Sprache', en: '' },
});
