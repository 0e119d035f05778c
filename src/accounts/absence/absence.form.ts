import { addDays, type Day } from '../../platform/calendar.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { isId } from '../../platform/record-id.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { absenceTexts } from './absence.messages.ts';
import type { NewAbsence } from './enter-absence.ts';

const t = absenceTexts.errors;
const longest = 366;

type Checked = Result<NewAbsence, readonly FieldError[]>;

/** Checks an absence of a person; whose, is the signed-in person's unless another was chosen. */
export function checkAbsence(typed: FormValues, { ownId, today }: { ownId: string; today: Day }): Checked {
  const from = day(typed, 'from', t.fromMissing);
  const to = day(typed, 'to', t.toMissing);
  const errors = [...from.errors, ...to.errors];
  if (from.day !== null && from.day < today) errors.push({ field: 'from', message: t.past });
  if (from.day !== null && to.day !== null) {
    if (to.day < from.day) errors.push({ field: 'to', message: t.order });
    else if (to.day > addDays(from.day, longest)) errors.push({ field: 'to', message: t.long });
  }
  const staffId = text(typed, 'person') || ownId;
  if (!isId(staffId)) errors.push({ field: 'person', message: t.person });
  const deputyId = text(typed, 'deputy') || null;
  if (deputyId !== null && !isId(deputyId)) errors.push({ field: 'deputy', message: t.deputy });
  if (errors.length > 0 || from.day === null || to.day === null) return failure(errors);
  return success({ staffId, fromDay: from.day, toDay: to.day, deputyId });
}

/** Checks since when a position is vacant; nobody knows until when. */
export function checkVacancy(typed: FormValues, today: Day): Checked {
  const from = day(typed, 'vacant', t.fromMissing);
  const errors = [...from.errors];
  if (from.day !== null && from.day < addDays(today, -longest)) errors.push({ field: 'vacant', message: t.past });
  if (errors.length > 0 || from.day === null) return failure(errors);
  return success({ staffId: null, fromDay: from.day, toDay: null, deputyId: null });
}

const text = (typed: FormValues, name: string): string => valueOf({ locale: 'de', values: typed }, name);

function day(typed: FormValues, field: string, missing: string): { day: Day | null; errors: readonly FieldError[] } {
  const read = readDay(typed, field);
  if (!read.ok) return { day: null, errors: [{ field, message: t.impossible }] };
  return { day: read.value, errors: read.value === null ? [{ field, message: missing }] : [] };
}
