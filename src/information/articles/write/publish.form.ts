import { momentAt, dayOf } from '../../../platform/calendar.ts';
import { readDay } from '../../../platform/forms/read-date.ts';
import { readTime } from '../../../platform/forms/read-time.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { formatClock } from '../../../platform/i18n/format.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import type { ArticleRow } from '../articles.store.ts';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.errors;

export type WantedTimes = { from: Date | null; until: Date | null };

/** Reads the two moments of the form. A day without a time of day begins at midnight; an end without one is the end of that day. */
export function readTimes(values: FormValues): Result<WantedTimes, readonly FieldError[]> {
  const from = readMoment(values, 'from', '00:00');
  const until = readMoment(values, 'until', '23:59');
  const errors = [from, until].flatMap((read) => (read.ok ? [] : [read.failure]));
  if (!from.ok || !until.ok) return failure(errors);
  return success({ from: from.value, until: until.value });
}

function readMoment(values: FormValues, name: 'from' | 'until', unsaid: string): Result<Date | null, FieldError> {
  const typed = valueOf({ locale: 'de', values }, `${name}Time`).trim();
  const day = readDay(values, name);
  if (!day.ok) return failure({ field: name, message: t.date });
  if (day.value === null) return typed === '' ? success(null) : failure({ field: name, message: t.timeAlone });
  const time = readTime(typed || unsaid);
  return time === null ? failure({ field: `${name}Time`, message: t.time }) : success(momentAt(day.value, time));
}

/** The times of an article as the form shows them. */
export function timesOf({ publicFrom, publicUntil }: Pick<ArticleRow, 'publicFrom' | 'publicUntil'>): FormValues {
  return { ...fieldsOf('from', publicFrom), ...fieldsOf('until', publicUntil) };
}

function fieldsOf(name: string, moment: Date | null): FormValues {
  if (moment === null) return {};
  const [year = '', month = '', day = ''] = dayOf(moment).split('-');
  return {
    [`${name}-day`]: String(Number(day)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
    [`${name}Time`]: formatClock(moment),
  };
}
