import { plural, texts } from '../../../platform/i18n/texts.ts';

/** Texts of the public page of a frozen state. */
export const publicReportTexts = texts({
  eyebrow: {
    de: (date: string) => `Bericht zum Aktionsplan · Stand ${date}`,
    'de-simple': (date: string) => `Bericht zum Aktions-Plan vom ${date}`,
    en: (date: string) => `Report on the action plan · as of ${date}`,
  },
  description: {
    de: (date: string) => `So stand es am ${date} um den Aktionsplan: Ampeln, Stand und Berichte aller Maßnahmen.`,
    'de-simple': (date: string) => `So weit war der Aktions-Plan am ${date}.`,
    en: (date: string) => `The state of the action plan on ${date}: lights, status and reports of all measures.`,
  },
  lead: {
    de: (date: string) =>
      `So stand es am ${date}. Dieser Stand ist festgehalten und ändert sich nicht mehr. Was später berichtigt wurde, steht als Berichtigung dabei.`,
    'de-simple': (date: string) =>
      `So war es am ${date}. Diesen Bericht ändern wir nicht mehr. War etwas falsch? Dann schreiben wir es dazu.`,
    en: (date: string) =>
      `This is how things stood on ${date}. This state is frozen and does not change any more. Whatever was corrected later is shown as a correction.`,
  },
  now: {
    de: 'So steht es heute',
    'de-simple': 'So ist es heute',
    en: 'The state today',
  },
  numbers: { de: 'Der Bericht in Zahlen', 'de-simple': 'Der Bericht in Zahlen', en: 'The report in numbers' },
  measures: { de: 'Maßnahmen', 'de-simple': 'Maßnahmen', en: 'measures' },
  answered: {
    de: (asked: number) => `von ${asked} Gefragten haben geantwortet`,
    'de-simple': (asked: number) => `von ${asked} Fragen haben eine Antwort`,
    en: (asked: number) => `of ${asked} asked have answered`,
  },
  completed: { de: 'umgesetzt', 'de-simple': 'fertig', en: 'completed' },
  red: { de: 'im Verzug oder ohne Bericht', 'de-simple': 'zu spät oder ohne Nachricht', en: 'overdue or not reported' },
  corrected: {
    de: (count: number) => plural(count, '1 Berichtigung seitdem', `${count} Berichtigungen seitdem`),
    'de-simple': (count: number) =>
      plural(count, 'Danach haben wir 1 Sache berichtigt', `Danach haben wir ${count} Sachen berichtigt`),
    en: (count: number) => plural(count, '1 correction since', `${count} corrections since`),
  },
  correctedText: {
    de: 'Die Berichtigungen stehen bei den Maßnahmen. Die Zahlen auf dieser Seite sind die vom Tag des Berichts.',
    'de-simple': 'Das heißt: Etwas war falsch. Jetzt steht das Richtige bei der Maßnahme. Die Zahlen bleiben gleich.',
    en: 'Corrections stand beside the measures. The numbers on this page are those of the day of the report.',
  },
  all: { de: 'Alle Maßnahmen', 'de-simple': 'Alle Maßnahmen', en: 'All measures' },
  nothing: {
    de: 'Zu diesem Bericht ist keine Maßnahme öffentlich.',
    'de-simple': 'In diesem Bericht gibt es noch keine Maßnahme zum Lesen.',
    en: 'No measure of this report is public.',
  },
  inField: {
    de: (field: string) => `Maßnahmen im Handlungsfeld ${field}`,
    'de-simple': (field: string) => `Maßnahmen zum Thema: ${field}`,
    en: (field: string) => `Measures in the field ${field}`,
  },
  measure: { de: 'Maßnahme', 'de-simple': 'Maßnahme', en: 'Measure' },
  takenBack: {
    de: (number: number) => `Maßnahme ${number}: nicht mehr öffentlich`,
    'de-simple': (number: number) => `Maßnahme ${number}: Das zeigen wir nicht mehr.`,
    en: (number: number) => `Measure ${number}: no longer public`,
  },
  due: { de: 'Frist', 'de-simple': 'Bis wann?', en: 'Deadline' },
  report: { de: 'Was berichtet wurde', 'de-simple': 'Die Nachricht', en: 'What was reported' },
  noReport: { de: 'Kein Bericht', 'de-simple': 'Es gibt keine Nachricht', en: 'No report' },
  reportOn: {
    de: (date: string) => `Bericht vom ${date}:`,
    'de-simple': (date: string) => `Nachricht vom ${date}:`,
    en: (date: string) => `Report of ${date}:`,
  },
  noAnswer: {
    de: 'In dieser Abfrage keine Antwort.',
    'de-simple': 'Dieses Mal gab es keine Antwort.',
    en: 'No answer in this round.',
  },
  notAsked: {
    de: 'In dieser Abfrage nicht gefragt.',
    'de-simple': 'Dieses Mal haben wir nicht gefragt.',
    en: 'Not asked in this round.',
  },
  correction: {
    de: (date: string) => `Berichtigung vom ${date}:`,
    'de-simple': (date: string) => `Am ${date} berichtigt:`,
    en: (date: string) => `Correction of ${date}:`,
  },
  downloads: { de: 'Herunterladen', 'de-simple': 'Zum Mitnehmen', en: 'Downloads' },
  councilPdf: {
    de: 'Informationsvorlage für den Kreistag (PDF, barrierefrei)',
    'de-simple': 'Der Bericht für den Kreis-Tag als PDF',
    en: 'Information paper for the council (accessible PDF, German)',
  },
  councilWord: {
    de: 'Informationsvorlage für den Kreistag (Word)',
    'de-simple': 'Der Bericht für den Kreis-Tag für Word',
    en: 'Information paper for the council (Word, German)',
  },
  excel: {
    de: 'Alle Maßnahmen und Zahlen als Tabelle (Excel)',
    'de-simple': 'Alle Maßnahmen als Tabelle (Excel)',
    en: 'All measures and numbers as a table (Excel, German)',
  },
  csv: {
    de: 'Alle Maßnahmen als Tabelle (CSV)',
    'de-simple': 'Alle Maßnahmen als Tabelle (CSV)',
    en: 'All measures as a table (CSV, German)',
  },
  germanPapers: {
    de: 'Der Kreistag ist die gewählte Vertretung im Landkreis.',
    'de-simple':
      'Der Kreis-Tag ist eine Gruppe von gewählten Menschen. Er entscheidet für den Landkreis. Diese Dateien sind in schwerer Sprache.',
    en: 'The council is the elected assembly of the district.',
  },
});
