import { z } from 'zod';
import { addDays, dayFromParts, type Day } from '../../../platform/calendar.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { optionalChoice } from '../../../platform/forms/fields.ts';
import { readRoughDay, type RoughDay } from '../../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { effects, type Effect } from '../../taxonomy.ts';
import { reportTexts } from '../report.messages.ts';
import type { StepContext } from '../step.ts';
import { effectTexts } from './effect.messages.ts';

export type EffectAnswer = {
  readonly effect: Effect | null;
  readonly since: RoughDay | null;
  readonly temporaryUntil: Day | null;
};

export function checkEffect(
  typed: FormValues,
  { locale, today }: Pick<StepContext, 'locale' | 'today'>,
): Result<EffectAnswer, readonly FieldError[]> {
  const t = effectTexts(locale);
  const checked = checkForm(
    z.object({ effect: optionalChoice([...effects, 'unsure'], { wrong: reportTexts(locale).notOffered }) }),
    typed,
  );
  const since = readRoughDay(typed, 'since');
  const until = readRoughDay(typed, 'until');
  const errors: FieldError[] = checked.ok ? [] : [...checked.failure];
  if (!since.ok) errors.push({ field: 'since-day', message: t[since.failure] });
  else if (since.value && since.value.day > today) errors.push({ field: 'since-day', message: t.inFuture });
  const lastDay = until.ok ? lastDayOf(until.value) : null;
  if (!until.ok) errors.push({ field: 'until-day', message: t[until.failure] });
  else if (lastDay && lastDay < today) errors.push({ field: 'until-day', message: t.inPast });
  if (!checked.ok || !since.ok || errors.length > 0) return failure(errors);
  const { effect } = checked.value;
  return success({
    effect: effect === undefined || effect === 'unsure' ? null : effect,
    since: since.value,
    temporaryUntil: lastDay,
  });
}

/** „Bis März 2027“ ends with its last day. */
export function lastDayOf(rough: RoughDay | null): Day | null {
  if (!rough || rough.precision === 'day') return rough?.day ?? null;
  const year = Number(rough.day.slice(0, 4));
  const month = Number(rough.day.slice(5, 7));
  const next =
    rough.precision === 'month' && month < 12 ? dayFromParts(year, month + 1, 1) : dayFromParts(year + 1, 1, 1);
  return next && addDays(next, -1);
}
