import { plural, texts } from '../../platform/i18n/texts.ts';

/** Texts of the public list and of the map. */
export const browseTexts = texts({
  solvedNews: {
    de: (title: string) => `Behoben: ${title}`,
    'de-simple': (title: string) => `Das ist jetzt besser: ${title}`,
    en: (title: string) => `Solved: ${title}`,
  },
  navigation: { de: 'Barrieren', 'de-simple': 'Barrieren', en: 'Barriers' },
  title: { de: 'Barrieren im Landkreis', 'de-simple': 'Barrieren im Landkreis', en: 'Barriers in the district' },
  lead: {
    de: 'Hier sehen Sie, welche Barrieren gemeldet sind, wer etwas tun muss und was daraus wird.',
    'de-simple': 'Hier sehen Sie: Diese Barrieren gibt es. Sie sehen auch: Wer hilft? Was passiert?',
    en: 'Here you can see which barriers have been reported, who has to act and what comes of it.',
  },
  description: {
    de: 'Gemeldete Barrieren im Landkreis mit ihrem Stand: suchen, filtern, nachlesen.',
    'de-simple': 'Barrieren im Landkreis: Hier können Sie suchen und lesen.',
    en: 'Reported barriers in the district and what becomes of them: search, filter, read.',
  },
  report: { de: 'Barriere melden', 'de-simple': 'Eine Barriere melden', en: 'Report a barrier' },
  showList: { de: 'Als Liste ansehen', 'de-simple': 'Als Liste ansehen', en: 'View as a list' },
  showMap: { de: 'Auf der Karte ansehen', 'de-simple': 'Auf der Karte ansehen', en: 'View on the map' },
  showNumbers: { de: 'In Zahlen ansehen', 'de-simple': 'Zahlen ansehen', en: 'View in numbers' },
  printAll: {
    de: 'Alle auf einer Seite, zum Drucken',
    'de-simple': 'Alle auf einer Seite, zum Drucken',
    en: 'All on one page, for printing',
  },
  onPages: { de: 'Auf mehrere Seiten verteilen', 'de-simple': 'Auf mehrere Seiten verteilen', en: 'Spread over pages' },
  filters: { de: 'Barrieren suchen und auswählen', 'de-simple': 'Barrieren suchen', en: 'Search and filter barriers' },
  words: { de: 'Suchwörter', 'de-simple': 'Wonach suchen Sie?', en: 'Search words' },
  wordsHint: {
    de: 'Zum Beispiel „Rampe“, ein Ort oder die Nummer einer Barriere. Tippfehler machen nichts.',
    'de-simple': 'Zum Beispiel: Rampe. Oder ein Ort. Fehler beim Schreiben sind nicht schlimm.',
    en: 'For example „Rampe“ (ramp), a place or the number of a barrier. The texts are in German.',
  },
  lifeArea: { de: 'Lebensbereich', 'de-simple': 'Um welches Thema geht es?', en: 'Area of life' },
  municipality: { de: 'Stadt oder Gemeinde', 'de-simple': 'In welchem Ort?', en: 'Town or municipality' },
  kind: { de: 'Art der Barriere', 'de-simple': 'Welche Art von Barriere?', en: 'Kind of barrier' },
  demand: {
    de: 'Was man dort können muss',
    'de-simple': 'Was muss man dort können?',
    en: 'What one must be able to do there',
  },
  effect: { de: 'Auswirkung', 'de-simple': 'Wie schlimm ist es?', en: 'Effect' },
  near: {
    de: 'Sie sehen nur Barrieren rund um eine Stelle, an der sie sich häufen.',
    'de-simple': 'Sie sehen nur Barrieren an 1 Ort. An diesem Ort gibt es viele.',
    en: 'You see only barriers around one spot where they pile up.',
  },
  nearEnd: {
    de: 'Den ganzen Landkreis ansehen',
    'de-simple': 'Alle Orte ansehen',
    en: 'View the whole district',
  },
  state: { de: 'Stand', 'de-simple': 'Wie weit ist es?', en: 'State' },
  open: { de: 'Alle offenen', 'de-simple': 'Alle, die noch da sind', en: 'All open ones' },
  closed: { de: 'Alle abgeschlossenen', 'de-simple': 'Alle, die fertig sind', en: 'All closed ones' },
  summedUp: { de: 'Zusammengefasst', 'de-simple': 'Zusammen', en: 'Summed up' },
  single: { de: 'Einzelner Stand', 'de-simple': 'Genau dieser Stand', en: 'Single state' },
  period: { de: 'Gemeldet', 'de-simple': 'Wann gemeldet?', en: 'Reported' },
  lastDays: {
    de: (days: number) => `in den letzten ${days} Tagen`,
    'de-simple': (days: number) => `in den letzten ${days} Tagen`,
    en: (days: number) => `in the last ${days} days`,
  },
  lastYear: { de: 'in den letzten 12 Monaten', 'de-simple': 'in den letzten 12 Monaten', en: 'in the last 12 months' },
  inYear: {
    de: (year: string) => `im Jahr ${year}`,
    'de-simple': (year: string) => `im Jahr ${year}`,
    en: (year: string) => `in ${year}`,
  },
  any: { de: 'Alle', 'de-simple': 'Alle', en: 'All' },
  anyTime: { de: 'Jederzeit', 'de-simple': 'Egal wann', en: 'At any time' },
  sort: { de: 'Reihenfolge', 'de-simple': 'Was steht oben?', en: 'Order' },
  sortNewest: { de: 'Neueste zuerst', 'de-simple': 'Das Neueste', en: 'Newest first' },
  sortAffected: {
    de: 'Meiste Betroffene zuerst',
    'de-simple': 'Barrieren für viele Menschen',
    en: 'Most people affected first',
  },
  found: {
    de: (count: number, shown: string) => plural(count, '1 Barriere gefunden', `${shown} Barrieren gefunden`),
    'de-simple': (count: number, shown: string) =>
      plural(count, 'Wir haben 1 Barriere gefunden', `Wir haben ${shown} Barrieren gefunden`),
    en: (count: number, shown: string) => plural(count, '1 barrier found', `${shown} barriers found`),
  },
  all: {
    de: (count: number, shown: string) => plural(count, '1 Barriere', `${shown} Barrieren`),
    'de-simple': (count: number, shown: string) => plural(count, '1 Barriere', `${shown} Barrieren`),
    en: (count: number, shown: string) => plural(count, '1 barrier', `${shown} barriers`),
  },
  corrected: {
    de: 'Genau so kommt Ihr Suchwort nicht vor. Wir zeigen Treffer für ähnliche Wörter.',
    'de-simple': 'Ihr Wort haben wir nicht gefunden. Wir zeigen ähnliche Wörter.',
    en: 'Your exact search word does not occur. We show results for similar words.',
  },
  onlyFirst: {
    de: (shown: string) =>
      `Auf diese Seite passen die ersten ${shown}. Wählen Sie oben genauer aus, um die anderen zu sehen.`,
    'de-simple': (shown: string) =>
      `Hier stehen nur die ersten ${shown}. Wählen Sie oben genauer aus. Dann sehen Sie die anderen.`,
    en: (shown: string) => `This page holds the first ${shown}. Choose more narrowly above to see the others.`,
  },
  number: {
    de: (number: number) => `Barriere ${number}`,
    'de-simple': (number: number) => `Barriere ${number}`,
    en: (number: number) => `Barrier ${number}`,
  },
  reportedOn: {
    de: (date: string) => `gemeldet am ${date}`,
    'de-simple': (date: string) => `gemeldet am ${date}`,
    en: (date: string) => `reported on ${date}`,
  },
  alsoAffected: {
    de: (people: string) => `auch betroffen: ${people} Menschen`,
    'de-simple': (people: string) => `${people} Menschen sagen: Das stört mich auch`,
    en: (people: string) => `also affected: ${people} people`,
  },
  noPlace: { de: 'ohne Ortsangabe', 'de-simple': 'ohne Ort', en: 'no place given' },
  nothingTitle: {
    de: 'Keine Barriere passt zu Ihrer Auswahl',
    'de-simple': 'Wir haben keine Barriere gefunden',
    en: 'No barrier fits your choice',
  },
  nothingYetTitle: {
    de: 'Noch ist keine Barriere veröffentlicht',
    'de-simple': 'Hier steht noch keine Barriere',
    en: 'No barrier has been published yet',
  },
  nothingYetText: {
    de: 'Wir lesen jede Meldung, bevor sie hier erscheint. Kennen Sie eine Barriere? Dann machen Sie den Anfang.',
    'de-simple':
      'Wir lesen jede Meldung zuerst. Danach steht sie hier. Kennen Sie eine Barriere? Dann melden Sie sie bitte.',
    en: 'We read every report before it appears here. Do you know of a barrier? Then make a start.',
  },
  nothingDo: { de: 'Das können Sie tun:', 'de-simple': 'Das können Sie tun:', en: 'What you can do:' },
  nothingReset: {
    de: 'Die Auswahl zurücksetzen und alle Barrieren ansehen',
    'de-simple': 'Die Auswahl löschen und alle Barrieren ansehen',
    en: 'Reset the filters and view all barriers',
  },
  nothingWords: {
    de: 'Ein anderes oder kürzeres Wort suchen, zum Beispiel „Bus“ statt „Linienbusverkehr“',
    'de-simple': 'Ein anderes Wort suchen. Kurze Wörter sind besser',
    en: 'Try another or a shorter word',
  },
  nothingReport: {
    de: 'Die Barriere selbst melden',
    'de-simple': 'Die Barriere selbst melden',
    en: 'Report the barrier yourself',
  },
  chosen: { de: 'Ihre Auswahl', 'de-simple': 'Ihre Auswahl', en: 'Your choice' },
  easyMissing: {
    de: 'noch nicht leicht verständlich',
    'de-simple': 'noch nicht leicht verständlich',
    en: 'not yet easy to understand',
  },
});
