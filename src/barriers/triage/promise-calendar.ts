import { addDays, isWorkingDay, type Day } from '../../platform/calendar.ts';
import type { PromiseRules } from '../promises.ts';
import type { PromiseCalendarTable } from './triage.tables.ts';

/** What is promised on each day from `first` to `last`, by the same rules as `nextPromise`, worked out in one walk. */
export function promiseCalendar(
  first: Day,
  last: Day,
  { promises, federalState, paused }: PromiseRules,
): readonly PromiseCalendarTable[] {
  const isCounted = (day: Day): boolean => isWorkingDay(day, federalState) && !paused.has(day);
  const isUnpaused = (day: Day): boolean => !paused.has(day);
  const longest = Math.max(promises.firstLookWorkingDays, promises.bodyNamedWorkingDays);
  const workingDays = countedDays(first, last, longest, isCounted);
  const unpausedDays = countedDays(first, last, promises.answerDays, isUnpaused);
  const days: PromiseCalendarTable[] = [];
  for (let day = first, working = 0, unpaused = 0; day <= last; day = addDays(day, 1)) {
    if (isCounted(day)) working += 1;
    if (isUnpaused(day)) unpaused += 1;
    days.push({
      day,
      firstLookDue: workingDays[working + promises.firstLookWorkingDays - 1] ?? last,
      bodyNamedDue: workingDays[working + promises.bodyNamedWorkingDays - 1] ?? last,
      answerDue: unpausedDays[unpaused + promises.answerDays - 1] ?? last,
    });
  }
  return days;
}

/** The days that count, and some more behind the end: the last days promise something beyond it. */
function countedDays(first: Day, last: Day, more: number, isCounted: (day: Day) => boolean): readonly Day[] {
  const days: Day[] = [];
  for (let day = first, left = more; day <= last || left > 0; day = addDays(day, 1)) {
    if (!isCounted(day)) continue;
    days.push(day);
    if (day > last) left -= 1;
  }
  return days;
}
