import { z } from 'zod';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { optionalChoice } from '../../../platform/forms/fields.ts';
import { success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { reportedFor, type ReportedFor } from '../../taxonomy.ts';
import { reportTexts } from '../report.messages.ts';
import type { StepContext } from '../step.ts';

export type ContextAnswer = { readonly lifeArea: string | null; readonly reportedFor: ReportedFor | null };

export function checkContext(
  typed: FormValues,
  { locale, district }: Pick<StepContext, 'locale' | 'district'>,
): Result<ContextAnswer, readonly FieldError[]> {
  const wrong = reportTexts(locale).notOffered;
  const areas = district.lifeAreas.map(({ code }) => code);
  const checked = checkForm(
    z.object({
      lifeArea: optionalChoice([...areas, 'unsure'], { wrong }),
      reportedFor: optionalChoice(reportedFor, { wrong }),
    }),
    typed,
  );
  if (!checked.ok) return checked;
  const { lifeArea } = checked.value;
  return success({
    lifeArea: lifeArea === undefined || lifeArea === 'unsure' ? null : lifeArea,
    reportedFor: checked.value.reportedFor ?? null,
  });
}
