import { plural } from '../../../platform/i18n/texts.ts';

/** Texts of the staff pages where a round is closed and its frozen report is read. */
export const reportTexts = {
  close: {
    title: 'Abfrage abschließen',
    lead: 'Der Stand aller Maßnahmen wird als Bericht festgehalten. Das lässt sich nicht rückgängig machen. Spätere Berichtigungen bleiben als solche sichtbar.',
    whatTitle: 'Was dann geschieht',
    sureTitle: 'Ist alles richtig?',
    frozen: (count: number) =>
      plural(count, '1 Maßnahme kommt in den Bericht.', `${count} Maßnahmen kommen in den Bericht.`),
    answered: (count: number) => plural(count, '1 Antwort ist angenommen.', `${count} Antworten sind angenommen.`),
    open: (count: number) =>
      plural(
        count,
        '1 Frage ist noch offen. Sie endet, und ihr Link gilt nicht mehr. Im Bericht steht dann der letzte bekannte Stand.',
        `${count} Fragen sind noch offen. Sie enden, und ihre Links gelten nicht mehr. Im Bericht steht dann der letzte bekannte Stand.`,
      ),
    toReviewTitle: 'Erst müssen alle Antworten geprüft sein',
    toReview: (count: number) =>
      plural(
        count,
        '1 Antwort ist noch nicht geprüft. Sie ginge sonst verloren.',
        `${count} Antworten sind noch nicht geprüft. Sie gingen sonst verloren.`,
      ),
    confirm: 'Ja, der Bericht soll so festgehalten werden',
    confirmMissing: 'Bitte bestätigen Sie, dass der Bericht festgehalten werden soll.',
    submit: 'Abschließen und Bericht festhalten',
  },
  title: (name: string) => `Bericht: ${name}`,
  eyebrow: (edition: string) => `Aktionsplan „${edition}“`,
  lead: (date: string) => `Festgehalten am ${date}. Die Einträge ändern sich nicht mehr.`,
  public: 'Öffentliche Seite',
  papers: 'Zum Herunterladen',
  files: {
    docx: 'Kreistagsvorlage (Word)',
    pdf: 'Kreistagsvorlage (PDF)',
    xlsx: 'Tabelle (Excel)',
  },
  numbers: {
    title: 'In Zahlen',
    measures: 'Maßnahmen',
    answered: (asked: number) => `von ${asked} Gefragten haben geantwortet`,
    lights: { green: 'grün', yellow: 'gelb', red: 'rot', grey: 'grau' },
  },
  table: {
    title: 'Festgehaltener Stand',
    caption: (field: string) => `Maßnahmen im Handlungsfeld ${field}`,
    measure: 'Maßnahme',
    body: 'Stelle',
    status: 'Status',
    light: 'Ampel',
    degree: 'Umsetzungsgrad',
    due: 'Frist',
    report: 'Letzter Bericht',
    noReport: 'kein Bericht',
    noAnswer: 'in dieser Abfrage keine Antwort',
    notAsked: 'in dieser Abfrage nicht gefragt',
    ongoing: 'laufend',
    noDeadline: 'ohne Frist',
    notPublic: 'nicht öffentlich',
    setByHand: (reason: string) => `Von Hand gesetzt: ${reason}`,
    reportOn: (date: string, text: string) => `${date}: ${text}`,
    correction: (date: string, text: string) => `Berichtigung vom ${date}: ${text}`,
  },
  correct: {
    title: 'Berichtigen',
    lead: 'Der festgehaltene Eintrag bleibt stehen. Die Berichtigung steht mit Datum daneben, auch öffentlich.',
    measure: 'Maßnahme',
    empty: 'Bitte wählen',
    text: 'Was ist richtig?',
    submit: 'Berichtigung speichern',
    measureMissing: 'Bitte wählen Sie die Maßnahme.',
    textMissing: 'Bitte schreiben Sie, was richtig ist.',
    textLong: 'Der Text ist zu lang. Höchstens 5.000 Zeichen.',
  },
  list: 'Berichtigungen',
} as const;
