import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { number, optionalChoice, text } from '../../platform/forms/fields.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { verdicts } from '../checklists/checklist.ts';
import type { InspectedItem } from '../file/read-inspection.ts';
import type { ResultEntry, StoredEntry } from './record-results.ts';
import { recordTexts } from './record.messages.ts';

const t = recordTexts.errors;

/** Names of the fields of one item in a form with many. */
export const fieldsOf = (code: string) => ({
  verdict: `v-${code}`,
  measured: `m-${code}`,
  remark: `r-${code}`,
  base: `b-${code}`,
  photo: `p-${code}`,
  description: `d-${code}`,
});

/** What may be said about one item, whatever the form. */
export const resultShape = (question: string) => ({
  verdict: optionalChoice(verdicts, { wrong: t.verdict }),
  measured: number({ min: 0, max: 100_000, wrong: t.measured(question) }),
  remark: text({ max: 3000, tooLong: t.remark }),
  base: number({ min: 0, max: 1_000_000, wrong: t.key, whole: true }),
});

type Entries = { readonly entries: readonly ResultEntry[]; readonly errors: readonly FieldError[] };

/** Reads every item by itself: what is wrong with one keeps none of the others from being saved. */
export function readEntries(values: FormValues, items: readonly InspectedItem[]): Entries {
  const entries: ResultEntry[] = [];
  const errors: FieldError[] = [];
  for (const { item } of items) {
    const names = fieldsOf(item.code);
    // A form that does not show an item says nothing about it.
    if (values[names.base] === undefined) continue;
    const one = Object.fromEntries(
      (['verdict', 'measured', 'remark', 'base'] as const).map((field) => [field, values[names[field]]]),
    );
    const checked = checkForm(z.object(resultShape(item.question)), one);
    if (!checked.ok) {
      const named = names as Readonly<Record<string, string>>;
      errors.push(...checked.failure.map(({ field, message }) => ({ field: named[field] ?? field, message })));
      continue;
    }
    const { verdict = 'unchecked', measured = null, remark, base = 0 } = checked.value;
    entries.push({ itemCode: item.code, verdict, measured, remark, base, key: randomUUID() });
  }
  return { entries, errors };
}

/** What is stored, as the fields of a form show it; the revision says what somebody begins from. */
export function resultValues(items: readonly InspectedItem[]): FormValues {
  const values: Record<string, string> = {};
  for (const { item, result } of items) {
    const names = fieldsOf(item.code);
    values[names.verdict] = result?.verdict ?? 'unchecked';
    values[names.measured] = typedNumber(result?.measured ?? null);
    values[names.remark] = result?.remark ?? '';
    values[names.base] = String(result?.revision ?? 0);
  }
  return values;
}

/** With a comma, as people type it. */
export const typedNumber = (measured: number | null): string =>
  measured === null ? '' : String(measured).replace('.', ',');

/** After a conflict the form begins from what is stored: saving it again is a decision and not an accident. */
export function beginAgain(values: FormValues, itemCode: string, { revision }: StoredEntry): FormValues {
  return { ...values, [fieldsOf(itemCode).base]: String(revision) };
}

/** Whether a photo was chosen or described for an item. */
export const describedPhoto = (values: FormValues, code: string): string =>
  valueOf({ locale: 'de', values }, fieldsOf(code).description).trim();
