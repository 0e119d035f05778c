import { daysBetween, type Day } from '../../platform/calendar.ts';
import { isClosed, type BarrierState } from '../barrier.ts';
import { nextPromise, type DuePromise, type PromiseRules } from '../promises.ts';

type Dated = {
  state: BarrierState;
  createdAt: Date;
  firstLookAt: Date | null;
  bodyNamedAt: Date | null;
  answeredAt: Date | null;
};

/** A promise and how many days are left; negative when it is broken. */
export type OpenPromise = DuePromise & { daysLeft: number };

/** What is still promised for a barrier; nothing once it is closed. */
export function openPromise(barrier: Dated, rules: PromiseRules, today: Day): OpenPromise | null {
  if (isClosed(barrier.state)) return null;
  const next = nextPromise(barrier, rules);
  return next && { ...next, daysLeft: daysBetween(today, next.due) };
}
