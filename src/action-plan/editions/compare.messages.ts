import { plural, texts } from '../../platform/i18n/texts.ts';

/** Editions and what became of measures between them, for everybody. */
export const compareTexts = texts({
  plan: { de: 'Aktionsplan', 'de-simple': 'Aktions-Plan', en: 'Action plan' },
  edition: {
    de: (number: number) => `Fassung ${number}`,
    'de-simple': (number: number) => `Fassung ${number}`,
    en: (number: number) => `Edition ${number}`,
  },
  editionWithYears: {
    de: (number: number, from: number, to: number) => `Fassung ${number} (${from} bis ${to})`,
    'de-simple': (number: number, from: number, to: number) => `Fassung ${number} (${from} bis ${to})`,
    en: (number: number, from: number, to: number) => `Edition ${number} (${from} to ${to})`,
  },
  listTitle: {
    de: 'Fassungen des Aktionsplans',
    'de-simple': 'Die Fassungen vom Aktions-Plan',
    en: 'Editions of the action plan',
  },
  listLead: {
    de: 'Der Kreistag beschließt den Aktionsplan. Nach einigen Jahren wird er fortgeschrieben: Dann gilt eine neue Fassung. Ältere Fassungen bleiben hier lesbar.',
    'de-simple':
      'Der Kreis-Tag beschließt den Aktions-Plan. Nach ein paar Jahren gibt es einen neuen Plan. Den neuen Plan nennen wir: neue Fassung. Hier finden Sie auch die alten Fassungen.',
    en: 'The district council decides on the action plan. After some years it is updated: then a new edition is in force. Older editions stay readable here.',
  },
  listDescription: {
    de: 'Alle beschlossenen Fassungen des Aktionsplans, mit Beschluss und Vergleich.',
    'de-simple': 'Alle Fassungen vom Aktions-Plan. Sie können sie vergleichen.',
    en: 'All adopted editions of the action plan, with decision and comparison.',
  },
  none: {
    de: 'Noch ist kein Aktionsplan beschlossen.',
    'de-simple': 'Es gibt noch keinen Aktions-Plan.',
    en: 'No action plan has been adopted yet.',
  },
  adopted: { de: 'Gilt jetzt', 'de-simple': 'Gilt jetzt', en: 'In force' },
  superseded: { de: 'Abgelöst', 'de-simple': 'Gilt nicht mehr', en: 'Superseded' },
  draft: { de: 'Entwurf', 'de-simple': 'Entwurf', en: 'Draft' },
  term: { de: 'Laufzeit', 'de-simple': 'Der Plan gilt', en: 'Term' },
  years: {
    de: (from: number, to: number) => (from === to ? String(from) : `${from} bis ${to}`),
    'de-simple': (from: number, to: number) => (from === to ? `im Jahr ${from}` : `von ${from} bis ${to}`),
    en: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
  },
  decision: { de: 'Beschluss', 'de-simple': 'Nummer vom Beschluss', en: 'Decision' },
  decidedBy: { de: 'Beschlossen von', 'de-simple': 'Beschlossen hat es', en: 'Decided by' },
  adoptedOn: { de: 'Beschlossen am', 'de-simple': 'Das war am', en: 'Decided on' },
  notAdopted: { de: 'noch nicht beschlossen', 'de-simple': 'noch nicht beschlossen', en: 'not decided yet' },
  measures: { de: 'Maßnahmen', 'de-simple': 'Maßnahmen', en: 'Measures' },
  title: { de: 'Titel', 'de-simple': 'Name', en: 'Title' },
  carried: {
    de: (count: number) => plural(count, '1 Maßnahme', `${count} Maßnahmen`),
    'de-simple': (count: number) => plural(count, '1 Maßnahme', `${count} Maßnahmen`),
    en: (count: number) => plural(count, '1 measure', `${count} measures`),
  },
  compareWith: {
    de: (number: number) => `Mit Fassung ${number} vergleichen`,
    'de-simple': (number: number) => `Was ist anders als in Fassung ${number}?`,
    en: (number: number) => `Compare with edition ${number}`,
  },
  toPlan: { de: 'Zum Aktionsplan', 'de-simple': 'Zum Aktions-Plan', en: 'To the action plan' },
  about: { de: 'Text dieser Fassung', 'de-simple': 'Der Text von dieser Fassung', en: 'Text of this edition' },
  compareTitle: { de: 'Fassungen vergleichen', 'de-simple': 'Was ist neu im Aktions-Plan?', en: 'Compare editions' },
  compareLead: {
    de: 'Was wurde aus jeder Maßnahme, und warum? Geänderte Wörter sind gekennzeichnet.',
    'de-simple':
      'Hier vergleichen Sie 2 Fassungen. Sie sehen: Was ist aus jeder Maßnahme geworden? Und warum? Geänderte Wörter sind markiert.',
    en: 'What became of each measure, and why? Changed words are marked.',
  },
  compareDescription: {
    de: 'Zwei Fassungen des Aktionsplans nebeneinander: was fortgeführt, geändert, erledigt oder neu ist.',
    'de-simple': '2 Fassungen vom Aktions-Plan: Was geht weiter? Was ist neu? Was ist fertig?',
    en: 'Two editions of the action plan side by side: what is continued, changed, done or new.',
  },
  choose: {
    de: 'Was möchten Sie vergleichen?',
    'de-simple': 'Was möchten Sie vergleichen?',
    en: 'What do you want to compare?',
  },
  older: { de: 'Ältere Fassung', 'de-simple': 'Alte Fassung', en: 'Older edition' },
  newer: { de: 'Neuere Fassung', 'de-simple': 'Neue Fassung', en: 'Newer edition' },
  onlyChanged: { de: 'Nur Geändertes zeigen', 'de-simple': 'Nur zeigen, was anders ist', en: 'Show changes only' },
  onlyOne: {
    de: 'Bisher gibt es nur eine Fassung. Vergleichen können Sie, sobald die nächste beschlossen ist.',
    'de-simple': 'Es gibt erst 1 Fassung. Sie können noch nichts vergleichen.',
    en: 'So far there is only one edition. You can compare as soon as the next one is adopted.',
  },
  same: {
    de: 'Bitte wählen Sie zwei verschiedene Fassungen.',
    'de-simple': 'Bitte wählen Sie 2 verschiedene Fassungen.',
    en: 'Please choose two different editions.',
  },
  overview: { de: 'Überblick', 'de-simple': 'Das Wichtigste', en: 'Overview' },
  facts: { de: 'Die beiden Fassungen', 'de-simple': 'Die 2 Fassungen', en: 'The two editions' },
  fact: { de: 'Angabe', 'de-simple': 'Angabe', en: 'Fact' },
  became: {
    de: 'Was aus den Maßnahmen wurde',
    'de-simple': 'Das ist aus den Maßnahmen geworden',
    en: 'What became of the measures',
  },
  becameColumns: { de: 'Anzahl', 'de-simple': 'Wie viele?', en: 'Number' },
  undecided: { de: 'Noch nicht entschieden', 'de-simple': 'Noch nicht entschieden', en: 'Not decided yet' },
  measure: {
    de: (number: number) => `Maßnahme ${number}`,
    'de-simple': (number: number) => `Maßnahme ${number}`,
    en: (number: number) => `Measure ${number}`,
  },
  reason: { de: 'Grund:', 'de-simple': 'Warum?', en: 'Reason:' },
  unchanged: {
    de: 'Der Text ist gleich geblieben.',
    'de-simple': 'Der Text ist gleich.',
    en: 'The text has stayed the same.',
  },
  movedFrom: {
    de: 'Früher im Handlungsfeld:',
    'de-simple': 'Früher stand die Maßnahme bei:',
    en: 'Formerly in the field of action:',
  },
  hardTextChanged: {
    de: 'Der Text in Standardsprache ist anders.',
    'de-simple': 'Im schweren Text hat sich etwas geändert.',
    en: 'The standard text is different.',
  },
  toHardText: {
    de: 'Zum Vergleich in Standardsprache',
    'de-simple': 'Den schweren Text vergleichen',
    en: 'To the comparison in standard language',
  },
  nothing: {
    de: 'Mit dieser Auswahl gibt es nichts zu zeigen: Alles ist gleich geblieben.',
    'de-simple': 'Hier ist nichts anders. Alles ist gleich geblieben.',
    en: 'Nothing to show with this choice: everything has stayed the same.',
  },
  withoutField: { de: 'Ohne Handlungsfeld', 'de-simple': 'Ohne Handlungs-Feld', en: 'Without field of action' },
  notStated: { de: 'keine Angabe', 'de-simple': 'Das steht nicht da', en: 'not stated' },
  ongoing: { de: 'Daueraufgabe', 'de-simple': 'Das geht immer weiter', en: 'permanent task' },
  review: {
    de: (date: string) => `Überprüfung ${date}`,
    'de-simple': (date: string) => `Wir prüfen es: ${date}`,
    en: (date: string) => `review ${date}`,
  },
  partTitle: { de: 'Titel', 'de-simple': 'Name', en: 'Title' },
  partProblem: { de: 'Problem', 'de-simple': 'Das ist das Problem', en: 'Problem' },
  partGoalText: { de: 'Ziel', 'de-simple': 'Das ist das Ziel', en: 'Goal' },
  partText: { de: 'Was getan wird', 'de-simple': 'Das wird gemacht', en: 'What is done' },
  partAccountableBody: { de: 'Verantwortliche Stelle', 'de-simple': 'Wer macht es?', en: 'Accountable body' },
  partDeadline: { de: 'Frist', 'de-simple': 'Bis wann?', en: 'Deadline' },
});
