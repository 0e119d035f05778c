import { z } from 'zod';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { choices } from '../../../platform/forms/fields.ts';
import { success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { demands, type Demand } from '../../taxonomy.ts';
import { reportTexts } from '../report.messages.ts';
import type { StepContext } from '../step.ts';

export function checkDemands(
  typed: FormValues,
  { locale }: Pick<StepContext, 'locale'>,
): Result<readonly Demand[], readonly FieldError[]> {
  const checked = checkForm(z.object({ demands: choices(demands, { wrong: reportTexts(locale).notOffered }) }), typed);
  return checked.ok ? success(checked.value.demands) : checked;
}
