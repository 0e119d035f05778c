import { addDays, addWorkingDays, startOfDay, type Day } from '../platform/calendar.ts';
import { nearWorkingDays } from './promise-work.ts';
import { nextPromise, type DuePromise, type PromiseRules } from './promises.ts';

export type PromiseKind = DuePromise['kind'];

/** Barriers that came in before the first moment are too late for a promise; those before the second will soon be. */
export type PromiseSpan = { readonly brokenBefore: Date; readonly nearBefore: Date };

/**
 * From when to when the barriers came in for which a promise is broken or due within two working days. Whatever came in later falls
 * due later, so two moments say it for thousands of barriers and an index can find them.
 */
export function promiseSpan(kind: PromiseKind, today: Day, rules: PromiseRules): PromiseSpan {
  const dueOf = (day: Day): Day => {
    const createdAt = startOfDay(day);
    const firstLookAt = kind === 'firstLook' ? null : createdAt;
    const bodyNamedAt = kind === 'answer' ? createdAt : null;
    return nextPromise({ createdAt, firstLookAt, bodyNamedAt, answeredAt: null }, rules)?.due ?? day;
  };
  const nearUntil = addWorkingDays(today, nearWorkingDays, rules.federalState, rules.paused);
  // Nothing comes in after today.
  const nearBefore = earliest(addDays(today, 1), (day) => dueOf(day) > nearUntil);
  const brokenBefore = earliest(nearBefore, (day) => dueOf(day) >= today);
  return { brokenBefore: startOfDay(brokenBefore), nearBefore: startOfDay(nearBefore) };
}

/** The earliest day of those before the given one, without a gap, of which something is true. */
function earliest(day: Day, isTrue: (day: Day) => boolean): Day {
  let found = day;
  while (isTrue(addDays(found, -1))) found = addDays(found, -1);
  return found;
}
