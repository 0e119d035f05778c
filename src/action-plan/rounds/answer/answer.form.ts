import { z } from 'zod';
import type { Day } from '../../../platform/calendar.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { choice, text } from '../../../platform/forms/fields.ts';
import { readDay } from '../../../platform/forms/read-date.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import { readDecimal } from '../../care/indicators/decimal.ts';
import { degrees } from '../../measure.ts';
import { answerTexts } from './answer.messages.ts';
import type { GivenProgress } from './given-progress.ts';

export const answerLimit = 3000;

type Fields = {
  locale: Locale;
  today: Day;
  indicators: readonly { id: string }[];
  bodies: readonly { code: string; name: string }[];
};

type Checked<Value> = Result<Value, readonly FieldError[]>;

/** Reads what a body says about a measure; only the fields of the chosen answer count. */
export function checkRoundAnswer(values: FormValues, fields: Fields): Checked<GivenProgress> {
  const t = answerTexts(fields.locale);
  const chosen = checkForm(
    z.object({ degree: choice([...degrees, 'notUs'] as const, { missing: t.degreeMissing }) }),
    values,
  );
  if (!chosen.ok) return chosen;
  const { degree } = chosen.value;
  if (degree === 'notUs') {
    return combine(askInstead(values, fields), words(values, fields.locale, false), (other, said) => ({
      kind: 'notUs',
      askInstead: other,
      text: said,
    }));
  }
  return combine(words(values, fields.locale, true), reading(values, fields), (said, figure) => ({
    kind: 'progress',
    degree,
    text: said,
    reading: figure,
  }));
}

/** Both parts are checked before anything is refused, so that all mistakes are shown at once. */
function combine<One, Other>(
  one: Checked<One>,
  other: Checked<Other>,
  make: (one: One, other: Other) => GivenProgress,
): Checked<GivenProgress> {
  if (one.ok && other.ok) return success(make(one.value, other.value));
  return failure([...(one.ok ? [] : one.failure), ...(other.ok ? [] : other.failure)]);
}

function words(values: FormValues, locale: Locale, isNeeded: boolean): Checked<string> {
  const t = answerTexts(locale);
  const rule = { max: answerLimit, tooLong: t.textLong(answerLimit), ...(isNeeded && { missing: t.textMissing }) };
  const checked = checkForm(z.object({ text: text(rule) }), values);
  return checked.ok ? success(checked.value.text) : checked;
}

function askInstead(values: FormValues, { locale, bodies }: Fields): Checked<string> {
  const t = answerTexts(locale);
  const form = { locale, values };
  const code = valueOf(form, 'otherBody');
  const body = bodies.find((one) => one.code === code);
  if (code !== '' && !body) return failure([{ field: 'otherBody', message: t.otherBodyWrong }]);
  const name = valueOf(form, 'otherBodyName').trim();
  if (name.length > 300) return failure([{ field: 'otherBodyName', message: t.otherBodyLong }]);
  return success(body?.name ?? name);
}

type Reading = { indicatorId: string; value: string; on: Day };

/** A date without a number says nothing; the only indicator need not be chosen. */
function reading(values: FormValues, { locale, today, indicators }: Fields): Checked<Reading | null> {
  const t = answerTexts(locale);
  const form = { locale, values };
  const typed = valueOf(form, 'reading').trim();
  if (typed === '' || indicators.length === 0) return success(null);
  const errors: FieldError[] = [];
  const wanted = indicators.length === 1 ? indicators[0]?.id : valueOf(form, 'indicator');
  const indicator = indicators.find(({ id }) => id === wanted);
  if (!indicator) errors.push({ field: 'indicator', message: t.indicatorMissing });
  const value = readDecimal(typed);
  if (value === null) errors.push({ field: 'reading', message: t.valueWrong });
  const on = readDay(values, 'readOn');
  if (!on.ok) errors.push({ field: 'readOn', message: t.readOnWrong });
  else if (on.value !== null && on.value > today) errors.push({ field: 'readOn', message: t.readOnFuture });
  if (!indicator || value === null || !on.ok || errors.length > 0) return failure(errors);
  return success({ indicatorId: indicator.id, value, on: on.value ?? today });
}
