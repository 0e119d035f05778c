import { z } from 'zod';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { number, optionalChoice } from '../../../platform/forms/fields.ts';
import { success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { factsAt, type Facts } from '../../facts.ts';
import { reportTexts } from '../report.messages.ts';
import type { StepContext } from '../step.ts';
import { factsStepTexts } from './facts.messages.ts';

/** Only what is asked for at such a place counts: answers to another place's questions are left behind. */
export function checkFacts(
  typed: FormValues,
  { locale, placeKind }: Pick<StepContext, 'locale' | 'placeKind'>,
): Result<Facts, readonly FieldError[]> {
  const t = factsStepTexts(locale);
  const rules: Record<string, z.ZodType<string | number | undefined>> = {};
  for (const fact of factsAt(placeKind ?? 'other')) {
    rules[fact.code] =
      fact.type === 'choice'
        ? optionalChoice<string>(fact.options, { wrong: reportTexts(locale).notOffered })
        : number({ min: fact.min, max: fact.max, wrong: t.wrong(fact.min, fact.max), whole: fact.unit === '' });
  }
  const checked = checkForm(z.object(rules), typed);
  if (!checked.ok) return checked;
  const known: Record<string, number | string> = {};
  for (const [code, value] of Object.entries(checked.value)) if (value !== undefined) known[code] = value;
  return success(known);
}
