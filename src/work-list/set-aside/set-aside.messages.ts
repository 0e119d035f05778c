import type { AsideReason } from './set-aside.ts';

export const reasonNames: Record<AsideReason, string> = {
  thatDay: 'Ich kümmere mich an diesem Tag darum',
  answer: 'Wir warten auf eine Rückmeldung',
  appointment: 'Ein Termin ist vereinbart',
  later: 'Anderes ist gerade dringender',
  other: 'Anderer Grund, siehe Notiz',
};

/** Deciding about a thing where it stands. German only, like everything behind the sign-in. */
export const asideTexts = {
  title: 'Aufgabe zurückstellen oder übergeben',
  summary: 'Zurückstellen oder übergeben',
  changeSummary: 'Noch einmal entscheiden',
  /** Names the thing for whoever hears the buttons one by one. */
  about: (title: string) => `: ${title}`,
  open: 'Zur Aufgabe',
  putOff: 'Zurückstellen',
  putOffLead:
    'Die Aufgabe ruht für alle und kommt an diesem Tag von selbst wieder. Wird sie dringender, steht sie sofort wieder hier.',
  reason: 'Grund',
  note: 'Notiz',
  noteHint: 'Nur für das Team sichtbar. Bitte keine Namen und nichts über einzelne Menschen.',
  days: 'Bis wann?',
  until: (date: string) => `Bis ${date}`,
  otherDay: 'Bis zu einem anderen Tag',
  example: (date: string) => `Zum Beispiel ${date}`,
  putOffUntil: 'Bis zu diesem Tag zurückstellen',
  more: 'Anderer Tag oder Notiz',
  handOver: 'Übergeben',
  handOverLead: (date: string) =>
    `Die Aufgabe steht dann bei der Kollegin oder dem Kollegen und kommt am ${date} für alle wieder.`,
  to: (name: string) => `An ${name}`,
  away: (name: string) => `An ${name}, gerade abwesend`,
  nobody: 'Gerade gibt es niemanden sonst, der diese Aufgabe übernehmen kann.',
  takeBack: 'Zurückholen',
  marks: {
    putOff: (until: string, by: string) => `Zurückgestellt bis ${until} von ${by}`,
    handedOver: (to: string, by: string, until: string) => `Von ${by} an ${to} übergeben, bis ${until}`,
    grown: (until: string) => `War bis ${until} zurückgestellt und ist inzwischen dringender geworden`,
    grownHandedOver: (to: string) => `An ${to} übergeben und inzwischen dringender geworden`,
    back: (since: string) => `Seit ${since} wieder da`,
    standsIn: (to: string) => `An ${to} übergeben, gerade abwesend`,
  },
  someone: 'jemandem, den es hier nicht mehr gibt',
  flashes: {
    erledigt: 'Erledigt.',
    zurueckgestellt: 'Zurückgestellt. Sie finden die Aufgabe in der Liste unter „Zurückgestellt“.',
    uebergeben: 'Übergeben. Sie finden die Aufgabe in der Liste unter „Beim Kollegium“.',
    zurueckgeholt: 'Zurückgeholt.',
    vorbei: 'Diese Aufgabe wartet nicht mehr: Jemand war schneller, oder etwas Neues kam dazu.',
  },
  errors: {
    reason: 'Bitte wählen Sie einen Grund.',
    note: 'Bitte schreiben Sie den Grund in die Notiz.',
    noteLong: 'Bitte kürzen Sie die Notiz auf höchstens 300 Zeichen.',
    day: 'Bitte geben Sie einen Tag an, den es gibt, mit Tag, Monat und Jahr.',
    dayMissing: 'Bitte sagen Sie, bis wann.',
    dayPast: 'Der Tag liegt nicht in der Zukunft.',
    dayFar: 'Bitte wählen Sie einen Tag innerhalb eines Jahres.',
    colleague: 'Diese Person kann die Aufgabe nicht übernehmen.',
  },
} as const;
