import { z } from 'zod';
import type { Day } from '../../../platform/calendar.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { choice, text } from '../../../platform/forms/fields.ts';
import { readDay } from '../../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { publicPage } from '../../feedback.ts';
import { findingExtents, findingReasons, type FindingFacts, type FindingWords } from '../statement.ts';
import type { FindingRow } from '../statement.store.ts';
import { keepTexts } from './keep.messages.ts';

const t = keepTexts.errors;

const title = { max: 200, tooLong: t.titleLong };
const long = { max: 2000, tooLong: t.textLong };
const alternative = { max: 1000, tooLong: t.alternativeLong };

const half = (one: string, other: string): boolean => (one === '') !== (other === '');

const schema = z
  .object({
    title: text({ ...title, missing: t.title }),
    text: text({ ...long, missing: t.text }),
    page: text({ max: 500, tooLong: t.page }).refine((typed) => typed === '' || publicPage(typed) === typed, t.page),
    reason: choice(findingReasons, { missing: t.reason }),
    extent: choice(findingExtents, { missing: t.extent }),
    alternative: text(alternative),
    titleEasy: text(title),
    textEasy: text(long),
    alternativeEasy: text(alternative),
    titleEn: text(title),
    textEn: text(long),
    alternativeEn: text(alternative),
  })
  .superRefine((typed, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (half(typed.titleEasy, typed.textEasy)) refuse(typed.titleEasy === '' ? 'titleEasy' : 'textEasy', t.easyHalf);
    if (half(typed.titleEn, typed.textEn)) refuse(typed.titleEn === '' ? 'titleEn' : 'textEn', t.englishHalf);
  });

export type CheckedFinding = { readonly words: FindingWords; readonly facts: FindingFacts };

/** In the order of the page, so that the summary leads through it. */
const order = ['title', 'text', 'page', 'reason', 'extent', 'since', 'plannedUntil'];

/** Reads a finding; its days stand in three fields each. */
export function readFinding(values: FormValues, today: Day): Result<CheckedFinding, readonly FieldError[]> {
  const checked = checkForm(schema, values);
  const since = readDay(values, 'since');
  const planned = readDay(values, 'plannedUntil');
  const errors = checked.ok ? [] : [...checked.failure];
  if (!since.ok || since.value === null) errors.push({ field: 'since', message: t.since });
  else if (since.value > today) errors.push({ field: 'since', message: t.sinceFuture });
  if (!planned.ok) errors.push({ field: 'plannedUntil', message: t.planned });
  else if (planned.value !== null && since.ok && since.value !== null && planned.value < since.value)
    errors.push({ field: 'plannedUntil', message: t.plannedEarly });
  else if (planned.value !== null && checked.ok && checked.value.reason !== 'notYetMended')
    errors.push({ field: 'plannedUntil', message: t.plannedReason });
  if (!checked.ok || !since.ok || since.value === null || !planned.ok || errors.length > 0)
    return failure(errors.toSorted((one, other) => placeOf(one) - placeOf(other)));
  const { page, reason, extent, ...words } = checked.value;
  const facts = { page: page || null, reason, extent, since: since.value, plannedUntil: planned.value };
  return success({ words, facts });
}

const placeOf = ({ field }: FieldError): number => (order.includes(field) ? order.indexOf(field) : order.length);

/** What the three fields of a day hold. */
export function dayValues(field: string, day: Day | null): FormValues {
  if (day === null) return {};
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${field}-day`]: String(Number(date)), [`${field}-month`]: String(Number(month)), [`${field}-year`]: year };
}

/** The saved finding as the form shows it. */
export function findingValues(row: FindingRow): FormValues {
  return {
    version: String(row.version),
    title: row.title,
    text: row.text,
    page: row.page ?? '',
    reason: row.reason,
    extent: row.extent,
    alternative: row.alternative ?? '',
    titleEasy: row.titleEasy ?? '',
    textEasy: row.textEasy ?? '',
    alternativeEasy: row.alternativeEasy ?? '',
    titleEn: row.titleEn ?? '',
    textEn: row.textEn ?? '',
    alternativeEn: row.alternativeEn ?? '',
    ...dayValues('since', row.since),
    ...dayValues('plannedUntil', row.plannedUntil),
  };
}
