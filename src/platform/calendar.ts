import { isHoliday } from 'feiertagejs';
import { Temporal } from 'temporal-polyfill';

/** A calendar day in Europe/Berlin as `YYYY-MM-DD`. */
export type Day = string;

/** The federal states whose public holidays are known. */
export const federalStates = [
  'BW', 'BY', 'BE', 'BB', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH',
] as const;
export type FederalState = (typeof federalStates)[number];

const zone = 'Europe/Berlin';

/** The calendar day in Europe/Berlin at a moment. */
export function dayOf(moment: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The moment a calendar day begins in Europe/Berlin; right on both days of the year when clocks change. */
export function startOfDay(day: Day): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone }).epochMilliseconds);
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** Monday to Friday without the public holidays of the federal state (`ST` is Saxony-Anhalt). */
export function isWorkingDay(day: Day, state: FederalState): boolean {
  const date = Temporal.PlainDate.from(day);
  if (date.dayOfWeek > 5) return false;
  // feiertagejs reads the local calendar day of a Date: noon is the same day in every zone the server may run in.
  return !isHoliday(new Date(date.year, date.month - 1, date.day, 12), state);
}

/**
 * The day on which a promise of `count` working days made on `day` falls due. The day itself does not count,
 * as in § 187 (1) BGB.
 */
export function addWorkingDays(day: Day, count: number, state: FederalState): Day {
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkingDay(current, state)) left -= 1;
  }
  return current;
}

/** A day from its three typed parts, or null when no such day exists. */
export function dayFromParts(year: number, month: number, day: number): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
