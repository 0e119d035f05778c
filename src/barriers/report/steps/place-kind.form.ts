import { z } from 'zod';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { optionalChoice } from '../../../platform/forms/fields.ts';
import { success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { placeKinds, type PlaceKind } from '../../taxonomy.ts';
import { reportTexts } from '../report.messages.ts';
import type { StepContext } from '../step.ts';

export function checkPlaceKind(
  typed: FormValues,
  { locale }: Pick<StepContext, 'locale'>,
): Result<PlaceKind | null, readonly FieldError[]> {
  const checked = checkForm(
    z.object({ placeKind: optionalChoice(placeKinds, { wrong: reportTexts(locale).notOffered }) }),
    typed,
  );
  return checked.ok ? success(checked.value.placeKind ?? null) : checked;
}
