import type { BarrierState, Outcome } from '../barrier.ts';

/** Texts of the office's screens; they are German only. */
export const wordingTexts = {
  title: 'Textbausteine',
  lead: 'Diese Sätze lesen alle, wenn sich der Stand einer Barriere ändert: auf der öffentlichen Seite, in E-Mails und in Briefen. Bisherige Einträge ändern sich nicht.',
  statesCaption: 'Sätze zu jedem Stand',
  outcomesCaption: 'Sätze zu jedem Ergebnis',
  code: 'Anlass',
  label: 'Bezeichnung',
  sentence: 'Satz',
  changedAt: 'Zuletzt geändert',
  change: 'Ändern',
  changeTitle: (name: string) => `Textbaustein „${name}“ ändern`,
  placeholders: 'Platzhalter',
  placeholdersCaption: 'Platzhalter und was sie bedeuten',
  placeholdersLead:
    'An diese Stellen setzt das Programm Angaben ein. Ist eine Angabe nicht bekannt, fällt der ganze Satz weg, in dem sie steht.',
  placeholderRows: [
    { name: '{body}', meaning: 'die zuständige Stelle' },
    { name: '{date}', meaning: 'der zugesagte Tag' },
    { name: '{reason}', meaning: 'Ihre Begründung' },
    { name: '{number}', meaning: 'die Nummer der anderen Barriere' },
  ],
  placeholder: 'Platzhalter',
  meaning: 'Wird ersetzt durch',
  standard: 'Deutsch',
  easy: 'Leicht verständlich',
  easyHint: 'Ein Satz in jeder Zeile. Kurze Wörter, eine Aussage je Satz.',
  english: 'Englisch',
  labelOf: (language: string) => `Bezeichnung (${language})`,
  sentenceOf: (language: string) => `Satz (${language})`,
  save: 'Speichern',
  back: 'Zurück zur Liste',
  saved: 'Der Textbaustein ist gespeichert.',
  missing: (field: string) => `Schreiben Sie etwas in das Feld „${field}“.`,
  tooLong: (field: string, max: number) => `„${field}“ hat höchstens ${max} Zeichen.`,
  unknownPlaceholder: (found: string, known: string) => `${found} ist kein Platzhalter. Es gibt: ${known}.`,
};

/** How the office calls each state and outcome, whatever the public label says. */
export const stateNames: Record<BarrierState, string> = {
  received: 'Eingegangen',
  inReview: 'In Prüfung',
  needsInfo: 'Rückfrage offen',
  accepted: 'Als Barriere bestätigt',
  forwarded: 'Weitergeleitet',
  planned: 'Eingeplant',
  inProgress: 'In Arbeit',
  resolved: 'Erledigt gemeldet',
  confirmed: 'Von der betroffenen Person bestätigt',
  duplicate: 'Doppelt gemeldet',
  notABarrier: 'Keine Barriere',
  notCompetent: 'Andere Stelle zuständig',
  wontFix: 'Nicht möglich',
  withdrawn: 'Zurückgezogen',
};

export const outcomeNames: Record<Outcome, string> = {
  solved: 'Ergebnis: gelöst',
  partlySolved: 'Ergebnis: teilweise gelöst',
  interimSolution: 'Ergebnis: Zwischenlösung',
  notPossible: 'Ergebnis: nicht möglich, weil …',
  passedOn: 'Ergebnis: weitergegeben an …',
  sameAs: 'Ergebnis: dasselbe wie …',
  notABarrier: 'Ergebnis: keine Barriere',
};
