import type { Day } from '../../platform/calendar.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { readRoughText, type RoughDay } from '../rough-day-text.ts';

type Messages = { missing?: string; incomplete: string; impossible: string; future?: string };

/** Reads a complete day; empty is null unless `missing` says otherwise, and days to come are refused when `future` does. */
export function checkDay(
  values: FormValues,
  field: string,
  { missing, incomplete, impossible, future }: Messages,
  today: Day,
): Result<Day | null, readonly FieldError[]> {
  const refuse = (message: string) => failure([{ field, message }]);
  const read = readDay(values, field);
  if (!read.ok) return refuse(read.failure === 'incomplete' ? incomplete : impossible);
  if (read.value === null && missing !== undefined) return refuse(missing);
  if (read.value !== null && future !== undefined && read.value > today) return refuse(future);
  return read;
}

/** Reads a day typed no more exactly than it is known; empty is null unless `missing` says otherwise. */
export function checkRoughDay(
  values: FormValues,
  field: string,
  { missing, incomplete, impossible }: Omit<Messages, 'future'>,
): Result<RoughDay | null, readonly FieldError[]> {
  const refuse = (message: string) => failure([{ field, message }]);
  const read = readRoughText(valueOf({ locale: 'de', values }, field));
  if (!read.ok) return refuse(read.failure === 'unreadable' ? incomplete : impossible);
  if (read.value === null && missing !== undefined) return refuse(missing);
  return success(read.value);
}

/** What the three fields of a day hold. */
export function dayValues(field: string, day: Day | null): FormValues {
  if (day === null) return {};
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${field}-day`]: String(Number(date)), [`${field}-month`]: String(Number(month)), [`${field}-year`]: year };
}
