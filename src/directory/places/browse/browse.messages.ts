import { plural, texts } from '../../../platform/i18n/texts.ts';

/** Texts of the public pages about places. */
export const browseTexts = texts({
  navigation: { de: 'Orte', 'de-simple': 'Orte', en: 'Places' },
  title: { de: 'Orte und ihr Zugang', 'de-simple': 'Wie gut komme ich hin?', en: 'Places and their access' },
  lead: {
    de: 'Was über den Zugang zu Orten im Landkreis bekannt ist: gemessen, gefragt oder ausprobiert, mit Tag und Quelle.',
    'de-simple': 'Hier lesen Sie: Wie ist der Eingang? Gibt es eine Toilette? Wer hat das geprüft?',
    en: 'What is known of the access to places in the district: measured, asked or tried out, with day and source.',
  },
  description: {
    de: 'Verzeichnis von Orten im Landkreis mit geprüften Angaben zum Zugang.',
    'de-simple': 'Eine Liste von Orten. Sie lesen, wie gut man hinein kommt.',
    en: 'Directory of places in the district with checked facts about their access.',
  },
  filters: { de: 'Orte suchen', 'de-simple': 'Orte suchen', en: 'Find places' },
  words: { de: 'Name', 'de-simple': 'Name', en: 'Name' },
  municipality: { de: 'Gemeinde', 'de-simple': 'Stadt oder Gemeinde', en: 'Municipality' },
  kind: { de: 'Art des Ortes', 'de-simple': 'Was für ein Ort?', en: 'Kind of place' },
  access: { de: 'Was Sie brauchen', 'de-simple': 'Was brauchen Sie?', en: 'What you need' },
  any: { de: 'Alle', 'de-simple': 'Alle', en: 'All' },
  found: {
    de: (count: number) => plural(count, '1 Ort', `${count} Orte`),
    'de-simple': (count: number) => plural(count, '1 Ort', `${count} Orte`),
    en: (count: number) => plural(count, '1 place', `${count} places`),
  },
  nothingTitle: { de: 'Kein Ort passt dazu', 'de-simple': 'Wir finden keinen Ort', en: 'No place fits' },
  nothingText: {
    de: 'Vielleicht ist das, was Sie brauchen, dort noch nicht geprüft.',
    'de-simple': 'Vielleicht haben wir das noch nicht geprüft.',
    en: 'Perhaps what you need has not been checked there yet.',
  },
  nothingReset: { de: 'Alle Orte zeigen', 'de-simple': 'Alle Orte zeigen', en: 'Show all places' },
  emptyTitle: { de: 'Noch keine Orte', 'de-simple': 'Noch keine Orte', en: 'No places yet' },
  emptyText: {
    de: 'Das Verzeichnis wird gerade aufgebaut.',
    'de-simple': 'Wir arbeiten noch an der Liste.',
    en: 'The directory is being built up.',
  },
  data: {
    de: 'Alle Orte als Daten (A11yJSON)',
    'de-simple': 'Alle Orte als Daten für Computer (A11yJSON)',
    en: 'All places as data (A11yJSON)',
  },
  dataTitle: { de: 'Offene Daten', 'de-simple': 'Daten für Computer', en: 'Open data' },
  dataText: {
    de: 'Was hier steht, gibt es auch maschinenlesbar. Nicht Geprüftes ist darin weggelassen, nicht verneint.',
    'de-simple': 'Computer können die Liste auch lesen.',
    en: 'What stands here is machine-readable, too. What was not checked is left out there, not denied.',
  },
  where: { de: 'Anschrift', 'de-simple': 'Adresse', en: 'Address' },
  operator: { de: 'Betrieben von', 'de-simple': 'Wem gehört der Ort?', en: 'Run by' },
  website: { de: 'Internetseite', 'de-simple': 'Internet-Seite', en: 'Website' },
  confirmed: { de: 'Zuletzt bestätigt', 'de-simple': 'Zuletzt geprüft', en: 'Last confirmed' },
  method: { de: 'Wie', 'de-simple': 'Wer hat geprüft?', en: 'How' },
  ageingTitle: {
    de: 'Diese Angaben sind älter als 2 Jahre',
    'de-simple': 'Das ist schon 2 Jahre her',
    en: 'These facts are more than 2 years old',
  },
  ageingText: {
    de: 'Manches kann sich geändert haben.',
    'de-simple': 'Vielleicht ist jetzt etwas anders.',
    en: 'Some of it may have changed.',
  },
  outdatedTitle: {
    de: 'Diese Angaben sind älter als 4 Jahre',
    'de-simple': 'Das ist schon 4 Jahre her',
    en: 'These facts are more than 4 years old',
  },
  outdatedText: {
    de: 'Bitte fragen Sie nach, bevor Sie sich auf den Weg machen.',
    'de-simple': 'Bitte fragen Sie vorher nach.',
    en: 'Please ask before you set out.',
  },
  uncheckedTitle: {
    de: 'Der Zugang zu diesem Ort ist noch nicht geprüft',
    'de-simple': 'Wir haben diesen Ort noch nicht geprüft',
    en: 'The access to this place has not been checked yet',
  },
  uncheckedText: {
    de: 'Das heißt nicht, dass er nicht zugänglich ist. Niemand hat bisher nachgesehen.',
    'de-simple': 'Vielleicht ist der Ort gut für Sie.\nVielleicht auch nicht.\nWir wissen es noch nicht.',
    en: 'This does not mean that it is not accessible. Nobody has looked so far.',
  },
  notChecked: { de: 'Noch nicht geprüft', 'de-simple': 'Das wissen wir noch nicht', en: 'Not checked yet' },
  notCheckedText: {
    de: 'Dazu hat noch niemand nachgesehen. „Nicht geprüft“ heißt nicht „Nein“.',
    'de-simple': 'Das hat noch niemand geprüft.\n„Nicht geprüft“ heißt nicht „Nein“.',
    en: 'Nobody has looked at this yet. “Not checked” does not mean “no”.',
  },
  history: { de: 'Wann geprüft wurde', 'de-simple': 'Wann haben wir geprüft?', en: 'When it was checked' },
  wrongTitle: { de: 'Stimmt etwas nicht?', 'de-simple': 'Stimmt etwas nicht?', en: 'Is something wrong?' },
  wrongText: {
    de: 'Wenn Sie vor Ort etwas anderes erlebt haben, melden Sie es uns. Dann prüfen wir noch einmal.',
    'de-simple': 'War es bei Ihnen anders?\nDann melden Sie es uns.\nWir prüfen noch einmal.',
    en: 'If you found something else on the spot, tell us. We will check again.',
  },
  report: { de: 'Barriere melden', 'de-simple': 'Barriere melden', en: 'Report a barrier' },
  aside: { de: 'Angaben zum Ort', 'de-simple': 'Über den Ort', en: 'About the place' },
});
