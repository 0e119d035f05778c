import type { SourceState, Unit, Verdict } from './checklists/checklist.ts';
import type { InspectionState, Method, Part } from './inspection.ts';

/** Names of the codes, German only like everything behind the sign-in. */
export const stateNames: Record<InspectionState, string> = {
  planned: 'geplant',
  underway: 'in Arbeit',
  done: 'abgeschlossen',
  cancelled: 'abgesagt',
};

export const verdictNames: Record<Verdict, string> = {
  fits: 'passt',
  fails: 'passt nicht',
  notApplicable: 'trifft hier nicht zu',
  unchecked: 'nicht geprüft',
};

export const methodNames: Record<Method, string> = {
  selfAssessed: 'Selbstauskunft der Betreiberin oder des Betreibers',
  inspected: 'vor Ort mit Prüfbogen geprüft',
  testedByPeople: 'von Menschen mit Behinderungen getestet',
};

export const partNames: Record<Part, string> = {
  invited: 'eingeladen',
  accompanied: 'war dabei',
  tested: 'hat selbst getestet',
  decided: 'hat mitentschieden, was geprüft wird',
  absent: 'war nicht dabei',
};

export const sourceStateNames: Record<SourceState, string> = {
  verified: 'Normwert',
  guidance: 'Orientierungswert, hier noch nicht mit der Norm verglichen',
  practice: 'ohne Norm, aus der Praxis',
};

/** As read aloud. */
export const unitWords: Record<Unit, string> = { cm: 'Zentimeter', '%': 'Prozent' };
