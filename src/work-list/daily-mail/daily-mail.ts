import { dayOf, hourOf, isWorkingDay, type FederalState } from '../../platform/calendar.ts';

type Reader = { readonly hour: number; readonly isAway: boolean };

/** A mail about this morning helps nobody in the evening, for example after the program stood still. */
const longestDelay = 6;

/**
 * Whether somebody is to be told now what waits: from the chosen hour in Europe/Berlin on, on working days on which they are there.
 * Hours are those on the clock, so the mail comes at the same time in summer and in winter.
 */
export function isDue({ hour, isAway }: Reader, now: Date, federalState: FederalState): boolean {
  if (isAway || !isWorkingDay(dayOf(now), federalState)) return false;
  const late = hourOf(now) - hour;
  return late >= 0 && late < longestDelay;
}
