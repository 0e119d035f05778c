import { type FormState, valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { dayFromParts, type Day } from '../calendar.ts';
import { failure, success, type Result } from '../result.ts';

/** A day with the precision somebody really knows: the day, only the month, or only the year. */
export type RoughDay = { day: Day; precision: 'day' | 'month' | 'year' };

export type DateFault = 'incomplete' | 'impossible';

/**
 * Reads the three fields `{name}-day`, `-month`, `-year`. Nothing typed is null; a year alone, or a month with its year, is honest
 * enough and counts as its first day.
 */
export function readRoughDay(values: FormValues, name: string): Result<RoughDay | null, DateFault> {
  const form: FormState = { locale: 'de', values };
  const [day, month, year] = ['day', 'month', 'year'].map((part) => valueOf(form, `${name}-${part}`).trim());
  if (!day && !month && !year) return success(null);
  if (!year || (day && !month)) return failure('incomplete');
  const typed = [day || '1', month || '1', year];
  if (typed.some((part) => !/^\d{1,4}$/u.test(part)) || year.length !== 4) return failure('impossible');
  const [dayNumber = 1, monthNumber = 1, yearNumber = 0] = typed.map(Number);
  const found = dayFromParts(yearNumber, monthNumber, dayNumber);
  if (found === null || yearNumber < 1900 || yearNumber > 2200) return failure('impossible');
  return success({ day: found, precision: day ? 'day' : month ? 'month' : 'year' });
}

/** Reads a date that must be complete; nothing typed is null. */
export function readDay(values: FormValues, name: string): Result<Day | null, DateFault> {
  const rough = readRoughDay(values, name);
  if (!rough.ok || rough.value === null) return rough.ok ? success(null) : rough;
  return rough.value.precision === 'day' ? success(rough.value.day) : failure('incomplete');
}
