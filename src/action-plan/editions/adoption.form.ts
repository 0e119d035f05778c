import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { text } from '../../platform/forms/fields.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { adoptionTexts } from './adoption-page.messages.ts';
import type { Adoption } from './adopt-edition.ts';

const t = adoptionTexts.errors;

const adoptionForm = z.object({
  decisionReference: text({ max: 200, tooLong: t.referenceLong, missing: t.reference }),
  decidedBy: text({ max: 200, tooLong: t.decidedByLong, missing: t.decidedBy }),
});

/** The box that is ticked for an edition whose term has not begun. */
export const atOnceName = 'atOnce';

type Term = { readonly beginsLater: boolean };

/** Checks the decision as typed; all of it is owed. An edition for later years is in force at once, so that has to be confirmed. */
export function checkAdoption(
  values: FormValues,
  { beginsLater }: Term,
): Result<Omit<Adoption, 'edition'>, readonly FieldError[]> {
  const checked = checkForm(adoptionForm, values);
  const day = readDay(values, 'adoptedOn');
  const errors = checked.ok ? [] : [...checked.failure];
  if (!day.ok) errors.push({ field: 'adoptedOn', message: day.failure === 'impossible' ? t.impossible : t.day });
  else if (day.value === null) errors.push({ field: 'adoptedOn', message: t.day });
  if (beginsLater && values[atOnceName] !== 'yes') errors.push({ field: atOnceName, message: t.atOnce });
  if (checked.ok && day.ok && day.value !== null && errors.length === 0) {
    return success({ ...checked.value, adoptedOn: day.value });
  }
  return failure(errors);
}
