import { failure, success, type Result } from '../../platform/result.ts';
import { endOfPeriod, startOfPeriod } from '../../platform/rough-day.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { readRoughText, type RoughDay } from '../rough-day-text.ts';
import { fieldNames, formTexts as t } from './measure-form.messages.ts';
import type { MeasureWords } from './measure-words.ts';

export type Times = Pick<
  MeasureWords,
  'startDay' | 'startPrecision' | 'dueDay' | 'duePrecision' | 'isOngoing' | 'reviewDay'
>;

/** Reads beginning, deadline and review day as they were typed, and whether they go together. */
export function checkTimes(values: FormValues): Result<Times, readonly FieldError[]> {
  const errors: FieldError[] = [];
  const read = (field: 'start' | 'due' | 'reviewDay'): RoughDay | null => {
    const found = readRoughText(valueOf({ locale: 'de', values }, field));
    if (found.ok) return found.value;
    const say = found.failure === 'impossible' ? t.errors.noSuchDay : t.errors.rough;
    errors.push({ field, message: say(fieldNames[field]) });
    return null;
  };
  const [start, due, review] = [read('start'), read('due'), read('reviewDay')];
  const isOngoing = valueOf({ locale: 'de', values }, 'isOngoing') !== '';
  if (review && review.precision !== 'day') errors.push({ field: 'reviewDay', message: t.errors.exactDay });
  if (isOngoing && due) errors.push({ field: 'due', message: t.errors.ongoingDue });
  else if (start && due && isBefore(due, start)) errors.push({ field: 'due', message: t.errors.dueBeforeStart });
  if (errors.length > 0) return failure(errors);
  return success({
    startDay: start?.day ?? null,
    startPrecision: start?.precision ?? null,
    dueDay: due?.day ?? null,
    duePrecision: due?.precision ?? null,
    isOngoing,
    reviewDay: review?.day ?? null,
  });
}

/** „2027“ is not before „März 2027“: only what ends before the other begins is. */
function isBefore(due: RoughDay, start: RoughDay): boolean {
  return endOfPeriod(due.day, due.precision) < startOfPeriod(start.day, start.precision);
}
