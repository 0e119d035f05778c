import { getHolidays } from 'feiertagejs';
import { Temporal } from 'temporal-polyfill';
import {
  berlinDay,
  berlinMidnight,
  dayOfNumber,
  numberOfDay,
  sameDayOfMonth,
  weekdayOfNumber,
} from './day-arithmetic.ts';

/** A calendar day in Europe/Berlin as `YYYY-MM-DD`. */
export type Day = string;

/** The federal states whose public holidays are known. */
export const federalStates = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;
export type FederalState = (typeof federalStates)[number];

const zone = 'Europe/Berlin';

/** The calendar day in Europe/Berlin at a moment. */
export function dayOf(moment: Date): Day {
  const milliseconds = moment.getTime();
  return (
    berlinDay(milliseconds) ??
    Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone).toPlainDate().toString()
  );
}

/** The hour on the clock in Europe/Berlin at a moment. */
export function hourOf(moment: Date): number {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).hour;
}

/** The moment a calendar day begins in Europe/Berlin; right on both days of the year when clocks change. */
export function startOfDay(day: Day): Date {
  return new Date(
    berlinMidnight(day) ?? Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone }).epochMilliseconds,
  );
}

/**
 * A time of day in Europe/Berlin as a moment. A time that the change to summer time leaves out is an hour later; of two in autumn it is
 * the first.
 * @param time `HH:MM`
 */
export function momentAt(day: Day, time: string): Date {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return new Date(zoned.epochMilliseconds);
}

export function addDays(day: Day, days: number): Day {
  const number = numberOfDay(day);
  return (number === null ? null : dayOfNumber(number + days)) ?? Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The same day of a later month, or its last day when the month is shorter (§ 188 (3) BGB). */
export function addMonths(day: Day, months: number): Day {
  return sameDayOfMonth(day, months) ?? Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Whole days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  const [start, end] = [numberOfDay(from), numberOfDay(to)];
  if (start !== null && end !== null) return end - start;
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** Monday to Friday without the public holidays of the federal state (`ST` is Saxony-Anhalt). */
export function isWorkingDay(day: Day, state: FederalState): boolean {
  const number = numberOfDay(day);
  const weekday = number === null ? Temporal.PlainDate.from(day).dayOfWeek : weekdayOfNumber(number);
  return weekday <= 5 && !holidaysOf(Number(day.slice(0, 4)), state).has(day);
}

const knownHolidays = new Map<string, ReadonlySet<Day>>();

/** Working out the holidays of a year takes a millisecond, and a list asks for hundreds of days. */
function holidaysOf(year: number, state: FederalState): ReadonlySet<Day> {
  const key = `${state} ${year}`;
  const known = knownHolidays.get(key);
  if (known) return known;
  const fresh = new Set(getHolidays(year, state).map(({ dateString }) => dateString));
  knownHolidays.set(key, fresh);
  return fresh;
}

const noDays: ReadonlySet<Day> = new Set();

/**
 * The day on which a promise of `count` working days made on `day` falls due. The day itself does not count,
 * as in § 187 (1) BGB, nor do days on which the office is paused.
 */
export function addWorkingDays(day: Day, count: number, state: FederalState, paused = noDays): Day {
  let current = day;
  for (let left = count; left > 0;) {
    current = addDays(current, 1);
    if (isWorkingDay(current, state) && !paused.has(current)) left -= 1;
  }
  return current;
}

/** The same for a promise in calendar days. */
export function addUnpausedDays(day: Day, count: number, paused: ReadonlySet<Day>): Day {
  if (paused.size === 0) return addDays(day, count);
  let current = day;
  for (let left = count; left > 0;) {
    current = addDays(current, 1);
    if (!paused.has(current)) left -= 1;
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
