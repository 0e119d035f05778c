import type { District, Place } from '../../platform/district/district.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormState, type FormValues } from '../../ui/form/form-state.ts';
import { nameOfPlace, placeOfValue, placesFor } from '../report/steps/places.ts';
import { intakeTexts } from './intake.messages.ts';

const { errors: t } = intakeTexts;

type Places = Pick<District, 'municipalities' | 'localities'>;
type FoundPlace = { municipalityKey: string | null; placeText: string | null };

/** All places as they are offered while typing. */
export function placeNames({ municipalities, localities }: Places): readonly string[] {
  const names = new Map(municipalities.map(({ key, name }) => [key, name]));
  const inMunicipality = localities.map(({ name, municipalityKey }) =>
    nameOfPlace({ municipalityKey, municipality: names.get(municipalityKey) ?? '', locality: name }),
  );
  return [...new Set([...names.values(), ...inMunicipality])];
}

/** The places that what was typed may mean; one is enough, several are asked about. */
export function placesMeant(district: Places, typed: string): readonly Place[] {
  const found = placesFor(district, typed.replace(/\s*\(.*\)\s*$/u, ''));
  const exact = found.filter((place) => nameOfPlace(place).toLowerCase() === typed.trim().toLowerCase());
  return exact.length === 1 ? exact : found;
}

/**
 * Finds the municipality behind what was typed. Places of the same municipality are no question; several municipalities are, and a
 * place nobody knows is, because a wrong municipality asks the wrong town hall.
 */
export function checkPlace(values: FormValues, district: Places): Result<FoundPlace, readonly FieldError[]> {
  const form: FormState = { locale: 'de', values };
  const typed = valueOf(form, 'place').trim();
  const detail = valueOf(form, 'placeDetail').trim();
  const refuse = (field: string, message: string) => failure([{ field, message }]);
  if (detail.length > 350) return refuse('placeDetail', t.tooLong(350));
  if (typed === '') return success({ municipalityKey: null, placeText: detail || null });
  if (typed.length > 100) return refuse('place', t.tooLong(100));

  const meant = placesMeant(district, typed);
  const chosen = valueOf(form, 'match');
  if (chosen === 'none') return success({ municipalityKey: null, placeText: textOf(detail, typed) });
  const match = meant.length > 1 ? placeOfValue(district, chosen) : null;
  const place = match ?? meant[0];
  if (place === undefined) return refuse('place', t.placeUnknown);
  const municipalities = new Set(meant.map(({ municipalityKey }) => municipalityKey));
  if (match === null && municipalities.size > 1) return refuse('match', t.placeSeveral);
  const locality = place.locality === place.municipality ? undefined : place.locality;
  return success({ municipalityKey: place.municipalityKey, placeText: textOf(detail, locality) });
}

/** „Bushaltestelle, Wippra“: the municipality stands apart. */
function textOf(detail: string, locality: string | undefined): string | null {
  return [detail, locality].filter(Boolean).join(', ') || null;
}
