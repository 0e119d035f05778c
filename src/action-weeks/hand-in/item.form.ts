import { z } from 'zod';
import { accessAnswers, accessCodes, readAccess, type EventAccess } from '../../events/index.ts';
import { choice, choices, email, number, optionalChoice, text } from '../../platform/forms/fields.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { valuesOf, valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { mostItemDates, registrations } from '../item.ts';
import { handInErrors } from './hand-in.messages.ts';

export const answerField = (code: string): string => `access-${code}`;
export const noteField = (code: string): string => `note-${code}`;
/** The fields of one date; dates are counted from 1. */
export const dateField = (row: number): string => `d${row}`;
export const fromField = (row: number): string => `d${row}-from`;
export const toField = (row: number): string => `d${row}-to`;

const plainFields = [
  'title',
  'what',
  'more',
  'titleEasy',
  'whatEasy',
  'place',
  'placeText',
  'municipality',
  'organiser',
  'contactTelephone',
  'contactEmail',
  'cost',
  'costText',
  'audience',
  'registration',
  'seats',
  'lifeAreas',
  'visibility',
  'answer',
  'rows',
];
const dateFields = Array.from({ length: mostItemDates }, (_, index) => index + 1).flatMap((row) => [
  ...['day', 'month', 'year'].map((part) => `${dateField(row)}-${part}`),
  fromField(row),
  toField(row),
]);
const accessFields = accessCodes.flatMap((code) => [answerField(code), noteField(code)]);
const known = [...plainFields, ...dateFields, ...accessFields];

/** What is kept of a form as it was typed: our own fields, and nothing that somebody else put in. */
export function keptValues(values: FormValues): FormValues {
  return Object.fromEntries(
    known.flatMap((name) => {
      const given = values[name];
      return given === undefined || given === '' ? [] : [[name, given]];
    }),
  );
}

/** How many dates the form has room for. */
export function rowsOf(values: FormValues): number {
  const rows = Number(valueOf({ locale: 'de', values }, 'rows'));
  return Number.isInteger(rows) ? Math.min(Math.max(rows, 1), mostItemDates) : 1;
}

type Choices = { readonly lifeAreas: readonly string[]; readonly municipalities: readonly string[] };

/** What must be right before it is handed in, but the dates and the place. */
export function itemForm(locale: Locale, { lifeAreas, municipalities }: Choices) {
  const t = handInErrors(locale);
  const long = (max: number) => text({ max, tooLong: t.long });
  return z.object({
    title: text({ max: 200, tooLong: t.long, missing: t.titleMissing }),
    what: text({ max: 600, tooLong: t.long, missing: t.whatMissing }),
    more: long(3000),
    titleEasy: long(200),
    whatEasy: long(600),
    placeText: long(500),
    municipality: optionalChoice([...municipalities], { wrong: t.wrong }),
    organiser: text({ max: 200, tooLong: t.long, missing: t.organiserMissing }),
    contactTelephone: long(60),
    contactEmail: email({ wrong: t.email }),
    audience: long(300),
    cost: number({ min: 0, max: 10_000, wrong: t.cost }),
    costText: long(300),
    registration: choice(registrations, { missing: t.wrong }),
    seats: number({ min: 1, max: 10_000, wrong: t.seats, whole: true }),
    lifeAreas: choices([...lifeAreas], { wrong: t.wrong }),
    visibility: choice(['public', 'counted'], { missing: t.visibility }),
    answer: long(2000),
  });
}

/** The answers about the access, as far as they can be wrong. */
export function accessForm(locale: Locale) {
  const t = handInErrors(locale);
  return z.object(
    Object.fromEntries(
      accessCodes.flatMap((code) => [
        [answerField(code), optionalChoice(accessAnswers, { wrong: t.wrong })],
        [noteField(code), text({ max: 300, tooLong: t.long })],
      ]),
    ),
  );
}

/** The answers about the access; what is left out was not checked. */
export function accessTyped(values: FormValues): EventAccess {
  return readAccess(
    Object.fromEntries(
      accessCodes.map((code) => {
        const [answer = 'notChecked'] = valuesOf({ locale: 'de', values }, answerField(code));
        const note = valueOf({ locale: 'de', values }, noteField(code)).trim();
        return [code, note === '' ? { answer } : { answer, note }];
      }),
    ),
  );
}

/** A copy for another year: everything but the dates. */
export function withoutDates(values: FormValues): FormValues {
  const left = new Set([...dateFields, 'rows', 'answer']);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !left.has(name)));
}

/** A new item as its form begins. */
export const firstValues = (organisation: string): FormValues => ({
  organiser: organisation,
  registration: 'none',
  rows: '1',
  ...Object.fromEntries(accessCodes.map((code) => [answerField(code), 'notChecked'])),
});
