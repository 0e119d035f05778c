import { plural } from '../../../platform/i18n/texts.ts';

const measures = (count: number): string => plural(count, '1 Maßnahme', `${count} Maßnahmen`);

/** The paper that the county's council gets; German only, as everything that is put before it. */
export const councilTexts = {
  title: (plan: string) => `Stand des Aktionsplans „${plan}“`,
  subtitle: (round: string) => `Informationsvorlage · ${round}`,
  matter: 'Gegenstand',
  matterText: (from: number, to: number) =>
    `Umsetzung des Aktionsplans zur UN-Behindertenrechtskonvention ${from} bis ${to}`,
  by: 'Vorgelegt von',
  basis: 'Grundlage',
  basisText: (reference: string) => `Beschluss ${reference}`,
  asOf: 'Stand der Angaben',
  summary: {
    title: 'In Kürze',
    measures: (total: number, completed: number) =>
      `Der Aktionsplan hat ${measures(total)}. Umgesetzt ${plural(completed, 'ist 1', `sind ${completed}`)}.`,
    onPlan: (count: number) => `${measures(count)}: wie geplant umgesetzt oder in Umsetzung.`,
    partly: (count: number) => `${measures(count)}: teilweise umgesetzt oder verzögert.`,
    notYet: (count: number) => `${measures(count)}: noch nicht bearbeitet.`,
    struck: (count: number) => `${measures(count)}: gestrichen.`,
    red: (count: number) =>
      count === 0
        ? 'Keine Maßnahme steht auf Rot.'
        : `Auf Rot ${plural(count, 'steht 1 Maßnahme', `stehen ${count} Maßnahmen`)}. Die Gründe stehen im Abschnitt „Was auf Rot steht, und warum“.`,
    noDecision: 'Die Vorlage dient der Information. Ein Beschluss ist nicht vorgesehen.',
  },
  asked: {
    title: 'Was gefragt wurde',
    text: (from: string, until: string, asked: number) =>
      `Am ${from} hat das Örtliche Teilhabemanagement die verantwortlichen Stellen nach dem Stand von ${measures(asked)} gefragt. Antworten waren bis zum ${until} erbeten.`,
    question: 'Gefragt wurde für jede Maßnahme: Wie weit ist sie? Vier Antworten standen zur Wahl:',
    sentence: 'Dazu kamen ein Satz zum Stand und, wo es eine Messgröße gibt, der neueste Wert.',
    answered: (answered: number, asked: number) =>
      `${answered} von ${asked} Gefragten haben geantwortet. Gezählt sind die Antworten, die geprüft waren, als der Stand festgehalten wurde.`,
    rest: 'Ohne neue Antwort gilt der letzte bekannte Stand.',
    frozen: (date: string) =>
      `Am ${date} wurde die Abfrage geschlossen und der Stand aller Maßnahmen festgehalten. Er ändert sich nicht mehr. Spätere Berichtigungen stehen im Anhang.`,
  },
  figures: 'Zahlen',
  share: 'Anteil',
  percent: (value: number) => `${value} %`,
  red: {
    title: 'Was auf Rot steht, und warum',
    lead: 'Rot heißt: Die Frist ist vorbei, oder seit mehr als zwölf Monaten liegt kein Bericht vor. Setzt das Örtliche Teilhabemanagement die Ampel von Hand, steht der Grund dabei.',
    none: 'Zum Zeitpunkt des Berichts stand keine Maßnahme auf Rot.',
    heading: (number: number, title: string) => `Maßnahme ${number}: ${title}`,
    why: 'Warum rot',
    overdue: (day: string) => `Die Frist ist am ${day} abgelaufen.`,
    noReport: 'Es liegt kein Bericht vor.',
    oldReport: (day: string) => `Der letzte Bericht ist vom ${day} und damit älter als zwölf Monate.`,
    byHand: (why: string | null) =>
      `Das Örtliche Teilhabemanagement hat die Ampel von Hand auf Rot gesetzt${why === null ? '.' : `: ${why}`}`,
    body: 'Verantwortlich',
    status: 'Stand',
    reason: 'Begründung',
    report: 'Letzter Bericht',
    correction: (day: string) => `Berichtigung vom ${day}`,
  },
  all: {
    title: 'Alle Maßnahmen',
    measure: 'Maßnahme',
    named: (number: number, title: string) => `${number}: ${title}`,
    body: 'Verantwortlich',
    status: 'Stand, Ampel',
    due: 'Frist',
    report: 'Letzter Bericht',
    setByHand: (why: string) => `Von Hand gesetzt: ${why}`,
    addedOn: (day: string) => `Nach dem Beschluss hinzugekommen am ${day}`,
    takenBack: 'nicht mehr öffentlich',
    takenBackMeasure: (number: number) => `Maßnahme ${number}: nicht mehr öffentlich`,
    noReport: 'kein Bericht',
    reportOn: (day: string, text: string) => `${day}: ${text}`,
    noAnswer: 'In dieser Abfrage keine Antwort.',
    notAsked: 'In dieser Abfrage nicht gefragt.',
    corrected: 'Berichtigt, siehe Anhang.',
  },
  annex: {
    title: 'Anhang: Berichtigungen',
    lead: 'Die Angaben im Bericht bleiben, wie sie festgehalten wurden. Hier steht, was sich später als falsch erwies.',
    none: 'Bisher gibt es keine Berichtigungen.',
    day: 'Berichtigt am',
    right: 'Richtig ist',
  },
  online: 'Dieser Bericht im Netz',
  nothing: 'Zu diesem Bericht ist keine Maßnahme öffentlich.',
} as const;
