import { daysBetween, type Day, type FederalState } from '../../platform/calendar.ts';
import { isClosed, type BarrierState } from '../barrier.ts';
import { nextPromise, type DuePromise } from '../promises.ts';

type Dated = {
  state: BarrierState;
  createdAt: Date;
  firstLookAt: Date | null;
  bodyNamedAt: Date | null;
  answeredAt: Date | null;
};

type Settings = {
  promises: { firstLookWorkingDays: number; bodyNamedWorkingDays: number; answerDays: number };
  federalState: FederalState;
};

/** A promise and how many days are left; negative when it is broken. */
export type OpenPromise = DuePromise & { daysLeft: number };

/** What is still promised for a barrier; nothing once it is closed. */
export function openPromise(barrier: Dated, { promises, federalState }: Settings, today: Day): OpenPromise | null {
  if (isClosed(barrier.state)) return null;
  const next = nextPromise(barrier, promises, federalState);
  return next && { ...next, daysLeft: daysBetween(today, next.due) };
}
