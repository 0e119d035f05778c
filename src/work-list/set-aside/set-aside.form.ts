import { z } from 'zod';
import { addDays, addWorkingDays, isWorkingDay, type Day, type FederalState } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, text } from '../../platform/forms/fields.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { asideReasons, type AsideReason } from './set-aside.ts';
import { asideTexts as t } from './set-aside.messages.ts';

const whyForm = z.object({
  reason: choice(asideReasons, { missing: t.errors.reason }),
  note: text({ max: 300, tooLong: t.errors.noteLong }),
});

export type Why = { until: Day; reason: AsideReason; note: string };

/** The farthest day that something can be put off to. */
const mostDays = 366;

/**
 * Fields of many forms on one page need names of their own; `form` says which of them was sent.
 * @returns the same values under the plain names
 */
export function plainNames(values: FormValues): FormValues {
  const suffix = `.${valueOf({ locale: 'de', values }, 'form')}`;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name.endsWith(suffix) ? name.slice(0, -suffix.length) : name,
      value,
    ]),
  );
}

/** Checks until when something is put off, and why. The day is that of the pressed button, or the typed one. */
export function checkPutOff(typed: FormValues, today: Day): Result<Why, readonly FieldError[]> {
  const checked = checkForm(whyForm, typed);
  const day = readUntil(typed, today);
  const errors = [...(checked.ok ? [] : checked.failure)];
  if (checked.ok && checked.value.reason === 'other' && checked.value.note === '') {
    errors.push({ field: 'note', message: t.errors.note });
  }
  if (!day.ok) errors.push({ field: 'until', message: day.failure });
  return checked.ok && day.ok && errors.length === 0
    ? success({ ...checked.value, until: day.value })
    : failure(errors);
}

function readUntil(typed: FormValues, today: Day): Result<Day, string> {
  const pressed = valueOf({ locale: 'de', values: typed }, 'day');
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(pressed) ? readDay(partsOf(pressed), 'until') : readDay(typed, 'until');
  if (!day.ok) return failure(t.errors.day);
  if (day.value === null) return failure(t.errors.dayMissing);
  if (day.value <= today) return failure(t.errors.dayPast);
  return day.value > addDays(today, mostDays) ? failure(t.errors.dayFar) : success(day.value);
}

function partsOf(day: Day): FormValues {
  const [year, month, date] = day.split('-');
  return { 'until-year': year, 'until-month': month, 'until-day': date };
}

/** The days that one press is enough for: the next working day, in a week, in four weeks. */
export function offeredDays(today: Day, federalState: FederalState): readonly Day[] {
  const workingDayFrom = (day: Day): Day =>
    isWorkingDay(day, federalState) ? day : addWorkingDays(day, 1, federalState);
  const days = [
    addWorkingDays(today, 1, federalState),
    workingDayFrom(addDays(today, 7)),
    workingDayFrom(addDays(today, 28)),
  ];
  return [...new Set(days)];
}

/** So long a thing stays with a colleague unless it is done before. */
export const handedOverUntil = (today: Day): Day => addDays(today, 14);
