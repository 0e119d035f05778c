import { addMonths, type Day } from '../../platform/calendar.ts';
import { accessMarks, type AccessMark } from './access-marks.ts';
import { placeKinds, type PlaceKind } from './place.ts';

/** By the age of what is known, for the office. */
export const ages = ['unchecked', 'old'] as const;

/** What somebody chose; each value is one of the offered ones. */
export type PlaceFilter = {
  readonly words: string;
  readonly municipality?: string | undefined;
  readonly kind?: PlaceKind | undefined;
  readonly access?: AccessMark | undefined;
  readonly publicOnly?: boolean | undefined;
  readonly age?: (typeof ages)[number] | undefined;
  /** The last day of a confirmation that counts as old. */
  readonly agedBefore?: Day | undefined;
};

const oneOf = <Value extends string>(given: string | undefined, known: readonly Value[]): Value | undefined =>
  known.find((value) => value === given);

const longestWords = 200;

/** Reads the filters from an address. Unknown values count as not chosen: addresses are kept and sent on. */
export function readPlaceFilter(
  query: Readonly<Record<string, string | undefined>>,
  municipalities: readonly { readonly key: string }[],
  today: Day,
): PlaceFilter {
  return {
    words: (query.worte ?? '').normalize('NFC').trim().slice(0, longestWords),
    municipality: oneOf(
      query.gemeinde,
      municipalities.map(({ key }) => key),
    ),
    kind: oneOf(query.art, placeKinds),
    access: oneOf(query.zugang, accessMarks),
    age: oneOf(query.alter, ages),
    agedBefore: addMonths(today, -24),
  };
}

/** The values of the form's fields, which are also the parts of the address. */
export function placeFilterValues({ words, municipality, kind, access, age }: PlaceFilter): Record<string, string> {
  const values = { worte: words, gemeinde: municipality, art: kind, zugang: access, alter: age };
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
}

export const isNarrowed = (filter: PlaceFilter): boolean => Object.keys(placeFilterValues(filter)).length > 0;

/** The query of an address with these filters, with its question mark; empty without any. */
export function placeFilterQuery(filter: PlaceFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...placeFilterValues(filter), ...more }).toString();
  return query === '' ? '' : `?${query}`;
}

/** Pages are counted from 1. */
export function readPageNumber(given: string | undefined): number {
  return given !== undefined && /^[1-9]\d{0,5}$/u.test(given) ? Number(given) : 1;
}
