import { addDays, dayOf, isWorkingDay, startOfDay, type Day } from '../../platform/calendar.ts';
import type { Precision } from '../../platform/rough-day.ts';
import type { Services } from '../../platform/services.ts';
import { hour, latestMoment } from '../happening.ts';
import type { RelativeDay } from './plan-story.ts';

export type RoughDay = { readonly day: Day; readonly precision: Precision };

export type PlanCalendar = {
  /** The year the plan speaks of as the present one. */
  readonly year: number;
  readonly today: Day;
  /** A day of a year counted from it: `on(-2, '12-11')`. */
  on(years: number, monthAndDay: string): Day;
  rough(relative: RelativeDay): RoughDay;
  /** The office day on or before a day, at an hour; never in the future. */
  at(day: Day, hours: number): Date;
  officeDay(day: Day): Day;
};

/** In the first months of a year there is little to tell about it, so the plan still speaks of the one before. */
const quietDays = 90;

/** When the invented plan happens, counted from the day of the demonstration. */
export function planCalendar(services: Services): PlanCalendar {
  const today = dayOf(services.clock.now());
  const latest = latestMoment(services);
  const year = Number(addDays(today, -quietDays).slice(0, 4));
  const officeDay = (day: Day): Day =>
    isWorkingDay(day, services.district.federalState) ? day : officeDay(addDays(day, -1));
  return {
    year,
    today,
    officeDay,
    on: (years, monthAndDay) => `${year + years}-${monthAndDay}`,
    rough: (relative) => roughDay(relative, year),
    at: (day, hours) => new Date(Math.min(startOfDay(officeDay(day)).getTime() + hours * hour, latest)),
  };
}

/** A relative day in the year that it is counted from: the first day of its period, and how exactly it is meant. */
export function roughDay(relative: RelativeDay, year: number): RoughDay {
  const [, years, quarter, month, day] = /^([+-]\d)(?:-Q([1-4])|-(\d\d)(?:-(\d\d))?)?$/u.exec(relative) ?? [];
  if (years === undefined) throw new Error(`"${relative}" is no relative day`);
  const of = year + Number(years);
  const two = (value: number): string => String(value).padStart(2, '0');
  if (quarter !== undefined) return { day: `${of}-${two(Number(quarter) * 3 - 2)}-01`, precision: 'quarter' };
  if (month === undefined) return { day: `${of}-01-01`, precision: 'year' };
  return day === undefined
    ? { day: `${of}-${month}-01`, precision: 'month' }
    : { day: `${of}-${month}-${day}`, precision: 'day' };
}
