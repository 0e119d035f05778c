import { generateDates } from '../../events/index.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { readTime } from '../../platform/forms/read-time.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import type { EditionTimes } from '../edition.ts';
import type { ItemDate } from '../item.ts';
import { dateField, fromField, rowsOf, toField } from './item.form.ts';
import { handInErrors } from './hand-in.messages.ts';

type Period = Pick<EditionTimes, 'periodFrom' | 'periodTo'>;

/** Reads when something takes place, inside the weeks; lines that are empty as a whole are left out. */
export function readItemDates(
  values: FormValues,
  period: Period,
  locale: Locale,
): Result<readonly ItemDate[], readonly FieldError[]> {
  const t = handInErrors(locale);
  const typed = (name: string): string => valueOf({ locale, values }, name).trim();
  const errors: FieldError[] = [];
  const dates: ItemDate[] = [];
  for (let row = 1; row <= rowsOf(values); row += 1) {
    const field = dateField(row);
    const texts = [`${field}-day`, `${field}-month`, `${field}-year`, fromField(row), toField(row)].map(typed);
    if (texts.every((text) => text === '')) continue;
    const read = readRow(values, row, period, locale);
    if (read.ok) dates.push(read.value);
    else errors.push(...read.failure);
  }
  if (errors.length > 0) return failure(errors);
  if (dates.length === 0) return failure([{ field: dateField(1), message: t.dateMissing }]);
  return success(dates.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime()));
}

function readRow(
  values: FormValues,
  row: number,
  { periodFrom, periodTo }: Period,
  locale: Locale,
): Result<ItemDate, readonly FieldError[]> {
  const t = handInErrors(locale);
  const [field, fromName, toName] = [dateField(row), fromField(row), toField(row)];
  const day = readDay(values, field);
  const [from, to] = [fromName, toName].map((name) => readTime(valueOf({ locale, values }, name).trim()));
  const errors: FieldError[] = [];
  if (!day.ok) errors.push({ field, message: t.day });
  else if (day.value === null) errors.push({ field, message: t.dateMissing });
  else if (day.value < periodFrom || day.value > periodTo) {
    errors.push({ field, message: t.outside(formatDate(periodFrom, locale), formatDate(periodTo, locale)) });
  }
  if (!from) errors.push({ field: fromName, message: t.time });
  if (!to) errors.push({ field: toName, message: t.time });
  if (errors.length > 0 || !day.ok || day.value === null || !from || !to) return failure(errors);
  const first = day.value;
  const spans = generateDates({ first, lastDay: first, from, to, repeat: 'none', until: null });
  const [span] = spans.ok ? spans.value : [];
  return span ? success(span) : failure([{ field: toName, message: t.endsEarly }]);
}
