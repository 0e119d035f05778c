import { addDays, isWorkingDay, type Day, type FederalState } from '../../platform/calendar.ts';
import type { PromiseCalendarTable } from './triage.tables.ts';

type Settings = { firstLookWorkingDays: number; bodyNamedWorkingDays: number; answerDays: number };

/** What is promised on each day from `first` to `last`, by the same rules as `nextPromise`, worked out in one walk. */
export function promiseCalendar(
  first: Day,
  last: Day,
  settings: Settings,
  federalState: FederalState,
): readonly PromiseCalendarTable[] {
  const days: { day: Day; workingDaysUntilHere: number }[] = [];
  const workingDays: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (isWorkingDay(day, federalState)) workingDays.push(day);
    days.push({ day, workingDaysUntilHere: workingDays.length });
  }
  // The last days promise something beyond the end of the calendar.
  const longest = Math.max(settings.firstLookWorkingDays, settings.bodyNamedWorkingDays);
  for (let day = addDays(last, 1), more = 0; more < longest; day = addDays(day, 1)) {
    if (!isWorkingDay(day, federalState)) continue;
    workingDays.push(day);
    more += 1;
  }
  const workingDayAfter = (passed: number, count: number): Day => workingDays[passed + count - 1] ?? last;
  return days.map(({ day, workingDaysUntilHere }) => ({
    day,
    firstLookDue: workingDayAfter(workingDaysUntilHere, settings.firstLookWorkingDays),
    bodyNamedDue: workingDayAfter(workingDaysUntilHere, settings.bodyNamedWorkingDays),
    answerDue: addDays(day, settings.answerDays),
  }));
}
