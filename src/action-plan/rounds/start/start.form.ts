import { isId } from '../../../platform/record-id.ts';
import { z } from 'zod';
import { addMonths, type Day } from '../../../platform/calendar.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { text } from '../../../platform/forms/fields.ts';
import { readDay } from '../../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valuesOf, type FormValues } from '../../../ui/form/form-state.ts';
import { startTexts as t } from './start.messages.ts';
import type { NewRound } from './start-round.ts';

const { errors } = t;

/** Measures are chosen body by body; every body is a group of boxes with a name of its own. */
export const groupName = (bodyCode: string): string => `measures-${bodyCode}`;
const groupPrefix = groupName('');

const startForm = z.object({
  title: text({ max: 200, tooLong: errors.nameLong, missing: errors.nameMissing }),
  coveringText: text({ max: 5000, tooLong: errors.wordsLong }),
});

/** Every ticked measure, whatever its group. */
export function chosenMeasures(values: FormValues): readonly string[] {
  const groups = Object.keys(values).filter((name) => name.startsWith(groupPrefix));
  return groups.flatMap((name) => valuesOf({ locale: 'de', values }, name)).filter((id) => isId(id));
}

/**
 * Reads what was typed for a new round.
 * @param firstGroup the field that an error about the choice belongs to
 */
export function checkStart(
  values: FormValues,
  { today, firstGroup }: { today: Day; firstGroup: string },
): Result<NewRound, readonly FieldError[]> {
  const checked = checkForm(startForm, values);
  const due = checkDue(values, today);
  const measureIds = chosenMeasures(values);
  const found = [
    ...(checked.ok ? [] : checked.failure.filter(({ field }) => field === 'title')),
    ...(due.ok ? [] : due.failure),
    ...(checked.ok ? [] : checked.failure.filter(({ field }) => field !== 'title')),
    ...(measureIds.length > 0 ? [] : [{ field: firstGroup, message: errors.measuresMissing }]),
  ];
  if (!checked.ok || !due.ok || found.length > 0) return failure(found);
  return success({ ...checked.value, dueDay: due.value, measureIds });
}

function checkDue(values: FormValues, today: Day): Result<Day, readonly FieldError[]> {
  const refuse = (message: string) => failure([{ field: 'due', message }]);
  const due = readDay(values, 'due');
  if (!due.ok) return refuse(errors.dueWrong);
  if (due.value === null) return refuse(errors.dueMissing);
  if (due.value <= today) return refuse(errors.dueOver);
  return due.value > addMonths(today, 12) ? refuse(errors.dueFar) : success(due.value);
}
