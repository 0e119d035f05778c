import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, text } from '../../platform/forms/fields.ts';
import { readRoughDay, type RoughDay } from '../../platform/forms/read-date.ts';
import type { Day } from '../../platform/calendar.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { answerTexts } from './answer.messages.ts';
import { lastDayOf, referralAnswers, type GivenAnswer } from './answer.ts';

export const answerLimit = 3000;

type Fields = { today: Day; locale: Locale; bodies: readonly { code: string; name: string }[] };

/** Reads what a body has answered; only the fields of the chosen answer count. */
export function checkAnswer(values: FormValues, fields: Fields): Result<GivenAnswer, readonly FieldError[]> {
  const t = answerTexts(fields.locale);
  const chosen = checkForm(z.object({ answer: choice(referralAnswers, { missing: t.answerMissing }) }), values);
  if (!chosen.ok) return chosen;
  const words = (name: string, missing?: string) => {
    const rule = text({
      max: answerLimit,
      tooLong: t.tooLong(answerLimit),
      ...(missing === undefined ? {} : { missing }),
    });
    const checked = checkForm(z.object({ [name]: rule }), values);
    return checked.ok ? success(checked.value[name] ?? '') : checked;
  };
  switch (chosen.value.answer) {
    case 'willAct':
      return combine(words('willActText', t.willActMissing), checkBy(values, fields), (said, by) => ({
        answer: 'willAct',
        text: said,
        by,
      }));
    case 'done':
      return map(words('doneText', t.doneMissing), (said) => ({ answer: 'done', text: said }));
    case 'notPossible':
      return map(words('reason', t.reasonMissing), (said) => ({ answer: 'notPossible', text: said }));
    case 'notOurs':
      return combine(checkOtherBody(values, fields), words('notOursText'), (otherBody, said) => ({
        answer: 'notOurs',
        text: said,
        otherBody,
      }));
  }
}

type Checked<Value> = Result<Value, readonly FieldError[]>;

function map<Value>(checked: Checked<Value>, make: (value: Value) => GivenAnswer): Checked<GivenAnswer> {
  return checked.ok ? success(make(checked.value)) : checked;
}

/** Both fields are checked before anything is refused, so that all mistakes are shown at once. */
function combine<One, Other>(
  one: Checked<One>,
  other: Checked<Other>,
  make: (one: One, other: Other) => GivenAnswer,
): Checked<GivenAnswer> {
  if (one.ok && other.ok) return success(make(one.value, other.value));
  return failure([...(one.ok ? [] : one.failure), ...(other.ok ? [] : other.failure)]);
}

function checkBy(values: FormValues, { today, locale }: Fields): Checked<RoughDay | null> {
  const t = answerTexts(locale);
  const by = readRoughDay(values, 'by');
  const refuse = (message: string) => failure([{ field: 'by', message }]);
  if (!by.ok) return refuse(by.failure === 'incomplete' ? t.byIncomplete : t.byImpossible);
  if (by.value && lastDayOf(by.value) < today) return refuse(t.byOver);
  return by;
}

function checkOtherBody(values: FormValues, { locale, bodies }: Fields): Checked<string> {
  const t = answerTexts(locale);
  const schema = z.object({
    otherBody: text({ max: 100, tooLong: t.otherBodyWrong }),
    otherBodyName: text({ max: 300, tooLong: t.tooLong(300) }),
  });
  const checked = checkForm(schema, values);
  if (!checked.ok) return checked;
  if (checked.value.otherBody === '') return success(checked.value.otherBodyName);
  const listed = bodies.find(({ code }) => code === checked.value.otherBody);
  return listed ? success(listed.name) : failure([{ field: 'otherBody', message: t.otherBodyWrong }]);
}
