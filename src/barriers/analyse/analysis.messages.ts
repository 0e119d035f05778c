import { plural, texts } from '../../platform/i18n/texts.ts';
import type { Text } from '../../platform/i18n/texts.ts';
import type { Dimension } from './dimensions.ts';
import type { Wait } from './durations.store.ts';

/** Texts of the analysis, for everyone and for the office alike. */
export const analysisTexts = texts({
  title: { de: 'Barrieren in Zahlen', 'de-simple': 'Barrieren in Zahlen', en: 'Barriers in numbers' },
  officeTitle: { de: 'Auswertung', 'de-simple': 'Auswertung', en: 'Analysis' },
  lead: {
    de: 'Was behindert wen, wo und warum? Wie lange dauert es, und was hilft? Jede Zahl führt zu den Barrieren dahinter.',
    'de-simple':
      'Wie viele Barrieren gibt es? Wo sind sie? Wie lange dauert es, bis sie weg sind? Hier stehen die Zahlen.',
    en: 'What hampers people, where and why? How long does it take, and what helps? Every number leads to the barriers behind it.',
  },
  officeLead: {
    de: 'Der ganze Bestand, auch was nicht öffentlich ist. Kleine Zahlen von Menschen stehen hier genau: Geben Sie diese Tabellen nicht weiter.',
    'de-simple': 'Alle Barrieren. Auch die, die nicht öffentlich sind.',
    en: 'The whole stock, including what is not public.',
  },
  description: {
    de: 'Barrieren im Landkreis nach Bereich, Gemeinde, Art, Anforderung und Stand, mit Zeiten und Ursachen. Alle Zahlen als Tabelle.',
    'de-simple': 'So viele Barrieren gibt es im Landkreis. Alle Zahlen in Bildern und Tabellen.',
    en: 'Barriers in the district by area, municipality, kind, demand and state, with times and causes. All numbers as tables.',
  },
  navigation: { de: 'In Zahlen', 'de-simple': 'In Zahlen', en: 'In numbers' },
  choose: { de: 'Was soll gezählt werden?', 'de-simple': 'Was sollen wir zählen?', en: 'What is to be counted?' },
  body: { de: 'Zuständige Stelle', 'de-simple': 'Wer muss helfen?', en: 'Competent body' },
  channel: { de: 'Meldeweg', 'de-simple': 'Wie gemeldet?', en: 'Way of reporting' },
  any: { de: 'Alle', 'de-simple': 'Alle', en: 'All' },
  summary: { de: 'In Worten', 'de-simple': 'Kurz gesagt', en: 'In words' },
  nothing: {
    de: 'Zu dieser Auswahl gibt es keine Barriere.',
    'de-simple': 'Wir haben dazu keine Barriere gefunden.',
    en: 'There is no barrier for this choice.',
  },
  barriers: { de: 'Barrieren', 'de-simple': 'Barrieren', en: 'Barriers' },
  open: { de: 'offen', 'de-simple': 'noch da', en: 'open' },
  solved: { de: 'gelöst', 'de-simple': 'gelöst', en: 'solved' },
  ended: { de: 'ohne Lösung beendet', 'de-simple': 'ohne Lösung beendet', en: 'ended without a solution' },
  confirmed: {
    de: 'von Betroffenen bestätigt',
    'de-simple': 'Betroffene sagen: Die Barriere ist weg',
    en: 'confirmed by people affected',
  },
  share: { de: 'Anteil in Prozent', 'de-simple': 'Teil von 100', en: 'Share in per cent' },
  people: { de: 'Menschen (Meldende und Betroffene)', 'de-simple': 'Menschen', en: 'People (reporters and affected)' },
  publicPeople: {
    de: 'Weitere Betroffene, mindestens',
    'de-simple': 'Andere Menschen, die es auch stört (mindestens)',
    en: 'Further people affected, at least',
  },
  notSaid: { de: 'nicht angegeben', 'de-simple': 'nicht gesagt', en: 'not stated' },
  noPlaceName: { de: 'ohne Gemeinde', 'de-simple': 'ohne Ort', en: 'without municipality' },
  undivided: {
    de: 'in Gruppen gezählt, hier nicht aufgeteilt',
    'de-simple': 'nur zusammen gezählt',
    en: 'counted in groups, not divided here',
  },
  together: { de: 'Alle zusammen', 'de-simple': 'Alle zusammen', en: 'All together' },
  code: { de: 'Schlüssel', 'de-simple': 'Schlüssel', en: 'Code' },
  inhabitants: { de: 'Einwohnerzahl', 'de-simple': 'So viele Menschen wohnen dort', en: 'Inhabitants' },
  inhabitantsOf: { de: 'Stand der Einwohnerzahl', 'de-simple': 'Jahr der Zählung', en: 'Year of that count' },
  perThousand: {
    de: 'Barrieren je 1.000 Menschen',
    'de-simple': 'Barrieren auf 1.000 Menschen',
    en: 'Barriers per 1,000 inhabitants',
  },
  noInhabitants: {
    de: (names: string) =>
      `Für diese Gemeinden ist noch keine Einwohnerzahl mit Quelle hinterlegt, deshalb fehlt hier ihre Zahl: ${names}.`,
    'de-simple': (names: string) =>
      `Wir wissen noch nicht genau: Wie viele Menschen wohnen in diesen Orten? ${names}. Darum fehlen diese Orte.`,
    en: (names: string) =>
      `For these municipalities no population with a source is on record yet, so they are missing here: ${names}.`,
  },
  inhabitantsNote: {
    de: (years: string) =>
      `Die Einwohnerzahlen sind von ${years}. In kleinen Gemeinden macht schon eine Barriere mehr viel aus.`,
    'de-simple': (years: string) => `So viele Menschen wohnten dort im Jahr ${years}.`,
    en: (years: string) =>
      `The populations are of ${years}. In small municipalities one barrier more makes a large difference.`,
  },
  severalNote: {
    de: 'Eine Barriere kann mehreres verlangen. Deshalb ergeben die Zahlen zusammen mehr als alle Barrieren.',
    'de-simple': 'Bei 1 Barriere können mehrere Sachen schwer sein. Darum zählen wir manche Barrieren mehrmals.',
    en: 'One barrier can demand several things. So the numbers add up to more than all barriers.',
  },
  trend: { de: 'Entwicklung', 'de-simple': 'Jeder Monat', en: 'Development' },
  trendCaption: {
    de: 'Gemeldete und gelöste Barrieren je Monat',
    'de-simple': 'So viele Barrieren in jedem Monat',
    en: 'Barriers reported and solved per month',
  },
  month: { de: 'Monat', 'de-simple': 'Monat', en: 'Month' },
  reported: { de: 'gemeldet', 'de-simple': 'gemeldet', en: 'reported' },
  reportedLine: {
    de: (count: string, first: string, last: string, most: string, mostMonth: string) =>
      `Gemeldete Barrieren von ${first} bis ${last}: zusammen ${count}, am meisten im ${mostMonth} mit ${most}.`,
    'de-simple': (count: string, first: string, last: string, most: string, mostMonth: string) =>
      `Gemeldet von ${first} bis ${last}: ${count} Barrieren. Die meisten im ${mostMonth}: ${most}.`,
    en: (count: string, first: string, last: string, most: string, mostMonth: string) =>
      `Barriers reported from ${first} to ${last}: ${count} together, most in ${mostMonth} with ${most}.`,
  },
  solvedLine: {
    de: (count: string, first: string, last: string, most: string, mostMonth: string) =>
      `Gelöste Barrieren von ${first} bis ${last}: zusammen ${count}, am meisten im ${mostMonth} mit ${most}.`,
    'de-simple': (count: string, first: string, last: string, most: string, mostMonth: string) =>
      `Gelöst von ${first} bis ${last}: ${count} Barrieren. Die meisten im ${mostMonth}: ${most}.`,
    en: (count: string, first: string, last: string, most: string, mostMonth: string) =>
      `Barriers solved from ${first} to ${last}: ${count} together, most in ${mostMonth} with ${most}.`,
  },
  channels: { de: 'Wie Menschen melden', 'de-simple': 'So haben Menschen gemeldet', en: 'How people report' },
  reports: { de: 'Meldungen', 'de-simple': 'Meldungen', en: 'Reports' },
  reportsAtLeast: { de: 'Meldungen, mindestens', 'de-simple': 'Meldungen (mindestens)', en: 'Reports, at least' },
  channelsNote: {
    de: (date: string) =>
      `Alle Meldungen vor dem ${date}, auch solche, zu denen noch nichts veröffentlicht ist. Auf Fünfer abgerundet; weniger als 5 nennen wir nicht.`,
    'de-simple': (date: string) =>
      `Das sind alle Meldungen vor dem ${date}. Wir sagen nie die genaue Zahl. So kann niemand erraten: Wer hat gemeldet?`,
    en: (date: string) =>
      `All reports before ${date}, also those of which nothing is published yet. Rounded down to fives; fewer than 5 are not told.`,
  },
  fewerThanFive: { de: 'weniger als 5', 'de-simple': 'weniger als 5', en: 'fewer than 5' },
  spots: { de: 'Brennpunkte', 'de-simple': 'Hier gibt es viele Barrieren', en: 'Hot spots' },
  spotsNote: {
    de: 'Stellen, an denen auf 300 mal 300 Metern mindestens 3 Barrieren liegen. Barrieren ohne genauen Ort zählen hier nicht mit.',
    'de-simple': 'An diesen Orten sind 3 Barrieren oder mehr nah beieinander.',
    en: 'Spots where at least 3 barriers lie within 300 by 300 metres. Barriers without an exact place do not count here.',
  },
  noSpots: {
    de: 'Nirgends liegen drei Barrieren nahe beieinander.',
    'de-simple': 'Die Barrieren sind nicht nah beieinander.',
    en: 'Nowhere do three barriers lie close together.',
  },
  spot: { de: 'Stelle', 'de-simple': 'Ort', en: 'Spot' },
  municipality: { de: 'Stadt oder Gemeinde', 'de-simple': 'Stadt oder Gemeinde', en: 'Town or municipality' },
  latitude: { de: 'Breite', 'de-simple': 'Breite', en: 'Latitude' },
  longitude: { de: 'Länge', 'de-simple': 'Länge', en: 'Longitude' },
  durations: { de: 'Wie lange es dauert', 'de-simple': 'So lange dauert es', en: 'How long it takes' },
  durationsNote: {
    de: 'Median: Bei der Hälfte ging es schneller, bei der Hälfte dauerte es länger. Die Quartile sagen dasselbe vom schnellsten und vom langsamsten Viertel. Was noch wartet, ist nicht eingerechnet, sondern steht daneben.',
    'de-simple':
      'Die mittlere Zeit heißt: Bei der Hälfte ging es schneller. Bei der Hälfte dauerte es länger. Manche Menschen warten noch. Das steht daneben.',
    en: 'Median: half went faster, half took longer. The quartiles say the same of the fastest and the slowest quarter. What still waits is not included; it stands beside.',
  },
  tooFew: { de: 'zu wenige', 'de-simple': 'zu wenige', en: 'too few' },
  tooFewNote: {
    de: 'Für einzelne Stellen nennen wir Zeiten erst ab 5 Fällen: Ein Fall ist noch kein Muster.',
    'de-simple': 'Hat eine Stelle weniger als 5 Fälle? Dann sagen wir die Zeit nicht. Das sind zu wenige.',
    en: 'For single bodies we give times from 5 cases on: one case is not a pattern.',
  },
  wait: { de: 'Was dauert', 'de-simple': 'Was dauert?', en: 'What takes time' },
  measured: { de: 'gemessen an', 'de-simple': 'So viele Fälle', en: 'measured on' },
  waiting: { de: 'wartet noch', 'de-simple': 'So viele warten noch', en: 'still waiting' },
  quartile1: { de: 'Unteres Quartil (Tage)', 'de-simple': 'Die schnellen (Tage)', en: 'Lower quartile (days)' },
  median: { de: 'Median (Tage)', 'de-simple': 'Die mittlere Zeit (Tage)', en: 'Median (days)' },
  quartile3: { de: 'Oberes Quartil (Tage)', 'de-simple': 'Die langsamen (Tage)', en: 'Upper quartile (days)' },
  noBody: { de: 'noch keine Stelle genannt', 'de-simple': 'noch niemand', en: 'no body named yet' },
  causes: { de: 'Ursachen', 'de-simple': 'Warum gibt es die Barrieren?', en: 'Causes' },
  cause: { de: 'Ursache', 'de-simple': 'Grund', en: 'Cause' },
  measures: { de: 'Maßnahmen', 'de-simple': 'Das hilft dagegen', en: 'Measures' },
  noMeasure: { de: 'noch keine', 'de-simple': 'noch nichts', en: 'none yet' },
  withoutCause: {
    de: (count: number, shown: string) =>
      plural(
        count,
        'Bei 1 Barriere ist noch keine Ursache genannt.',
        `Bei ${shown} Barrieren ist noch keine Ursache genannt.`,
      ),
    'de-simple': (count: number, shown: string) =>
      plural(
        count,
        'Bei 1 Barriere wissen wir den Grund noch nicht.',
        `Bei ${shown} Barrieren wissen wir den Grund noch nicht.`,
      ),
    en: (count: number, shown: string) =>
      plural(count, 'For 1 barrier no cause is named yet.', `For ${shown} barriers no cause is named yet.`),
  },
  withoutMeasure: {
    de: (count: number, shown: string) =>
      plural(
        count,
        'Gegen 1 Ursache gibt es noch keine Maßnahme.',
        `Gegen ${shown} Ursachen gibt es noch keine Maßnahme.`,
      ),
    'de-simple': (count: number, shown: string) =>
      plural(count, 'Gegen 1 Grund machen wir noch nichts.', `Gegen ${shown} Gründe machen wir noch nichts.`),
    en: (count: number, shown: string) =>
      plural(count, 'Against 1 cause there is no measure yet.', `Against ${shown} causes there is no measure yet.`),
  },
  noCauses: {
    de: 'Zu dieser Auswahl ist noch keine Ursache veröffentlicht.',
    'de-simple': 'Hier steht noch kein Grund.',
    en: 'No cause has been published for this choice yet.',
  },
  answers: {
    de: 'Was Betroffene sagen: Ist die Barriere weg?',
    'de-simple': 'Ist die Barriere weg?',
    en: 'Is it gone?',
  },
  answer: { de: 'Antwort', 'de-simple': 'Antwort', en: 'Answer' },
  answerPeople: { de: 'Menschen', 'de-simple': 'Menschen', en: 'People' },
  cross: { de: 'Kreuztabelle', 'de-simple': 'Zwei Sachen zusammen zählen', en: 'Cross table' },
  crossLead: {
    de: 'Wählen Sie zwei Merkmale. Die Tabelle zählt die Barrieren, auf die beides zutrifft. Je dunkler ein Feld, desto mehr sind es.',
    'de-simple':
      'Wählen Sie 2 Sachen. Wir zählen: Bei wie vielen Barrieren passt beides? Dunkle Felder heißen: viele Barrieren.',
    en: 'Choose two features. The table counts the barriers to which both apply. The darker a field, the more there are.',
  },
  crossLink: {
    de: 'Zwei Merkmale miteinander vergleichen',
    'de-simple': 'Zwei Sachen zusammen zählen',
    en: 'Compare two features',
  },
  rows: { de: 'Zeilen', 'de-simple': 'Von oben nach unten', en: 'Rows' },
  columns: { de: 'Spalten', 'de-simple': 'Von links nach rechts', en: 'Columns' },
  same: {
    de: 'Zeilen und Spalten waren gleich. Die Spalten zeigen jetzt ein anderes Merkmal.',
    'de-simple': 'Sie haben 2 Mal das Gleiche gewählt. Wir zeigen darum etwas anderes.',
    en: 'Rows and columns were the same. The columns now show another feature.',
  },
  crossTitle: {
    de: (rows: string, columns: string) => `${rows} und ${columns}`,
    'de-simple': (rows: string, columns: string) => `${rows} und ${columns}`,
    en: (rows: string, columns: string) => `${rows} and ${columns}`,
  },
  allNumbers: {
    de: 'Alle Zahlen als Tabelle',
    'de-simple': 'Alle Zahlen in einer Tabelle',
    en: 'All numbers as a table',
  },
  csv: { de: 'als CSV', 'de-simple': 'als CSV-Datei', en: 'as CSV' },
  xlsx: { de: 'als Excel', 'de-simple': 'als Excel-Datei', en: 'as Excel' },
  json: { de: 'als JSON', 'de-simple': 'als JSON-Datei', en: 'as JSON' },
  download: {
    de: 'Diese Zahlen herunterladen:',
    'de-simple': 'Diese Zahlen speichern:',
    en: 'Download these numbers:',
  },
  none: { de: 'nicht ausgewiesen', 'de-simple': 'sagen wir nicht', en: 'not told' },
  howCounted: { de: 'So zählen wir', 'de-simple': 'So zählen wir', en: 'How we count' },
  counting: {
    de: 'Gezählt wird jede veröffentlichte Barriere genau einmal; zusammengeführte zählen unter der Nummer, unter der sie weitergehen. Gelöst heißt: als gelöst gemeldet oder von Betroffenen bestätigt. Die Zeit bis zur Beseitigung zählt nur, was ganz beseitigt ist.',
    'de-simple':
      'Wir zählen jede Barriere 1 Mal. Gelöst heißt: Die Stelle sagt, die Barriere ist weg. Oder betroffene Menschen sagen es.',
    en: 'Every published barrier is counted exactly once; merged ones count under the number they go on with. Solved means: reported as solved, or confirmed by people affected. The time to removal counts only what is gone entirely.',
  },
  countingPeople: {
    de: 'Menschen zählen wir hier nur in Gruppen ab 5. Für eine Barriere nennen wir weitere Betroffene erst ab 5. Barrieren mit weniger Betroffenen fassen wir je Gemeinde zusammen und runden auf Fünfer ab. Alle anderen Zahlen sind Summen daraus: So lässt sich auch durch Abziehen nicht herausfinden, wer gemeint ist.',
    'de-simple':
      'Sagen weniger als 5 Menschen: Das stört mich auch? Dann sagen wir die Zahl nicht. So kann niemand erraten: Wer ist das?',
    en: 'People are counted here in groups of 5 and more only. For one barrier we tell further people affected from 5 on. Barriers with fewer are put together by municipality and rounded down to fives. All other numbers are sums of these, so that subtracting does not reveal who is meant either.',
  },
  asOf: {
    de: (date: string) => `Stand: ${date}`,
    'de-simple': (date: string) => `Die Zahlen sind von heute: ${date}`,
    en: (date: string) => `As of ${date}`,
  },
  address: {
    de: 'Diese Ansicht steht immer unter',
    'de-simple': 'Die Adresse von dieser Seite',
    en: 'This view is always at',
  },
});

