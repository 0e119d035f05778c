import { plural, texts } from '../../platform/i18n/texts.ts';

/** Texts of the plan's first page and of the pages of its fields. */
export const planTexts = texts({
  navigation: { de: 'Aktionsplan', 'de-simple': 'Aktions-Plan', en: 'Action plan' },
  title: { de: 'Aktionsplan', 'de-simple': 'Aktions-Plan', en: 'Action plan' },
  description: {
    de: 'Der Aktionsplan des Landkreises zur UN-Behindertenrechtskonvention: Handlungsfelder, Maßnahmen und ihr Stand.',
    'de-simple': 'Der Aktions-Plan: Das will der Landkreis für Menschen mit Behinderungen tun. So weit sind wir.',
    en: 'The district’s action plan for the UN Convention on the Rights of Persons with Disabilities.',
  },
  lead: {
    de: (from: number, to: number) =>
      `Was der Landkreis von ${from} bis ${to} für Teilhabe tut: jede Maßnahme, wer dafür einsteht und wie weit sie ist.`,
    'de-simple': (from: number, to: number) =>
      `Das will der Landkreis von ${from} bis ${to} tun. Sie sehen hier: Wer macht was? Wie weit ist es?`,
    en: (from: number, to: number) =>
      `What the district is doing for participation from ${from} to ${to}: every measure, who answers for it and how far it is.`,
  },
  noneTitle: {
    de: 'Noch ist kein Aktionsplan beschlossen',
    'de-simple': 'Es gibt noch keinen Aktions-Plan',
    en: 'No action plan has been adopted yet',
  },
  noneText: {
    de: 'Sobald der Kreistag einen Plan beschlossen hat, steht er hier mit allen Maßnahmen und ihrem Stand. Bis dahin können Sie mit Ihrer Meldung etwas anstoßen.',
    'de-simple':
      'Der Kreis-Tag muss den Plan beschließen. Das heißt: Der Kreis-Tag stimmt ab. Danach steht der Plan hier. Kennen Sie eine Barriere? Dann melden Sie sie uns.',
    en: 'Once the district council has adopted a plan, you will find it here with every measure and its state. Until then, your report can start something.',
  },
  noneReport: { de: 'Barriere melden', 'de-simple': 'Eine Barriere melden', en: 'Report a barrier' },
  findMeasure: { de: 'Maßnahmen suchen', 'de-simple': 'Eine Maßnahme suchen', en: 'Find a measure' },
  progress: { de: 'Wie weit sind wir?', 'de-simple': 'Wie weit sind wir?', en: 'How far are we?' },
  numbers: { de: 'Der Plan in Zahlen', 'de-simple': 'Der Plan in Zahlen', en: 'The plan in numbers' },
  measures: { de: 'Maßnahmen', 'de-simple': 'Maßnahmen', en: 'measures' },
  fieldCount: { de: 'Handlungsfelder', 'de-simple': 'Themen', en: 'fields of action' },
  completed: { de: 'umgesetzt', 'de-simple': 'fertig', en: 'completed' },
  red: { de: 'im Verzug oder ohne Bericht', 'de-simple': 'zu spät oder ohne Nachricht', en: 'overdue or not reported' },
  allLights: {
    de: 'Die Ampeln aller Maßnahmen',
    'de-simple': 'Die Ampeln von allen Maßnahmen',
    en: 'The lights of all measures',
  },
  fields: { de: 'Handlungsfelder', 'de-simple': 'Die Themen im Plan', en: 'Fields of action' },
  fieldsLead: {
    de: 'Wählen Sie ein Handlungsfeld, um seine Ziele und Maßnahmen zu lesen.',
    'de-simple': 'Wählen Sie ein Thema. Dann sehen Sie die Ziele und die Maßnahmen.',
    en: 'Choose a field to read its goals and measures.',
  },
  measureCount: {
    de: (count: number) => plural(count, '1 Maßnahme', `${count} Maßnahmen`),
    'de-simple': (count: number) => plural(count, '1 Maßnahme', `${count} Maßnahmen`),
    en: (count: number) => plural(count, '1 measure', `${count} measures`),
  },
  withoutGoal: {
    de: 'Noch keinem Handlungsfeld zugeordnet',
    'de-simple': 'Maßnahmen ohne Thema',
    en: 'Not assigned to a field yet',
  },
  left: {
    de: 'Was diese Fassung abschließt',
    'de-simple': 'Diese Maßnahmen gehen nicht weiter',
    en: 'What this edition brings to an end',
  },
  leftLead: {
    de: 'Diese Maßnahmen standen in der Fassung davor. Sie sind erledigt oder werden nicht fortgeführt.',
    'de-simple': 'Diese Maßnahmen standen im alten Plan. Sie sind fertig. Oder niemand macht sie weiter.',
    en: 'These measures were part of the edition before. They are done or not carried on.',
  },
  about: { de: 'Worum es geht', 'de-simple': 'Was ist der Aktions-Plan?', en: 'What it is about' },
  decision: { de: 'Beschluss', 'de-simple': 'Wer hat den Plan beschlossen?', en: 'Decision' },
  decided: {
    de: (reference: string) => `Beschluss ${reference}`,
    'de-simple': (reference: string) => `Beschluss ${reference}`,
    en: (reference: string) => `Decision ${reference}`,
  },
  decidedBy: { de: 'Beschlossen von', 'de-simple': 'Wer hat beschlossen?', en: 'Adopted by' },
  decidedOn: { de: 'Beschlossen am', 'de-simple': 'Wann?', en: 'Adopted on' },
  period: { de: 'Gilt für', 'de-simple': 'Für welche Jahre?', en: 'Covers' },
  edition: { de: 'Fassung', 'de-simple': 'Welcher Plan?', en: 'Edition' },
  editionNumber: {
    de: (number: number) => `${number}. Fassung`,
    'de-simple': (number: number) => `Plan Nummer ${number}`,
    en: (number: number) => `Edition ${number}`,
  },
  downloads: { de: 'Herunterladen', 'de-simple': 'Zum Mitnehmen', en: 'Downloads' },
  pdf: {
    de: 'Der ganze Plan als PDF, barrierefrei',
    'de-simple': 'Der ganze Plan als PDF',
    en: 'The whole plan as an accessible PDF',
  },
  word: {
    de: 'Der ganze Plan als Word-Datei',
    'de-simple': 'Der ganze Plan für Word',
    en: 'The whole plan as a Word file',
  },
  csv: {
    de: 'Alle Maßnahmen als Tabelle (CSV)',
    'de-simple': 'Alle Maßnahmen als Tabelle (CSV)',
    en: 'All measures as a table (CSV)',
  },
  json: {
    de: 'Alle Maßnahmen für Programme (JSON)',
    'de-simple': 'Alle Maßnahmen für Computer-Programme (JSON)',
    en: 'All measures for programs (JSON)',
  },
  more: { de: 'Mehr zum Plan', 'de-simple': 'Mehr über den Plan', en: 'More about the plan' },
  editions: { de: 'Alle Fassungen', 'de-simple': 'Alte und neue Pläne', en: 'All editions' },
  compare: {
    de: 'Fassungen vergleichen',
    'de-simple': 'Was ist neu im Plan?',
    en: 'Compare editions',
  },
  reports: { de: 'Berichte', 'de-simple': 'Berichte', en: 'Reports' },
  report: {
    de: (title: string, date: string) => `${title}, Stand ${date}`,
    'de-simple': (title: string, date: string) => `${title} vom ${date}`,
    en: (title: string, date: string) => `${title}, as of ${date}`,
  },
  goal: { de: 'Ziel', 'de-simple': 'Ziel', en: 'Goal' },
  goalLine: {
    de: (position: number) => `Ziel ${position}`,
    'de-simple': (position: number) => `Ziel ${position}`,
    en: (position: number) => `Goal ${position}`,
  },
  noMeasures: {
    de: 'Zu diesem Ziel gibt es noch keine Maßnahme. Das ist eine Lücke im Plan.',
    'de-simple': 'Zu diesem Ziel gibt es noch keine Maßnahme. Das fehlt noch.',
    en: 'There is no measure for this goal yet. That is a gap in the plan.',
  },
  noGoals: {
    de: 'Dieses Handlungsfeld hat noch keine Ziele.',
    'de-simple': 'Dieses Thema hat noch keine Ziele.',
    en: 'This field has no goals yet.',
  },
  fieldLights: {
    de: 'Stand in diesem Handlungsfeld',
    'de-simple': 'So weit ist dieses Thema',
    en: 'Progress in this field',
  },
  gapsHere: {
    de: (count: number) =>
      plural(
        count,
        'Bei 1 Maßnahme fehlen noch Angaben. Welche, steht auf ihrer Seite.',
        `Bei ${count} Maßnahmen fehlen noch Angaben. Welche, steht auf ihren Seiten.`,
      ),
    'de-simple': (count: number) =>
      plural(count, 'Bei 1 Maßnahme fehlt noch etwas.', `Bei ${count} Maßnahmen fehlt noch etwas.`),
    en: (count: number) =>
      plural(
        count,
        'Details are still missing for 1 measure. Its page says which.',
        `Details are still missing for ${count} measures. Their pages say which.`,
      ),
  },
  fieldFilter: {
    de: 'Diese Maßnahmen suchen und filtern',
    'de-simple': 'In diesen Maßnahmen suchen',
    en: 'Search and filter these measures',
  },
});
