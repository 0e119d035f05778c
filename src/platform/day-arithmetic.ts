import { Temporal } from 'temporal-polyfill';

/**
 * Days as numbers. Lists ask for thousands of days at once, and going through `Temporal` for each of them was most of what they cost.
 * Only for years in which nothing is special; for all others there is null, and the calendar asks `Temporal`.
 */
const millisecondsOfDay = 86_400_000;
const millisecondsOfHour = 3_600_000;
const millisecondsOfMinute = 60_000;
const minutesOfDay = 24 * 60;

/** From 1990 on the clocks of Berlin change twice a year, by an hour and at a full hour of UTC. */
const earliest = Date.UTC(1990, 0, 2) / millisecondsOfDay;
const latest = Date.UTC(2190, 0, 1) / millisecondsOfDay;

/** Days of the months in a year without a leap day. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; January is 1. */
const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? Number.NaN);

type Parts = { readonly year: number; readonly month: number; readonly dayOfMonth: number };

/** The parts of a day that exists, or null. */
function partsOf(day: string): Parts | null {
  if (!/^\d{4}-\d\d-\d\d$/u.test(day)) return null;
  const [year, month, dayOfMonth] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  return dayOfMonth >= 1 && dayOfMonth <= lengthOf(year, month) ? { year, month, dayOfMonth } : null;
}

/** Days since 1970 of a day that exists, or null. */
export function numberOfDay(day: string): number | null {
  const parts = partsOf(day);
  // `Date.UTC` takes the year 95 for 1995.
  if (parts === null || parts.year < 1990) return null;
  const number = Date.UTC(parts.year, parts.month - 1, parts.dayOfMonth) / millisecondsOfDay;
  return number >= earliest && number < latest ? number : null;
}

/** The day with a number, or null when it lies too far away. */
export const dayOfNumber = (number: number): string | null =>
  number >= earliest && number < latest ? isoDay(number) : null;

function isoDay(number: number): string {
  const date = new Date(number * millisecondsOfDay);
  return written({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() });
}

const written = ({ year, month, dayOfMonth }: Parts): string => `${year}-${two(month)}-${two(dayOfMonth)}`;
const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** The same day of a later or earlier month, or its last day when the month is shorter; null when it lies too far away. */
export function sameDayOfMonth(day: string, months: number): string | null {
  const parts = partsOf(day);
  if (parts === null || !Number.isInteger(months)) return null;
  const count = parts.year * 12 + parts.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  // Years before 1990 and from 2190 on are asked of `Temporal`, like everywhere here.
  if ([parts.year, year].some((one) => one < 1991 || one >= 2190)) return null;
  return written({ year, month, dayOfMonth: Math.min(parts.dayOfMonth, lengthOf(year, month)) });
}

/** Monday is 1, Sunday 7; the first of January 1970 was a Thursday. */
export const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** By day of UTC how far the clocks of Berlin are ahead; null on the two days of a year on which that changes. */
const offsets = new Map<number, number | null>();

function offsetOn(utcDay: number): number | null {
  const known = offsets.get(utcDay);
  if (known !== undefined) return known;
  const start = utcDay * millisecondsOfDay;
  const [first, last] = [start, start + millisecondsOfDay - 1].map(exactOffset);
  const offset = first === last && first !== undefined ? first : null;
  offsets.set(utcDay, offset);
  return offset;
}

const exactOffset = (moment: number): number =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('Europe/Berlin').offsetNanoseconds / 1_000_000;

/** Milliseconds by which the clocks of Berlin are ahead of UTC at a moment, or null when it lies too far away. */
export function offsetAt(moment: number): number | null {
  const day = Math.floor(moment / millisecondsOfDay);
  if (!(day >= earliest && day < latest)) return null;
  return offsetOn(day) ?? exactOffset(moment);
}

/** The day in Berlin at a moment, or null. */
export function berlinDay(moment: number): string | null {
  const offset = offsetAt(moment);
  return offset === null ? null : dayOfNumber(Math.floor((moment + offset) / millisecondsOfDay));
}

/** The time on the clocks of Berlin at a moment, such as `09:30`, or null. */
export function berlinClock(moment: number): string | null {
  const offset = offsetAt(moment);
  if (offset === null) return null;
  const minutes = Math.floor((moment + offset) / millisecondsOfMinute) % minutesOfDay;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The moment at which a day begins in Berlin, or null. Clocks never change at midnight there. */
export function berlinMidnight(day: string): number | null {
  const number = numberOfDay(day);
  if (number === null) return null;
  const utcMidnight = number * millisecondsOfDay;
  const offset = offsetAt(utcMidnight - 2 * millisecondsOfHour);
  return offset === null ? null : utcMidnight - offset;
}
