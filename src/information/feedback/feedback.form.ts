import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, email, text } from '../../platform/forms/fields.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import {
  answerWishes,
  feedbackKinds,
  longestPage,
  longestProblem,
  type AnswerWish,
  type FeedbackContact,
  type FeedbackKind,
} from '../feedback.ts';
import { feedbackTexts } from './feedback.messages.ts';

export type FeedbackInput = {
  readonly kind: FeedbackKind;
  readonly problem: string;
  readonly page: string;
  readonly answerWish: AnswerWish;
  readonly contact: FeedbackContact;
};

/** Checks everything at once, and of the contact only what the wished way needs: the rest is not used and not kept. */
export function checkFeedback(values: FormValues, locale: Locale): Result<FeedbackInput, readonly FieldError[]> {
  const t = feedbackTexts(locale);
  const limited = (max: number, missing?: string) =>
    text({ max, tooLong: t.tooLong(max), ...(missing === undefined ? {} : { missing }) });
  const telephone = limited(100, t.telephoneMissing).refine(hasSixDigits, t.telephoneWrong);
  const contacts = {
    none: z.object({}),
    email: z.object({ email: email({ wrong: t.emailWrong, missing: t.emailMissing }) }),
    telephone: z.object({ telephone, callTime: limited(200) }),
    letter: z.object({ name: limited(200, t.nameMissing), address: limited(500, t.addressMissing) }),
  };
  const base = checkForm(
    z.object({
      kind: choice(feedbackKinds, { missing: t.kindMissing }),
      problem: limited(longestProblem, t.problemMissing),
      page: limited(longestPage),
      answerWish: choice(answerWishes, { missing: t.wishMissing }),
    }),
    values,
  );
  const wish = answerWishes.find((known) => known === values['answerWish']) ?? 'none';
  const contact = checkForm<z.ZodType<FeedbackContact>>(contacts[wish], values);
  if (base.ok && contact.ok) return success({ ...base.value, contact: contact.value });
  return { ok: false, failure: [...(base.ok ? [] : base.failure), ...(contact.ok ? [] : contact.failure)] };
}

/** Digits, and what people write between them; the shortest numbers here have six digits with the area code. */
function hasSixDigits(typed: string): boolean {
  return /^[\d\s()+/.–-]+$/u.test(typed) && typed.replaceAll(/\D/gu, '').length >= 6;
}
