import { z } from 'zod';
import { choice, text } from '../../../platform/forms/fields.ts';
import { isId } from '../../../platform/record-id.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { placeKinds, type PlaceDescription } from '../place.ts';
import type { PlaceRow } from '../places.store.ts';
import { manageTexts } from './manage.messages.ts';

const t = manageTexts.errors;

const line = (max: number) => text({ max, tooLong: t.tooLong(max) });

/** As a device or a map gives it: more decimals than people type. */
const degrees = (most: number) =>
  text({ max: 20, tooLong: t.position })
    .refine((typed) => typed === '' || /^-?\d{1,3}([.,]\d{1,15})?$/u.test(typed), t.position)
    .transform((typed) => (typed === '' ? undefined : Number(typed.replace(',', '.'))))
    .refine((value) => value === undefined || Math.abs(value) <= most, t.position);

/** What the office types about a place. */
export function placeForm(municipalityKeys: readonly string[]) {
  return z
    .object({
      kind: choice(placeKinds, { missing: t.kind }),
      name: text({ max: 200, tooLong: t.tooLong(200), missing: t.name }),
      address: line(300),
      municipalityKey: text({ max: 8, tooLong: t.municipality, missing: t.municipality }).refine(
        (key) => municipalityKeys.includes(key),
        t.municipality,
      ),
      locality: line(200),
      operator: line(200),
      website: text({ max: 500, tooLong: t.tooLong(500) }).refine(
        (typed) => typed === '' || (/^https?:\/\/[^\s/]+\.[^\s]+$/u.test(typed) && URL.canParse(typed)),
        t.website,
      ),
      lat: degrees(90),
      lon: degrees(180),
      isPublic: choice(['yes', 'no'], { missing: t.isPublic }),
    })
    .refine(({ lat, lon }) => (lat === undefined) === (lon === undefined), { path: ['lat'], message: t.position })
    .transform(({ lat, lon, isPublic, address, locality, operator, website, ...rest }): PlaceDescription => ({
      ...rest,
      address: address || null,
      locality: locality || null,
      operator: operator || null,
      website: website || null,
      position: lat === undefined || lon === undefined ? null : { lat, lon },
      isPublic: isPublic === 'yes',
    }));
}

/** What a form carries besides: the id of what it makes, so that sending it twice makes one thing. */
export const madeBefore = z.object({ id: z.string().refine(isId, t.version) });
export const versionForm = z.object({ version: z.coerce.number(t.version).int(t.version) });

/** The saved words as the form shows them. */
export function placeValues(place: PlaceRow): FormValues {
  return {
    version: String(place.version),
    kind: place.kind,
    name: place.name,
    address: place.address ?? '',
    municipalityKey: place.municipalityKey,
    locality: place.locality ?? '',
    operator: place.operator ?? '',
    website: place.website ?? '',
    lat: place.lat === null ? '' : String(place.lat).replace('.', ','),
    lon: place.lon === null ? '' : String(place.lon).replace('.', ','),
    isPublic: place.isPublic ? 'yes' : 'no',
  };
}
