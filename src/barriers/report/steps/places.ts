import { findPlaces, type District, type Place } from '../../../platform/district/district.ts';
import { fold } from '../../../platform/district/find-places.ts';

type Places = Pick<District, 'municipalities' | 'localities'>;

const maxPlaces = 8;
const maxAttempts = 10;

/**
 * Places that fit what somebody typed. People type whole addresses: where the whole fits nothing, its parts are tried, the ones
 * behind a comma first, because the place usually comes last.
 */
export function placesFor(district: Places, typed: string): readonly Place[] {
  const parts = typed.split(',').map((part) => part.trim());
  const attempts = [typed, ...parts.toReversed(), ...wordsOf(parts.toReversed().join(' '))];
  for (const attempt of [...new Set(attempts)].slice(0, maxAttempts)) {
    // No name is longer, and comparing takes time with every letter.
    const found = attempt === '' || attempt.length > 50 ? [] : findPlaces(district, attempt, maxPlaces);
    if (found.length > 0) return found;
  }
  return [];
}

/** Without house numbers and postcodes; short words such as „am“ fit too much. */
function wordsOf(text: string): string[] {
  return text.split(/[\s,;/]+/u).filter((word) => word.length >= 4 && !/\d/u.test(word));
}

/** One value for one place in a form: `15087370` or `15087370/Wippra`. */
export const valueOfPlace = ({ municipalityKey, locality }: Place): string =>
  locality === undefined ? municipalityKey : `${municipalityKey}/${locality}`;

/** The place behind a value; null when it is none of the county's. */
export function placeOfValue({ municipalities, localities }: Places, value: string): Place | null {
  const [municipalityKey = '', ...rest] = value.split('/');
  const locality = rest.join('/');
  const municipality = municipalities.find(({ key }) => key === municipalityKey);
  if (!municipality) return null;
  if (locality === '') return { municipalityKey, municipality: municipality.name };
  const isKnown = localities.some((known) => known.municipalityKey === municipalityKey && known.name === locality);
  return isKnown ? { municipalityKey, municipality: municipality.name, locality } : null;
}

/** „Wippra (Stadt Sangerhausen)“ needs both names; a municipality itself needs one. */
export const nameOfPlace = ({ municipality, locality }: Place): string =>
  locality === undefined || locality === municipality ? municipality : `${locality} (${municipality})`;

/** What somebody typed, followed by the place it was found in, unless the place says all of it. */
export function describePlace(typed: string, place: Place | null): string {
  const parts = place ? [place.locality ?? place.municipality] : [];
  if (place && fold(parts.join(' ')).includes(fold(typed))) return parts.join(', ');
  return [typed.trim(), ...parts.filter((part) => !fold(typed).includes(fold(part)))].filter(Boolean).join(', ');
}
