import { z } from 'zod';
import type { Day } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readEuros } from '../../platform/forms/euros.ts';
import { choice, number, text } from '../../platform/forms/fields.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { checkTexts } from './checks.messages.ts';
import { checkResults } from './easy-check.ts';
import type { CheckWords } from './record-check.ts';

const t = checkTexts.errors;
const mostCents = 100_000_000;

const schema = z
  .object({
    version: text({ max: 40, tooLong: t.version, missing: t.version }),
    groupName: text({ max: 200, tooLong: t.groupLong, missing: t.group }),
    people: number({ min: 1, max: 500, wrong: t.people, whole: true }).refine((typed) => typed !== undefined, t.people),
    result: choice(checkResults, { missing: t.result }),
    changes: text({ max: 5000, tooLong: t.changesLong }),
    translator: text({ max: 200, tooLong: t.translatorLong }),
    seal: text({ max: 500, tooLong: t.sealLong }),
    cost: text({ max: 60, tooLong: t.cost }),
  })
  .superRefine(({ result, changes }, context) => {
    if (result !== 'understood' && changes === '')
      context.addIssue({ code: 'custom', path: ['changes'], message: t.changesMissing });
  });

export type CheckedCheck = { readonly version: string; readonly check: CheckWords };

export function readCheck(values: FormValues, today: Day): Result<CheckedCheck, readonly FieldError[]> {
  const checked = checkForm(schema, values);
  const day = readDay(values, 'checkedOn');
  const cost = readEuros(String(values['cost'] ?? ''));
  const errors = checked.ok ? [] : [...checked.failure];
  if (!cost.ok || (cost.value ?? 0) > mostCents) errors.push({ field: 'cost', message: t.cost });
  if (!day.ok || day.value === null) errors.push({ field: 'checkedOn', message: t.date });
  else if (day.value > today) errors.push({ field: 'checkedOn', message: t.future });
  if (!checked.ok || !day.ok || day.value === null || !cost.ok || errors.length > 0) return failure(errors);
  const { version, cost: _cost, people = 1, ...words } = checked.value;
  return success({ version, check: { ...words, people, checkedOn: day.value, costCents: cost.value } });
}
