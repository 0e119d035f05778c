import { addDays, addMonths, daysBetween, momentAt, type Day } from '../platform/calendar.ts';
import { failure, success, type Result } from '../platform/result.ts';

export const repeats = ['none', 'weekly', 'fortnightly', 'monthly', 'monthlyWeekday'] as const;
export type Repeat = (typeof repeats)[number];

/** More would be a mistake in the year, or nothing that somebody can still look after. */
export const mostDates = 60;

/** When an event takes place, as people say it: local days and times of day. */
export type WantedDates = {
  readonly first: Day;
  /** Of the first time; later than `first` when it lasts over midnight. */
  readonly lastDay: Day;
  /** `HH:MM` in Europe/Berlin. */
  readonly from: string;
  readonly to: string;
  readonly repeat: Repeat;
  /** The last day on which it may begin; ignored without a repeat. */
  readonly until: Day | null;
};

export type DateSpan = { readonly startsAt: Date; readonly endsAt: Date };
export type DatesFault = 'ends-before-it-begins' | 'until-missing' | 'until-too-early' | 'too-many' | 'too-long';

const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const dayOfMonth = (day: Day): number => Number(day.slice(8));

/** The same weekday of a later month: the second Tuesday, or the last where the first day was a fifth one. */
function sameWeekday(first: Day, months: number): Day {
  const which = Math.ceil(dayOfMonth(first) / 7);
  const begin = addMonths(`${first.slice(0, 7)}-01`, months);
  const found = addDays(begin, ((weekday(first) - weekday(begin) + 7) % 7) + 7 * (which - 1));
  return found.slice(0, 7) === begin.slice(0, 7) ? found : addDays(found, -7);
}

const stepOf: Record<Exclude<Repeat, 'none'>, (first: Day, count: number) => Day> = {
  weekly: (first, count) => addDays(first, 7 * count),
  fortnightly: (first, count) => addDays(first, 14 * count),
  monthly: addMonths,
  monthlyWeekday: sameWeekday,
};

/** The days on which it begins, the first one included; at most one more than allowed, so that the caller notices. */
export function repeatDays(first: Day, repeat: Repeat, until: Day): readonly Day[] {
  if (repeat === 'none') return [first];
  const days: Day[] = [];
  for (let count = 0; count <= mostDates; count += 1) {
    const day = stepOf[repeat](first, count);
    if (day > until) break;
    days.push(day);
  }
  return days;
}

/**
 * Every single date as moments. The time on the clock stays the same over both changes of the clocks: a group that meets at 17:00 meets at
 * 17:00 in July and in December.
 */
export function generateDates(wanted: WantedDates): Result<readonly DateSpan[], DatesFault> {
  const { first, lastDay, from, to, repeat, until } = wanted;
  const nights = daysBetween(first, lastDay);
  if (nights < 0 || (nights === 0 && to <= from)) return failure('ends-before-it-begins');
  if (nights >= 59) return failure('too-long');
  if (repeat !== 'none' && until === null) return failure('until-missing');
  if (repeat !== 'none' && until !== null && until < first) return failure('until-too-early');
  const days = repeatDays(first, repeat, until ?? first);
  if (days.length > mostDates) return failure('too-many');
  return success(days.map((day) => spanOf(day, addDays(day, nights), from, to)));
}

function spanOf(day: Day, lastDay: Day, from: string, to: string): DateSpan {
  const startsAt = momentAt(day, from);
  const endsAt = momentAt(lastDay, to);
  // In the night in which the clocks go forward, an hour that is left out is counted as the next one.
  return { startsAt, endsAt: endsAt > startsAt ? endsAt : new Date(startsAt.getTime() + minutesBetween(from, to)) };
}

function minutesBetween(from: string, to: string): number {
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return Math.max(1, minutes(to) - minutes(from)) * 60_000;
}
