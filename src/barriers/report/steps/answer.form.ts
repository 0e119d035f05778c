import { z } from 'zod';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { email, optionalChoice, text, tick } from '../../../platform/forms/fields.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import type { ReportContact } from '../../report-barrier.ts';
import { answerWishes, type AnswerWish } from '../../taxonomy.ts';
import { reportTexts } from '../report.messages.ts';
import type { StepContext } from '../step.ts';
import { answerTexts } from './answer.messages.ts';
import { isTelephone } from './problem.form.ts';
import { problemTexts } from './problem.messages.ts';

export type Answer = {
  /** Null when the question was left out. */
  readonly wish: AnswerWish | null;
  readonly easy: boolean;
  readonly contact: ReportContact;
};

/** Checks only what the chosen way needs; what was typed for another way is not used and not kept. */
export function checkAnswer(
  typed: FormValues,
  { locale }: Pick<StepContext, 'locale'>,
): Result<Answer, readonly FieldError[]> {
  const base = checkForm(
    z.object({
      answerWish: optionalChoice(answerWishes, { wrong: reportTexts(locale).notOffered }),
      answerEasy: tick(),
    }),
    typed,
  );
  if (!base.ok) return base;
  const { answerWish = null, answerEasy } = base.value;
  const contact = checkContact(answerWish, typed, locale);
  return contact.ok ? success({ wish: answerWish, easy: answerEasy, contact: contact.value }) : contact;
}

function checkContact(
  wish: AnswerWish | null,
  typed: FormValues,
  locale: StepContext['locale'],
): Result<ReportContact, readonly FieldError[]> {
  const t = answerTexts(locale);
  const long = (max: number, missing?: string) => {
    const tooLong = reportTexts(locale).tooLong(max);
    return missing === undefined ? text({ max, tooLong }) : text({ max, tooLong, missing });
  };
  switch (wish) {
    case null:
    case 'none':
      return success({});
    case 'email':
      return checkForm(z.object({ email: email({ wrong: t.emailWrong, missing: t.emailMissing }) }), typed);
    case 'letter':
      return checkForm(z.object({ name: long(200, t.nameMissing), address: long(500, t.addressMissing) }), typed);
    case 'telephone': {
      const call = checkForm(
        z.object({ telephone: long(100, problemTexts(locale).telephoneMissing), callTime: long(200) }),
        typed,
      );
      if (!call.ok) return call;
      if (!isTelephone(call.value.telephone)) {
        return failure([{ field: 'telephone', message: problemTexts(locale).telephoneWrong }]);
      }
      return success({ telephone: call.value.telephone, note: call.value.callTime || undefined });
    }
    case 'signLanguage': {
      const sign = checkForm(z.object({ signContact: long(250, t.signContactMissing) }), typed);
      return sign.ok ? success({ note: sign.value.signContact }) : sign;
    }
  }
}

/** Whoever asked to be called need not type the number twice. */
export function withKnownTelephone(typed: FormValues, problem: FormValues): FormValues {
  const telephone = valueOf({ locale: 'de', values: problem }, 'telephone');
  const isUntouched = Object.keys(typed).length === 0;
  if (!isUntouched || telephone === '' || problem['callBack'] !== 'yes') return typed;
  const callTime = valueOf({ locale: 'de', values: problem }, 'callTime');
  return { answerWish: 'telephone', telephone, callTime };
}
