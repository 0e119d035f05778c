import { z } from 'zod';
import type { Place } from '../../directory/index.ts';
import type { Day } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, text } from '../../platform/forms/fields.ts';
import { readRoughDay } from '../../platform/forms/read-date.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, valuesOf, type FormState, type FormValues } from '../../ui/form/form-state.ts';
import { checklistCodes, type ChecklistCode } from '../checklists/checklist.ts';
import type { PlannedPrecision } from '../inspection.ts';
import { planTexts } from './plan.messages.ts';

const t = planTexts.errors;

/** Groups have no telephone and no e-mail address here. */
export const contactData = /\S@\S|(?:\+|\b0)[\d\s/()-]{6,}\d/u;

const field = (max: number, missing?: string) =>
  text({ max, tooLong: t.tooLong(max), ...(missing === undefined ? {} : { missing }) });

const words = z.object({
  checklist: choice(checklistCodes, { missing: t.checklist }),
  place: field(36),
  placeName: field(200),
  placeAddress: field(300),
  municipality: field(8),
  note: field(3000).refine((typed) => !contactData.test(typed), t.person),
});

export type PlanInput = {
  readonly checklist: ChecklistCode;
  /** Null: not in the directory of places. */
  readonly placeId: string | null;
  readonly placeName: string;
  readonly placeAddress: string | null;
  readonly municipalityKey: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly plannedOn: Day;
  readonly plannedPrecision: PlannedPrecision;
  readonly people: readonly string[];
  /** Groups that are invited. */
  readonly groups: readonly string[];
  readonly note: string;
};

type Known = {
  readonly district: District;
  readonly colleagues: readonly { readonly id: string }[];
  readonly places: readonly KnownPlace[];
};

/** A place of the directory, as far as a plan takes it over. */
export type KnownPlace = Pick<Place, 'id' | 'name' | 'address' | 'municipalityKey' | 'lat' | 'lon'>;

/** Checks the whole plan; mistakes come in the order of the fields on the page. */
export function checkPlan(values: FormValues, known: Known): Result<PlanInput, readonly FieldError[]> {
  const form: FormState = { locale: 'de', values };
  const checked = checkForm(words, values);
  const planned = checkPlanned(values);
  const people = valuesOf(form, 'people').filter(Boolean);
  const groups = checkGroups(valueOf(form, 'groups'));
  const errors = [
    ...(checked.ok ? [] : checked.failure),
    ...placeErrors(form, known),
    ...(planned.ok ? [] : planned.failure),
    ...(people.every((id) => known.colleagues.some((colleague) => colleague.id === id))
      ? []
      : [{ field: 'people', message: t.people }]),
    ...(groups.ok ? [] : groups.failure),
  ];
  if (!checked.ok || !planned.ok || !groups.ok || errors.length > 0) return failure(errors);
  const { municipality, placeName, placeAddress, place: chosen, ...rest } = checked.value;
  const place = known.places.find(({ id }) => id === chosen);
  return success({
    ...rest,
    placeId: place?.id ?? null,
    // What was typed besides goes before: an inspection may be about one entrance only.
    placeName: placeName || (place?.name ?? ''),
    placeAddress: placeAddress || (place?.address ?? null),
    municipalityKey: municipality || (place?.municipalityKey ?? null),
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    plannedOn: planned.value.day,
    plannedPrecision: planned.value.precision,
    people: [...new Set(people)],
    groups: groups.value,
  });
}

function placeErrors(form: FormState, { district, places }: Known): readonly FieldError[] {
  const [place = '', placeName = '', municipality = ''] = ['place', 'placeName', 'municipality'].map((name) =>
    valueOf(form, name).trim(),
  );
  const known = places.some(({ id }) => id === place);
  const rules: readonly (readonly [boolean, string, string])[] = [
    [place !== '' && !known, 'place', t.place],
    [place === '' && placeName === '', 'placeName', t.placeName],
    [
      municipality !== '' && !district.municipalities.some(({ key }) => key === municipality),
      'municipality',
      t.municipality,
    ],
  ];
  return rules.flatMap(([isWrong, name, message]) => (isWrong ? [{ field: name, message }] : []));
}

function checkPlanned(values: FormValues) {
  const refuse = (message: string) => failure([{ field: 'planned', message }]);
  const read = readRoughDay(values, 'planned');
  if (!read.ok) return refuse(read.failure === 'incomplete' ? t.plannedIncomplete : t.plannedImpossible);
  return read.value === null ? refuse(t.plannedMissing) : success(read.value);
}

/** One group a line; the same group twice is one. */
export function checkGroups(typed: string): Result<readonly string[], readonly FieldError[]> {
  const refuse = (message: string) => failure([{ field: 'groups', message }]);
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.some((line) => contactData.test(line))) return refuse(t.person);
  if (lines.some((line) => line.length > 200)) return refuse(t.groupLong);
  const groups = lines.filter((line, at) => lines.findIndex((one) => one.toLowerCase() === line.toLowerCase()) === at);
  return groups.length > 20 ? refuse(t.groupsMany) : success(groups);
}

/** A rough day as its three fields hold it. */
export function plannedValues(day: Day, precision: PlannedPrecision): FormValues {
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    'planned-year': year,
    'planned-month': precision === 'year' ? '' : String(Number(month)),
    'planned-day': precision === 'day' ? String(Number(date)) : '',
  };
}
