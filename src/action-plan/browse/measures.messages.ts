import { plural, texts } from '../../platform/i18n/texts.ts';

/** Texts of the list of measures. */
export const measuresTexts = texts({
  title: {
    de: 'Maßnahmen im Aktionsplan',
    'de-simple': 'Maßnahmen im Aktions-Plan',
    en: 'Measures of the action plan',
  },
  lead: {
    de: 'Suchen Sie nach Worten, nach einer Stelle oder nach Ihrem Ort. Jede Maßnahme hat eine eigene Seite.',
    'de-simple': 'Hier können Sie eine Maßnahme suchen. Zum Beispiel für Ihren Ort.',
    en: 'Search by words, by body or by your municipality. Every measure has a page of its own.',
  },
  description: {
    de: 'Alle Maßnahmen des Aktionsplans: suchen, filtern, nachlesen, wie weit sie sind.',
    'de-simple': 'Alle Maßnahmen im Aktions-Plan: Hier können Sie suchen und lesen.',
    en: 'All measures of the action plan: search, filter, read how far they are.',
  },
  filters: { de: 'Maßnahmen suchen und auswählen', 'de-simple': 'Maßnahmen suchen', en: 'Search and filter measures' },
  words: { de: 'Suchwörter', 'de-simple': 'Wonach suchen Sie?', en: 'Search words' },
  wordsHint: {
    de: 'Zum Beispiel „Haltestelle“, ein Ort oder die Nummer einer Maßnahme. Tippfehler machen nichts.',
    'de-simple': 'Zum Beispiel: Bus. Oder ein Ort. Fehler beim Schreiben sind nicht schlimm.',
    en: 'For example „Haltestelle“ (bus stop), a place or the number of a measure. The texts are in German.',
  },
  field: { de: 'Handlungsfeld', 'de-simple': 'Welches Thema?', en: 'Field of action' },
  status: { de: 'Stand', 'de-simple': 'Wie weit?', en: 'Status' },
  light: { de: 'Ampel', 'de-simple': 'Welche Ampel?', en: 'Light' },
  lifeArea: { de: 'Lebensbereich', 'de-simple': 'Welcher Bereich?', en: 'Area of life' },
  body: { de: 'Verantwortliche Stelle', 'de-simple': 'Wer macht es?', en: 'Accountable body' },
  municipality: { de: 'Stadt oder Gemeinde', 'de-simple': 'In welchem Ort?', en: 'Town or municipality' },
  article: {
    de: 'Artikel der UN-Konvention',
    'de-simple': 'Welches Recht? (UN-Vertrag)',
    en: 'Article of the UN Convention',
  },
  targetGroup: { de: 'Für wen', 'de-simple': 'Für wen?', en: 'For whom' },
  sort: { de: 'Reihenfolge', 'de-simple': 'Was steht oben?', en: 'Order' },
  sortPlan: { de: 'Wie im Plan', 'de-simple': 'Wie im Plan', en: 'As in the plan' },
  sortAttention: {
    de: 'Was Aufmerksamkeit braucht, zuerst',
    'de-simple': 'Rote Ampeln zuerst',
    en: 'What needs attention first',
  },
  any: { de: 'Alle', 'de-simple': 'Alle', en: 'All' },
  more: { de: 'Weitere Filter', 'de-simple': 'Genauer suchen', en: 'More filters' },
  article1: {
    de: (number: number, title: string) => `Artikel ${number}: ${title}`,
    'de-simple': (number: number, title: string) => `Artikel ${number}: ${title}`,
    en: (number: number, title: string) => `Article ${number}: ${title}`,
  },
  found: {
    de: (count: number, shown: string) => plural(count, '1 Maßnahme gefunden', `${shown} Maßnahmen gefunden`),
    'de-simple': (count: number, shown: string) =>
      plural(count, 'Wir haben 1 Maßnahme gefunden', `Wir haben ${shown} Maßnahmen gefunden`),
    en: (count: number, shown: string) => plural(count, '1 measure found', `${shown} measures found`),
  },
  all: {
    de: (count: number, shown: string) => plural(count, '1 Maßnahme', `${shown} Maßnahmen`),
    'de-simple': (count: number, shown: string) => plural(count, '1 Maßnahme', `${shown} Maßnahmen`),
    en: (count: number, shown: string) => plural(count, '1 measure', `${shown} measures`),
  },
  corrected: {
    de: 'Genau so kommt Ihr Suchwort nicht vor. Wir zeigen Treffer für ähnliche Wörter.',
    'de-simple': 'Ihr Wort haben wir nicht gefunden. Wir zeigen ähnliche Wörter.',
    en: 'Your exact search word does not occur. We show results for similar words.',
  },
  wholeCounty: {
    de: 'Maßnahmen für den ganzen Landkreis stehen mit in der Liste, weil sie auch für diesen Ort gelten.',
    'de-simple': 'Manche Maßnahmen sind für den ganzen Landkreis. Sie stehen auch in der Liste.',
    en: 'Measures for the whole district are in the list too, as they also hold for this place.',
  },
  printAll: {
    de: 'Alle auf einer Seite, zum Drucken',
    'de-simple': 'Alle auf einer Seite, zum Drucken',
    en: 'All on one page, for printing',
  },
  onPages: { de: 'Auf mehrere Seiten verteilen', 'de-simple': 'Auf mehrere Seiten verteilen', en: 'Spread over pages' },
  chosen: { de: 'Ihre Auswahl', 'de-simple': 'Ihre Auswahl', en: 'Your choice' },
  nothingTitle: {
    de: 'Keine Maßnahme passt zu Ihrer Auswahl',
    'de-simple': 'Wir haben keine Maßnahme gefunden',
    en: 'No measure fits your choice',
  },
  nothingDo: { de: 'Das können Sie tun:', 'de-simple': 'Das können Sie tun:', en: 'What you can do:' },
  nothingWords: {
    de: 'Ein anderes oder kürzeres Wort suchen, zum Beispiel „Bus“ statt „Linienbusverkehr“',
    'de-simple': 'Ein anderes Wort suchen. Kurze Wörter sind besser',
    en: 'Try another or a shorter word',
  },
  nothingReset: {
    de: 'Die Auswahl zurücksetzen und alle Maßnahmen ansehen',
    'de-simple': 'Die Auswahl löschen und alle Maßnahmen ansehen',
    en: 'Reset the filters and view all measures',
  },
  nothingReport: {
    de: 'Fehlt etwas im Plan? Melden Sie die Barriere, damit eine Maßnahme daraus werden kann',
    'de-simple': 'Fehlt etwas im Plan? Dann melden Sie die Barriere',
    en: 'Is something missing in the plan? Report the barrier, so that it can become a measure',
  },
});
