import { z } from 'zod';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { text, tick } from '../../../platform/forms/fields.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { reportTexts } from '../report.messages.ts';
import type { StepContext } from '../step.ts';
import { problemTexts } from './problem.messages.ts';

export type ProblemAnswer = {
  readonly text: string | null;
  /** How to call back; null when no call is wished for. */
  readonly callBack: { readonly telephone: string; readonly time: string } | null;
};

export const longestProblem = 10_000;

/** A number somebody can be called at: digits with the usual signs between them. */
export const isTelephone = (typed: string): boolean =>
  /^[+\d][\d\s()/.-]*$/u.test(typed) && typed.replaceAll(/\D/gu, '').length >= 5;

export function checkProblem(
  typed: FormValues,
  { locale }: Pick<StepContext, 'locale'>,
): Result<ProblemAnswer, readonly FieldError[]> {
  const t = problemTexts(locale);
  const { tooLong } = reportTexts(locale);
  const checked = checkForm(
    z.object({
      problem: text({ max: longestProblem, tooLong: tooLong(longestProblem) }),
      callBack: tick(),
      telephone: text({ max: 100, tooLong: tooLong(100) }),
      callTime: text({ max: 200, tooLong: tooLong(200) }),
    }),
    typed,
  );
  if (!checked.ok) return checked;
  const { problem, telephone, callTime } = checked.value;
  // A number without the tick is still an answer: the wish is plain.
  const wantsCall = checked.value.callBack || (problem === '' && telephone !== '');
  if (!wantsCall) {
    return problem === ''
      ? failure([{ field: 'problem', message: t.missing }])
      : success({ text: problem, callBack: null });
  }
  if (telephone === '') return failure([{ field: 'telephone', message: t.telephoneMissing }]);
  if (!isTelephone(telephone)) return failure([{ field: 'telephone', message: t.telephoneWrong }]);
  return success({ text: problem || null, callBack: { telephone, time: callTime } });
}
