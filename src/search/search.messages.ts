import { plural, texts } from '../platform/i18n/texts.ts';

export const searchTexts = texts({
  title: { de: 'Suche', 'de-simple': 'Suche', en: 'Search' },
  description: {
    de: 'Alles auf dieser Seite durchsuchen: Informationen, Lösungen, Barrieren, Maßnahmen, Orte und Begriffe.',
    'de-simple': 'Hier können Sie alles auf dieser Internet-Seite suchen.',
    en: 'Search everything on this site: information, solutions, barriers, measures, places and terms.',
  },
  lead: {
    de: 'Schreiben Sie, wie Sie sprechen. Tippfehler machen nichts.',
    'de-simple': 'Schreiben Sie ein Wort oder eine Frage. Fehler beim Schreiben machen nichts.',
    en: 'Write as you speak. Typing errors do no harm. Most texts here are in German; English ones come first.',
  },
  field: { de: 'Was suchen Sie?', 'de-simple': 'Was suchen Sie?', en: 'What are you looking for?' },
  results: {
    de: (count: number, shown: string, words: string) =>
      `${shown} ${plural(count, 'Ergebnis', 'Ergebnisse')} für „${words}“`,
    'de-simple': (count: number, shown: string, words: string) =>
      `${shown} ${plural(count, 'Treffer', 'Treffer')} für „${words}“`,
    en: (count: number, shown: string, words: string) =>
      `${shown} ${plural(count, 'result', 'results')} for “${words}”`,
  },
  manyResults: {
    de: (most: string, words: string) => `Mehr als ${most} Ergebnisse für „${words}“`,
    'de-simple': (most: string, words: string) => `Mehr als ${most} Treffer für „${words}“`,
    en: (most: string, words: string) => `More than ${most} results for “${words}”`,
  },
  noResults: {
    de: (words: string) => `Nichts gefunden zu „${words}“`,
    'de-simple': (words: string) => `Kein Treffer für „${words}“`,
    en: (words: string) => `Nothing found for “${words}”`,
  },
  noWords: {
    de: 'Darin steht kein Wort, nach dem wir suchen können',
    'de-simple': 'Bitte schreiben Sie ein Wort',
    en: 'There is no word in it that we could look for',
  },
  noWordsDo: {
    de: 'Schreiben Sie ein oder zwei Wörter, zum Beispiel „Rampe“ oder „Hilfe beim Antrag“.',
    'de-simple': 'Zum Beispiel: Rampe.\nOder: Hilfe beim Antrag.',
    en: 'Write one or two words, for example “ramp” or “advice”.',
  },
  cut: {
    de: 'Ihre Frage war sehr lang. Wir haben nur nach ihren ersten Wörtern gesucht.',
    'de-simple': 'Ihre Frage war sehr lang. Wir haben nur die ersten Wörter gesucht.',
    en: 'Your question was very long. We looked only for its first words.',
  },
  instead: {
    de: (typed: string, shown: string) => `„${typed}“ steht hier nirgends. Wir haben nach „${shown}“ gesucht.`,
    'de-simple': (typed: string, shown: string) =>
      `Das Wort „${typed}“ gibt es hier nicht. Wir haben „${shown}“ gesucht.`,
    en: (typed: string, shown: string) => `“${typed}” stands nowhere here. We looked for “${shown}”.`,
  },
  withAll: {
    de: (count: number) =>
      count === 0
        ? 'Alle Wörter zusammen kommen nirgends vor. Hier passt ein Teil davon.'
        : `Alle Wörter zusammen kommen ${count}-mal vor. Danach folgt, was zum Teil passt.`,
    'de-simple': (count: number) =>
      count === 0
        ? 'Alle Wörter zusammen gibt es hier nicht. Hier passen einige Wörter.'
        : 'Oben passen alle Wörter. Weiter unten passen einige Wörter.',
    en: (count: number) =>
      count === 0
        ? 'All the words together occur nowhere. Here some of them do.'
        : `All the words together occur ${count} times. After that comes what fits in part.`,
  },
  didYouMean: { de: 'Meinten Sie:', 'de-simple': 'Meinen Sie:', en: 'Did you mean:' },
  kinds: { de: 'Ergebnisse eingrenzen', 'de-simple': 'Nur eine Sorte zeigen', en: 'Narrow the results' },
  everything: { de: 'Alles', 'de-simple': 'Alles', en: 'Everything' },
  list: { de: 'Ergebnisse', 'de-simple': 'Treffer', en: 'Results' },
  noneOfKind: {
    de: 'Davon gehört nichts zu dieser Auswahl.',
    'de-simple': 'In dieser Sorte gibt es nichts.',
    en: 'None of them is of this kind.',
  },
  pastTheEnd: {
    de: 'Auf dieser Seite stehen keine Ergebnisse mehr.',
    'de-simple': 'Hier sind keine Treffer mehr.',
    en: 'There are no more results on this page.',
  },
  toFirst: { de: 'Zur ersten Seite', 'de-simple': 'Zur 1. Seite', en: 'To the first page' },
  notEasy: {
    de: 'nicht in leichter Sprache',
    'de-simple': 'Dieser Text ist in schwerer Sprache.',
    en: 'not in easy German',
  },
  germanOnly: { de: 'auf Deutsch', 'de-simple': 'auf Deutsch', en: 'in German' },
  tips: { de: 'So klappt es vielleicht', 'de-simple': 'Das können Sie machen', en: 'This may help' },
  tipFewer: {
    de: 'Lassen Sie Wörter weg, oder nehmen Sie ein anderes Wort für dasselbe.',
    'de-simple': 'Schreiben Sie nur 1 Wort.',
    en: 'Leave words out, or take another word for the same.',
  },
  tipGlossary: {
    de: 'Sehen Sie in den Begriffen nach.',
    'de-simple': 'Lesen Sie im Wörter-Buch.',
    en: 'Look into the glossary.',
  },
  tipReport: {
    de: 'Wenn Sie etwas behindert: Melden Sie die Barriere.',
    'de-simple': 'Stört Sie etwas? Melden Sie eine Barriere.',
    en: 'If something is in your way: report the barrier.',
  },
  ask: { de: 'Oder fragen Sie uns', 'de-simple': 'Oder fragen Sie uns', en: 'Or ask us' },
  askText: {
    de: 'Wir helfen gern beim Suchen, auch am Telefon.',
    'de-simple': 'Wir suchen mit Ihnen zusammen. Das geht auch am Telefon.',
    en: 'We are glad to help you look, by telephone too.',
  },
  call: { de: 'Rufen Sie an', 'de-simple': 'Rufen Sie an', en: 'Call us' },
  contact: { de: 'Alle Wege zu uns', 'de-simple': 'So erreichen Sie uns', en: 'All ways to reach us' },
  write: { de: 'Schreiben Sie uns', 'de-simple': 'Schreiben Sie uns', en: 'Write to us' },
});
