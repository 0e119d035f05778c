import { addWorkingDays, startOfDay, type Day } from '../platform/calendar.ts';
import { formatDate } from '../platform/i18n/format.ts';
import type { OpenWork, OpenWorkGroup } from '../platform/slice.ts';
import type { BarrierState } from './barrier.ts';
import { openWorkTexts as t } from './open-work.messages.ts';
import { nextPromise, type PromiseRules } from './promises.ts';

/** A promise comes near when only so many working days are left. */
export const nearWorkingDays = 2;

export type PromisedBarrier = {
  state: BarrierState;
  createdAt: Date;
  firstLookAt: Date | null;
  bodyNamedAt: Date | null;
  answeredAt: Date | null;
  /** The day of `createdAt` in the county. */
  day: Day;
};

type Urgent = Pick<OpenWork, 'reason' | 'since'> & Pick<OpenWorkGroup, 'urgency'>;

/**
 * Whether an open barrier waits for the office because of what was promised: broken, just come in, or due within two working days.
 * Working days are costly to count and thousands of barriers share their days, so each day is worked out once.
 */
export function promiseWork(rules: PromiseRules, today: Day): (barrier: PromisedBarrier) => Urgent | null {
  const nearUntil = addWorkingDays(today, nearWorkingDays, rules.federalState, rules.paused);
  const known = new Map<string, Urgent | null>();

  function workOut(barrier: PromisedBarrier): Urgent | null {
    const next = nextPromise(barrier, rules);
    if (!next) return null;
    if (next.due < today)
      return { reason: t.broken[next.kind], since: startOfDay(next.due), urgency: 'promise-broken' };
    const since = barrier.createdAt;
    const date = formatDate(next.due, 'de');
    if (barrier.state === 'received') return { reason: t.newReport(date), since, urgency: 'person-waiting' };
    return next.due <= nearUntil ? { reason: t.near[next.kind](date), since, urgency: 'date-near' } : null;
  }

  return (barrier) => {
    const kept = [barrier.firstLookAt, barrier.bodyNamedAt, barrier.answeredAt].map((at) => at !== null);
    const key = [barrier.day, ...kept, barrier.state === 'received'].join(' ');
    const found = known.has(key) ? (known.get(key) ?? null) : workOut(barrier);
    known.set(key, found);
    // Of the same day, but not of the same hour: only what is broken waits since the day it fell due.
    return found === null || found.urgency === 'promise-broken' ? found : { ...found, since: barrier.createdAt };
  };
}
