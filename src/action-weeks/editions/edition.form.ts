import { z } from 'zod';
import type { Day } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { email, number, text } from '../../platform/forms/fields.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { readTwin, twinShape, twinValue } from '../../platform/text-twin/twin.form.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { editionWordsOf } from '../edition.ts';
import type { EditionRow } from '../editions.store.ts';
import { editionsTexts } from './editions.messages.ts';

const t = editionsTexts.errors;
const long = (max: number) => text({ max, tooLong: t.long });

const words = {
  motto: text({ max: 200, tooLong: t.long, missing: t.mottoMissing }),
  mottoEasy: long(200),
  mottoEn: long(200),
  intro: long(3000),
  introEasy: long(3000),
  introEn: long(3000),
  call: long(5000),
  callEasy: long(5000),
  callEn: long(5000),
};

const form = z.object({
  ...words,
  ...twinShape,
  contactTelephone: long(60),
  contactEmail: email({ wrong: t.email }),
});

export const yearForm = z.object({
  year: number({ min: 2000, max: 2100, wrong: t.year, whole: true }).refine((year) => year !== undefined, t.year),
});
export const versionForm = z.object({
  version: text({ max: 9, tooLong: t.version }).refine((typed) => /^\d+$/u.test(typed), t.version),
});

/** Reads what is typed about an edition, but its year. */
export function readEditionForm(values: FormValues) {
  const typed = checkForm(form, values);
  const times = readTimes(values);
  if (!typed.ok || !times.ok) {
    return failure([...(typed.ok ? [] : typed.failure), ...(times.ok ? [] : times.failure)]);
  }
  const { contactTelephone, contactEmail } = typed.value;
  return success({
    words: editionWordsOf(typed.value),
    facts: { ...times.value, contactTelephone: contactTelephone || null, contactEmail: contactEmail || null },
    twin: readTwin(typed.value),
  });
}

type Times = { readonly periodFrom: Day; readonly periodTo: Day; readonly callUntil: Day };

function readTimes(values: FormValues): Result<Times, readonly FieldError[]> {
  const errors: FieldError[] = [];
  const day = (field: string): Day => {
    const read = readDay(values, field);
    if (read.ok && read.value !== null) return read.value;
    errors.push({ field, message: read.ok ? t.dayMissing : t.day });
    return '';
  };
  const [periodFrom, periodTo, callUntil] = [day('periodFrom'), day('periodTo'), day('callUntil')];
  if (errors.length > 0) return failure(errors);
  if (periodTo < periodFrom) errors.push({ field: 'periodTo', message: t.periodOrder });
  else if (daysApart(periodFrom, periodTo) >= 100) errors.push({ field: 'periodTo', message: t.periodLong });
  if (callUntil > periodFrom) errors.push({ field: 'callUntil', message: t.callLate });
  return errors.length > 0 ? failure(errors) : success({ periodFrom, periodTo, callUntil });
}

const daysApart = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function dayValues(name: string, typed: Day): FormValues {
  const [year = '', month = '', day = ''] = typed.split('-');
  return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
}

/** A saved edition as the form shows it. */
export function editionValues(row: EditionRow): FormValues {
  return {
    version: String(row.version),
    ...editionWordsOf(row),
    easyState: twinValue(row.easyState),
    contactTelephone: row.contactTelephone ?? '',
    contactEmail: row.contactEmail ?? '',
    ...dayValues('periodFrom', row.periodFrom),
    ...dayValues('periodTo', row.periodTo),
    ...dayValues('callUntil', row.callUntil),
  };
}
