import { z } from 'zod';
import { choices, email, number, optionalChoice, text, tick } from '../../platform/forms/fields.ts';
import { twinShape, twinValue } from '../../platform/text-twin/twin.form.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { accessAnswers, accessCodes, readAccess, type EventAccess } from '../access-facts.ts';
import { wordsOf, type EventFacts, type EventWords } from '../event.ts';
import type { EventRow } from '../events.store.ts';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.errors;
const long = (max: number) => text({ max, tooLong: t.long });

const words = {
  title: text({ max: 200, tooLong: t.titleLong }),
  summary: text({ max: 600, tooLong: t.summaryLong }),
  body: text({ max: 50_000, tooLong: t.bodyLong }),
  titleEasy: text({ max: 200, tooLong: t.titleLong }),
  summaryEasy: text({ max: 600, tooLong: t.summaryLong }),
  bodyEasy: text({ max: 50_000, tooLong: t.bodyLong }),
};

export const answerField = (code: string): string => `access-${code}`;
export const noteField = (code: string): string => `note-${code}`;

const accessShape = Object.fromEntries(
  accessCodes.flatMap((code) => [
    [answerField(code), optionalChoice(accessAnswers, { wrong: t.wrong })],
    [noteField(code), long(300)],
  ]),
);

type Known = { readonly lifeAreas: readonly string[]; readonly municipalities: readonly string[] };

/** What is typed about an event, without its dates; the place is looked up afterwards. */
export const eventForm = ({ lifeAreas, municipalities }: Known) =>
  z.object({
    ...words,
    ...twinShape,
    place: long(200),
    placeText: long(500),
    municipality: optionalChoice([...municipalities], { wrong: t.wrong }),
    onlineUrl: long(500).refine(
      (typed) => typed === '' || (typed.startsWith('https://') && URL.canParse(typed)),
      t.url,
    ),
    bodyCode: long(80),
    organiser: long(200),
    contactTelephone: long(60),
    contactEmail: email({ wrong: t.email }),
    cost: number({ min: 0, max: 10_000, wrong: t.cost }),
    costText: long(300),
    audience: long(300),
    lifeAreas: choices(lifeAreas, { wrong: t.wrong }),
    takesRegistrations: tick(),
    seats: number({ min: 1, max: 10_000, wrong: t.seats, whole: true }),
    closesDaysBefore: number({ min: 0, max: 90, wrong: t.closes, whole: true }),
  });

export const accessForm = z.object(accessShape);
export const versionForm = z.object({
  version: text({ max: 9, tooLong: t.version }).refine((typed) => /^\d+$/u.test(typed), t.version),
});

export type TypedEvent = z.output<ReturnType<typeof eventForm>>;

export const wordsTyped = (typed: TypedEvent): EventWords => wordsOf(typed);

export function accessTyped(typed: z.output<typeof accessForm>): EventAccess {
  const given: Readonly<Record<string, unknown>> = typed;
  return readAccess(
    Object.fromEntries(
      accessCodes.flatMap((code) => {
        const answer = given[answerField(code)] ?? 'notChecked';
        const note = given[noteField(code)];
        if (answer === 'notChecked' && note === '') return [];
        return [[code, note === '' ? { answer } : { answer, note }]];
      }),
    ),
  );
}

/** What was typed, as the domain wants it. */
export function factsTyped(typed: TypedEvent, found: { placeId: string | null; access: EventAccess }): EventFacts {
  return {
    ...found,
    placeText: typed.placeText || null,
    municipalityKey: typed.municipality ?? null,
    onlineUrl: typed.onlineUrl || null,
    bodyCode: typed.bodyCode || null,
    organiser: typed.organiser || null,
    contactTelephone: typed.contactTelephone || null,
    contactEmail: typed.contactEmail || null,
    costCents: typed.cost === undefined ? null : Math.round(typed.cost * 100),
    costText: typed.costText || null,
    audience: typed.audience || null,
    lifeAreas: typed.lifeAreas,
    takesRegistrations: typed.takesRegistrations,
    seats: typed.seats ?? null,
    closesDaysBefore: typed.closesDaysBefore ?? 0,
  };
}

export function accessValues(access: EventAccess): FormValues {
  return Object.fromEntries(
    accessCodes.flatMap((code) => [
      [answerField(code), access[code]?.answer ?? 'notChecked'],
      [noteField(code), access[code]?.note],
    ]),
  );
}

/** A saved event as the form shows it. */
export function eventValues(row: EventRow, place: string | undefined): FormValues {
  return {
    version: String(row.version),
    ...wordsOf(row),
    easyState: twinValue(row.easyState),
    place,
    placeText: row.placeText ?? '',
    municipality: row.municipalityKey ?? '',
    onlineUrl: row.onlineUrl ?? '',
    bodyCode: row.bodyCode ?? '',
    organiser: row.organiser ?? '',
    contactTelephone: row.contactTelephone ?? '',
    contactEmail: row.contactEmail ?? '',
    cost: row.costCents === null ? '' : String(row.costCents / 100).replace('.', ','),
    costText: row.costText ?? '',
    audience: row.audience ?? '',
    lifeAreas: row.lifeAreas,
    takesRegistrations: row.takesRegistrations ? 'yes' : '',
    seats: row.seats === null ? '' : String(row.seats),
    closesDaysBefore: String(row.closesDaysBefore),
    ...accessValues(readAccess(row.access)),
  };
}
