import { z } from 'zod';
import type { Day } from '../../../platform/calendar.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { text } from '../../../platform/forms/fields.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import type { IndicatorRow, ReadingRow } from '../../indicators.store.ts';
import { formatDecimal } from '../../readings.ts';
import { checkDay, dayValues } from '../day.form.ts';
import { readDecimal } from './decimal.ts';
import { indicatorsTexts } from './indicators.messages.ts';

const t = indicatorsTexts.errors;

/** A typed number as an exact decimal; empty is null unless `missing` is given. */
function decimal(missing?: string) {
  return text({ max: 40, tooLong: t.number, ...(missing === undefined ? {} : { missing }) }).transform(
    (typed, context) => {
      if (typed === '') return null;
      const read = readDecimal(typed);
      if (read !== null) return read;
      context.addIssue({ code: 'custom', message: missing ?? t.number });
      return z.NEVER;
    },
  );
}

const seen = text({ max: 100, tooLong: t.nameLong });

const indicatorWords = z.object({
  name: text({ max: 300, missing: t.name, tooLong: t.nameLong }),
  unit: text({ max: 60, tooLong: t.unitLong }),
  baseline: decimal(),
  target: decimal(),
  seen,
});

const dayMessages = { incomplete: t.day, impossible: t.dayImpossible };

export type IndicatorInput = Pick<IndicatorRow, 'name' | 'unit' | 'baseline' | 'baselineOn' | 'target' | 'targetOn'> & {
  seen: string;
};

export function checkIndicator(values: FormValues, today: Day): Result<IndicatorInput, readonly FieldError[]> {
  const checked = checkForm(indicatorWords, values);
  const from = checkDay(values, 'baselineOn', { ...dayMessages, future: t.dayFuture }, today);
  const to = checkDay(values, 'targetOn', dayMessages, today);
  if (!checked.ok || !from.ok || !to.ok) {
    return failure([checked, from, to].flatMap((part) => (part.ok ? [] : part.failure)));
  }
  if (from.value !== null && to.value !== null && to.value < from.value) {
    return failure([{ field: 'targetOn', message: t.order }]);
  }
  return success({ ...checked.value, baselineOn: from.value, targetOn: to.value });
}

export function indicatorValues({ name, unit, baseline, baselineOn, target, targetOn }: IndicatorRow): FormValues {
  return {
    name,
    unit,
    baseline: baseline === null ? '' : formatDecimal(baseline),
    target: target === null ? '' : formatDecimal(target),
    ...dayValues('baselineOn', baselineOn),
    ...dayValues('targetOn', targetOn),
  };
}

const readingWords = z.object({
  value: decimal(t.value),
  source: text({ max: 500, missing: t.source, tooLong: t.sourceLong }),
});

export type ReadingInput = { value: string; readOn: Day; source: string };

export function checkReading(values: FormValues, today: Day): Result<ReadingInput, readonly FieldError[]> {
  const checked = checkForm(readingWords, values);
  const on = checkDay(values, 'readOn', { ...dayMessages, missing: t.day, future: t.dayFuture }, today);
  if (!checked.ok || !on.ok) return failure([checked, on].flatMap((part) => (part.ok ? [] : part.failure)));
  const { value, source } = checked.value;
  // Both are asked for, so neither is missing here.
  return success({ value: value ?? '', source, readOn: on.value ?? today });
}

export function readingValues({ value, readOn, source }: Pick<ReadingRow, 'value' | 'readOn' | 'source'>): FormValues {
  return { value: formatDecimal(value), source, ...dayValues('readOn', readOn) };
}
