import { plural, texts } from '../../platform/i18n/texts.ts';

/** Texts of the progress page. */
export const progressTexts = texts({
  title: {
    de: 'Wie weit ist der Aktionsplan?',
    'de-simple': 'Wie weit ist der Plan?',
    en: 'How far is the action plan?',
  },
  description: {
    de: 'Der Stand des Aktionsplans: Ampeln, Stand der Maßnahmen, Stellen und Jahre, mit allen Zahlen als Tabelle.',
    'de-simple': 'So weit ist der Aktions-Plan. Alle Zahlen in Bildern und Tabellen.',
    en: 'The state of the action plan: lights, status, bodies and years, with all numbers in tables.',
  },
  bodies: { de: 'Stellen', 'de-simple': 'Wer macht was?', en: 'Bodies' },
  years: { de: 'Jahre', 'de-simple': 'Die Jahre', en: 'Years' },
  lead: {
    de: (total: string, date: string) =>
      `${total} Maßnahmen, Stand heute, ${date}. Die Zahlen folgen immer dem letzten Bericht.`,
    'de-simple': (total: string, date: string) =>
      `Der Plan hat ${total} Maßnahmen. Die Zahlen sind von heute: ${date}.`,
    en: (total: string, date: string) =>
      `${total} measures as of today, ${date}. The numbers follow the latest reports.`,
  },
  lights: { de: 'Ampeln', 'de-simple': 'Die Ampeln', en: 'Lights' },
  light: { de: 'Ampel', 'de-simple': 'Ampel', en: 'Light' },
  measures: { de: 'Maßnahmen', 'de-simple': 'Maßnahmen', en: 'Measures' },
  field: { de: 'Handlungsfeld', 'de-simple': 'Thema', en: 'Field of action' },
  byField: {
    de: 'Ampeln nach Handlungsfeld',
    'de-simple': 'Die Ampeln für jedes Thema',
    en: 'Lights by field of action',
  },
  withoutField: { de: 'Noch ohne Handlungsfeld', 'de-simple': 'Ohne Thema', en: 'Without a field yet' },
  together: { de: 'Alle', 'de-simple': 'Alle', en: 'All' },
  byStatus: { de: 'Stand der Maßnahmen', 'de-simple': 'So weit sind die Maßnahmen', en: 'Status of the measures' },
  status: { de: 'Stand', 'de-simple': 'Wie weit?', en: 'Status' },
  byClass: {
    de: 'Zusammengefasst in drei Klassen',
    'de-simple': 'Kurz gesagt',
    en: 'Summed up in three classes',
  },
  class: { de: 'Klasse', 'de-simple': 'Gruppe', en: 'Class' },
  classNote: {
    de: 'So fasst auch der Landkreis Stendal seinen Plan zusammen; die Pläne lassen sich damit vergleichen. Gestrichenes steht daneben.',
    'de-simple': 'Der Landkreis Stendal zählt genauso. So kann man die Pläne vergleichen.',
    en: 'The district of Stendal sums up its plan in the same way, so that plans can be compared. What was struck stands beside.',
  },
  byBody: {
    de: 'Ampeln nach verantwortlicher Stelle',
    'de-simple': 'Die Ampeln für jede Stelle',
    en: 'Lights by accountable body',
  },
  body: { de: 'Verantwortliche Stelle', 'de-simple': 'Wer macht es?', en: 'Accountable body' },
  noBody: { de: 'Noch keine Stelle', 'de-simple': 'Noch niemand', en: 'No body yet' },
  byYear: { de: 'Fristen nach Jahr', 'de-simple': 'Was soll in welchem Jahr fertig sein?', en: 'Deadlines by year' },
  year: { de: 'Frist endet im Jahr', 'de-simple': 'Jahr', en: 'Deadline ends in' },
  dueCompleted: { de: 'umgesetzt', 'de-simple': 'fertig', en: 'completed' },
  dueOpen: { de: 'noch offen', 'de-simple': 'noch nicht fertig', en: 'still open' },
  dueStruck: { de: 'beendet ohne Ergebnis', 'de-simple': 'ohne Ergebnis beendet', en: 'ended without result' },
  due: { de: 'fällig', 'de-simple': 'zusammen', en: 'due' },
  completedByYear: {
    de: 'Umgesetzt im Jahr',
    'de-simple': 'In diesem Jahr fertig geworden',
    en: 'Completed in the year',
  },
  completedYear: { de: 'Jahr', 'de-simple': 'Jahr', en: 'Year' },
  completed: { de: 'Umgesetzte Maßnahmen', 'de-simple': 'Fertige Maßnahmen', en: 'Completed measures' },
  noYears: {
    de: 'Noch hat keine Maßnahme eine Frist.',
    'de-simple': 'Noch hat keine Maßnahme einen Termin.',
    en: 'No measure has a deadline yet.',
  },
  ongoing: {
    de: (count: number, shown: string) =>
      plural(
        count,
        'Dazu kommt 1 Daueraufgabe ohne Frist. Sie wird regelmäßig überprüft.',
        `Dazu kommen ${shown} Daueraufgaben ohne Frist. Sie werden regelmäßig überprüft.`,
      ),
    'de-simple': (count: number, shown: string) =>
      plural(
        count,
        '1 Maßnahme hat kein Ende. Wir prüfen sie immer wieder.',
        `${shown} Maßnahmen haben kein Ende. Wir prüfen sie immer wieder.`,
      ),
    en: (count: number, shown: string) =>
      plural(
        count,
        'Besides, there is 1 permanent task without a deadline. It is reviewed regularly.',
        `Besides, there are ${shown} permanent tasks without a deadline. They are reviewed regularly.`,
      ),
  },
  gaps: {
    de: (count: number, shown: string) =>
      plural(
        count,
        'Bei 1 Maßnahme fehlt noch etwas: die verantwortliche Stelle, das Ziel, die Frist, eine Messgröße oder der Anlass.',
        `Bei ${shown} Maßnahmen fehlt noch etwas: die verantwortliche Stelle, das Ziel, die Frist, eine Messgröße oder der Anlass.`,
      ),
    'de-simple': (count: number, shown: string) =>
      `${plural(count, 'Bei 1 Maßnahme', `Bei ${shown} Maßnahmen`)} fehlt noch etwas. Zum Beispiel: Wer macht es? Oder: Bis wann?`,
    en: (count: number, shown: string) =>
      `${plural(count, 'For 1 measure', `For ${shown} measures`)} something is still missing: accountable body, goal, deadline, indicator or origin.`,
  },
  howCounted: { de: 'So zählen wir', 'de-simple': 'So zählen wir', en: 'How we count' },
  counting: {
    de: 'Gezählt wird jede veröffentlichte Maßnahme der geltenden Fassung genau einmal. Frist ist der letzte Tag, der versprochen wurde: „2027“ endet am 31. Dezember 2027. Im Jahr umgesetzt ist, was in diesem Jahr den Stand „Umgesetzt“ bekam, gleich wann es fällig war.',
    'de-simple':
      'Wir zählen jede Maßnahme 1 Mal. Ein Termin wie „2027“ heißt: bis zum 31. Dezember 2027. Fertig heißt: In diesem Jahr war die Arbeit fertig.',
    en: 'Every published measure of the edition in force is counted exactly once. A deadline is the last day promised: “2027” ends on 31 December 2027. Completed in a year is what became “Completed” in it, whenever it was due.',
  },
  data: {
    de: 'Die Zahlen selbst auswerten',
    'de-simple': 'Selbst mit den Zahlen rechnen',
    en: 'Work with the numbers yourself',
  },
  address: {
    de: 'Diese Seite steht immer unter',
    'de-simple': 'Diese Seite hat die Adresse',
    en: 'This page is always at',
  },
});
