import { z } from 'zod';
import type { Day } from '../../../platform/calendar.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { choice, text } from '../../../platform/forms/fields.ts';
import { readDay } from '../../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { evaluationMethods, type EvaluationWords } from '../statement.ts';
import { keepTexts } from './keep.messages.ts';

const t = keepTexts.errors;
const how = { max: 1000, tooLong: t.howLong };

const schema = z.object({
  method: choice(evaluationMethods, { missing: t.method }),
  evaluator: text({ max: 200, tooLong: t.evaluatorLong, missing: t.evaluator }),
  how: text({ ...how, missing: t.how }),
  howEasy: text(how),
  howEn: text(how),
});

/** Reads that somebody has looked at the whole website. */
export function readEvaluation(values: FormValues, today: Day): Result<EvaluationWords, readonly FieldError[]> {
  const checked = checkForm(schema, values);
  const day = readDay(values, 'evaluatedOn');
  const errors: FieldError[] = [];
  if (!day.ok || day.value === null) errors.push({ field: 'evaluatedOn', message: t.since });
  else if (day.value > today) errors.push({ field: 'evaluatedOn', message: t.sinceFuture });
  if (!checked.ok) errors.push(...checked.failure);
  if (!checked.ok || !day.ok || day.value === null || errors.length > 0) return failure(errors);
  return success({ ...checked.value, evaluatedOn: day.value });
}
