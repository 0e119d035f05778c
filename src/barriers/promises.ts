import { addDays, addWorkingDays, dayOf, type Day, type FederalState } from '../platform/calendar.ts';

type PromiseSettings = {
  firstLookWorkingDays: number;
  bodyNamedWorkingDays: number;
  answerDays: number;
};

type Dated = { createdAt: Date; firstLookAt: Date | null; bodyNamedAt: Date | null; answeredAt: Date | null };

export type DuePromise = { kind: 'firstLook' | 'bodyNamed' | 'answer'; due: Day };

/**
 * What is promised next for a barrier and by when, counted from the day it was reported: a first look, a competent body named (both in
 * working days of the federal state), an answer (calendar days). Null when all three are kept.
 */
export function nextPromise(barrier: Dated, settings: PromiseSettings, federalState: FederalState): DuePromise | null {
  const start = dayOf(barrier.createdAt);
  if (!barrier.firstLookAt) {
    return { kind: 'firstLook', due: addWorkingDays(start, settings.firstLookWorkingDays, federalState) };
  }
  if (!barrier.bodyNamedAt) {
    return { kind: 'bodyNamed', due: addWorkingDays(start, settings.bodyNamedWorkingDays, federalState) };
  }
  if (!barrier.answeredAt) return { kind: 'answer', due: addDays(start, settings.answerDays) };
  return null;
}
