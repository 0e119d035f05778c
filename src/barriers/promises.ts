import { addUnpausedDays, addWorkingDays, dayOf, type Day, type FederalState } from '../platform/calendar.ts';

type PromiseSettings = {
  firstLookWorkingDays: number;
  bodyNamedWorkingDays: number;
  answerDays: number;
};

/** By what promised times are worked out: how long, which days are working days, and on which days nobody is there. */
export type PromiseRules = {
  readonly promises: PromiseSettings;
  readonly federalState: FederalState;
  readonly paused: ReadonlySet<Day>;
};

type Dated = { createdAt: Date; firstLookAt: Date | null; bodyNamedAt: Date | null; answeredAt: Date | null };

export type DuePromise = { kind: 'firstLook' | 'bodyNamed' | 'answer'; due: Day };

/**
 * What is promised next for a barrier and by when, counted from the day it was reported: a first look, a competent body named (both in
 * working days of the federal state), an answer (calendar days). Days on which nobody of the office is there do not count. Null when all
 * three are kept.
 */
export function nextPromise(barrier: Dated, { promises, federalState, paused }: PromiseRules): DuePromise | null {
  const start = dayOf(barrier.createdAt);
  if (!barrier.firstLookAt) {
    return { kind: 'firstLook', due: addWorkingDays(start, promises.firstLookWorkingDays, federalState, paused) };
  }
  if (!barrier.bodyNamedAt) {
    return { kind: 'bodyNamed', due: addWorkingDays(start, promises.bodyNamedWorkingDays, federalState, paused) };
  }
  if (!barrier.answeredAt) return { kind: 'answer', due: addUnpausedDays(start, promises.answerDays, paused) };
  return null;
}
