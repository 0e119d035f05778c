import { addDays, type Day } from '../../platform/calendar.ts';
import type { PlanCalendar } from './plan-calendar.ts';

/** A progress round of the invented plan, from the first mail to its end. */
export type RoundPlan = {
  readonly title: string;
  readonly start: Day;
  readonly due: Day;
  /** When answers are read that came until then. */
  readonly review: Day;
  /** Missing while it runs. */
  readonly close?: Day;
};

/** The rounds of two years ago and of last year, and the one that is under way. */
export function roundsOf({ year, today, on, officeDay }: PlanCalendar): readonly [RoundPlan, RoundPlan, RoundPlan] {
  const past = (years: number): RoundPlan => {
    const start = officeDay(on(years, '09-08'));
    return {
      title: `Sachstandsabfrage ${year + years}`,
      start,
      due: officeDay(addDays(start, 28)),
      review: officeDay(addDays(start, 36)),
      close: officeDay(addDays(start, 43)),
    };
  };
  const running: RoundPlan = {
    title: `Sachstandsabfrage ${year}`,
    start: officeDay(addDays(today, -34)),
    due: officeDay(addDays(today, -6)),
    review: officeDay(addDays(today, -10)),
  };
  return [past(-2), past(-1), running];
}
