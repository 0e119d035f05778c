import type { District } from './district.ts';

export type Place = { municipalityKey: string; municipality: string; locality?: string };

type Candidate = { place: Place; name: string };

/**
 * Municipalities and localities that fit what somebody typed: the beginning of a name first, then a part of it, then
 * names with a small typing error. Upper case, umlauts and ß may be written in any way.
 */
export function findPlaces(
  district: Pick<District, 'municipalities' | 'localities'>,
  query: string,
  limit: number,
): Place[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  return candidates(district)
    .map((candidate) => ({ ...candidate, rank: rank(fold(candidate.name), wanted) }))
    .filter((hit) => Number.isFinite(hit.rank))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        Number(a.place.locality !== undefined) - Number(b.place.locality !== undefined) ||
        a.name.localeCompare(b.name, 'de'),
    )
    .slice(0, Math.max(0, limit))
    .map(({ place }) => place);
}

/** One spelling for comparing: „Südharz“, „SUEDHARZ“ and „südharz“ are the same. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function candidates({ municipalities, localities }: Pick<District, 'municipalities' | 'localities'>): Candidate[] {
  const names = new Map(municipalities.map(({ key, name }) => [key, name]));
  return [
    ...municipalities.map(({ key, name }) => ({ place: { municipalityKey: key, municipality: name }, name })),
    ...localities.map(({ name, municipalityKey }) => ({
      place: { municipalityKey, municipality: names.get(municipalityKey) ?? '', locality: name },
      name,
    })),
  ];
}

function rank(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  if (name.includes(wanted)) return 3;
  const tolerated = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;
  const words = [name, ...name.split(' ')];
  const errors = Math.min(...words.map((word) => errorsAtBeginning(word, wanted)));
  return errors <= tolerated ? 3 + errors : Infinity;
}

/**
 * How many letters must be changed, added, left out or swapped until `wanted` is the beginning of `name` (optimal string
 * alignment; the rest of the name costs nothing, because people stop typing early).
 */
function errorsAtBeginning(name: string, wanted: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, index) => index);
  for (let row = 1; row <= wanted.length; row++) {
    const current = [row];
    for (let column = 1; column <= name.length; column++) {
      const isSame = wanted[row - 1] === name[column - 1];
      const isSwapped =
        row > 1 && column > 1 && wanted[row - 1] === name[column - 2] && wanted[row - 2] === name[column - 1];
      current[column] = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(...last);
}