/** What each dimension is called as a heading. */
export const dimensionTitles: Readonly<Record<Dimension, Text>> = {
  lifeArea: { de: 'Lebensbereich', 'de-simple': 'Thema', en: 'Area of life' },
  municipality: { de: 'Stadt oder Gemeinde', 'de-simple': 'Stadt oder Gemeinde', en: 'Town or municipality' },
  kind: { de: 'Art der Barriere', 'de-simple': 'Art der Barriere', en: 'Kind of barrier' },
  demand: { de: 'Was die Barriere verlangt', 'de-simple': 'Das ist dort schwer', en: 'What the barrier demands' },
  effect: { de: 'Auswirkung', 'de-simple': 'So schlimm ist es', en: 'Effect' },
  state: { de: 'Stand', 'de-simple': 'So weit ist es', en: 'State' },
  year: { de: 'Jahr der Meldung', 'de-simple': 'Jahr', en: 'Year of the report' },
  body: { de: 'Zuständige Stelle', 'de-simple': 'Wer muss helfen?', en: 'Competent body' },
  channel: { de: 'Meldeweg', 'de-simple': 'So gemeldet', en: 'Way of reporting' },
};

export const waitTitles: Readonly<Record<Wait, Text>> = {
  firstLook: { de: 'Bis zum ersten Blick', 'de-simple': 'Bis wir die Meldung lesen', en: 'Until the first look' },
  bodyAnswer: {
    de: 'Bis zur Antwort der zuständigen Stelle',
    'de-simple': 'Bis die Stelle antwortet',
    en: 'Until the competent body answers',
  },
  removal: { de: 'Bis zur Beseitigung', 'de-simple': 'Bis die Barriere weg ist', en: 'Until removal' },
};
