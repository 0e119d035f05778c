import { texts } from '../../platform/i18n/texts.ts';

const catalogue = texts({
  title: { de: 'Barrieren als Daten', 'de-simple': 'Barrieren als Daten', en: 'Barriers as data' },
  list: { de: 'Barrieren', 'de-simple': 'Barrieren', en: 'Barriers' },
  lead: {
    de: 'Alle öffentlichen Barrieren mit Ort und Stand, für eigene Karten, Tabellen und Programme. Es steht darin nur, was auch auf dieser Website steht.',
    'de-simple':
      'Hier gibt es alle Barrieren als Daten. Daten sind für Computer-Programme. In den Daten steht nur, was Sie auch auf dieser Internet-Seite lesen können.',
    en: 'All public barriers with place and state, for your own maps, tables and programs. They hold only what stands on this website, too.',
  },
  downloads: { de: 'Herunterladen', 'de-simple': 'Daten auf den eigenen Computer laden', en: 'Download' },
  csv: {
    de: 'Tabelle für Excel (CSV)',
    'de-simple': 'Tabelle (CSV)',
    en: 'Table for Excel in German (CSV)',
  },
  csvMachine: {
    de: 'Tabelle für Programme (CSV nach RFC 4180)',
    'de-simple': 'Tabelle für Programme (CSV)',
    en: 'Table for programs (CSV, RFC 4180)',
  },
  json: { de: 'JSON', 'de-simple': 'JSON', en: 'JSON' },
  geojson: {
    de: 'Karte (GeoJSON): Barrieren mit genauer Stelle',
    'de-simple': 'Karte (GeoJSON)',
    en: 'Map (GeoJSON): barriers with an exact position',
  },
  filters: {
    de: 'Suche und Auswahl der Liste gelten auch hier: Hängen Sie an die Adresse an, was in der Liste hinter dem Fragezeichen steht.',
    'de-simple': 'Sie können auch nur einen Teil der Daten laden. Wählen Sie dafür zuerst in der Liste aus.',
    en: 'The search and the filters of the list work here too: append what stands behind the question mark in the address of the list.',
  },
  counts: {
    de: 'Wie viele Menschen betroffen sind, steht nur dabei, wenn es mindestens 5 sind.',
    'de-simple': 'Wir schreiben nur dazu, wie viele Menschen betroffen sind, wenn es 5 oder mehr sind.',
    en: 'The number of people affected is given only when it is at least 5.',
  },
  newsTitle: { de: 'Neues verfolgen', 'de-simple': 'Neues mitbekommen', en: 'Follow what is new' },
  feed: {
    de: 'Die zuletzt veröffentlichten Barrieren (Atom)',
    'de-simple': 'Die neuen Barrieren (Atom)',
    en: 'The barriers published last (Atom)',
  },
  feedHint: {
    de: 'Für Programme, die Neuigkeiten sammeln (Feedreader).',
    'de-simple': 'Dafür brauchen Sie ein Programm. Es heißt: Feed-Reader.',
    en: 'For programs that collect news (feed readers).',
  },
  interfaceTitle: {
    de: 'Schnittstelle für andere Systeme (Open311)',
    'de-simple': 'Für andere Computer-Programme (Open311)',
    en: 'Interface for other systems (Open311)',
  },
  interfaceText: {
    de: 'Mängelmelder und andere Programme lesen hier Meldungen nach Open311 GeoReport v2, in XML und JSON. Zum Senden brauchen sie einen Schlüssel von uns.',
    'de-simple':
      'Andere Programme können hier lesen. Zum Beispiel der Mängel-Melder von einer Stadt. Zum Senden brauchen die Programme einen Schlüssel von uns.',
    en: 'Other systems read reports here by Open311 GeoReport v2, in XML and JSON. For sending they need a key from us.',
  },
  services: { de: 'Dienste', 'de-simple': 'Dienste', en: 'Services' },
  service: { de: 'Ein Dienst', 'de-simple': 'Ein Dienst', en: 'One service' },
  requests: { de: 'Meldungen', 'de-simple': 'Meldungen', en: 'Requests' },
  request: { de: 'Eine Meldung', 'de-simple': 'Eine Meldung', en: 'One request' },
  discovery: { de: 'Verzeichnis', 'de-simple': 'Verzeichnis', en: 'Service discovery' },
  feedTitle: {
    de: (site: string) => `Neue Barrieren – ${site}`,
    'de-simple': (site: string) => `Neue Barrieren – ${site}`,
    en: (site: string) => `New barriers – ${site}`,
  },
});

/** The names of the columns are in German, like the words in them. */
const columns = {
  number: 'Nummer',
  title: 'Titel',
  text: 'Beschreibung',
  titleEasy: 'Titel, leicht verständlich',
  textEasy: 'Beschreibung, leicht verständlich',
  state: 'Stand (Kürzel)',
  stateName: 'Stand',
  outcome: 'Ergebnis (Kürzel)',
  kind: 'Art (Kürzel)',
  kindName: 'Art',
  placeKind: 'Art des Ortes',
  lifeArea: 'Lebensbereich',
  effect: 'Wirkung',
  municipalityKey: 'Gemeindeschlüssel',
  municipality: 'Stadt oder Gemeinde',
  place: 'Ort',
  lat: 'Breite',
  lon: 'Länge',
  body: 'Zuständige Stelle',
  alsoAffected: 'Auch betroffen (ab 5)',
  reportedAt: 'Gemeldet',
  changedAt: 'Zuletzt geändert',
  page: 'Seite',
} as const;

/** Texts of the page about data, and what stands in them. */
export const openDataTexts = (locale: Parameters<typeof catalogue>[0]) => ({ ...catalogue(locale), columns });
