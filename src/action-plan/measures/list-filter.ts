import { measureStatuses, turns, type MeasureStatus, type Turn } from '../measure.ts';
import { measuresPath } from '../care/measure-address.ts';
import { lights, type Light } from '../traffic-light.ts';

export const sorts = ['plan', 'number', 'due', 'turn', 'light'] as const;
export type Sort = (typeof sorts)[number];

/** What the list shows; every part stands in the address, so that a list can be kept and sent. */
export type ListFilter = {
  /** Number of an edition; the one the office works on otherwise. */
  readonly edition?: string | undefined;
  /** Slug of a field of action, or `ohne` for measures below no goal. */
  readonly field?: string | undefined;
  readonly status?: MeasureStatus | undefined;
  readonly light?: Light | undefined;
  readonly body?: string | undefined;
  readonly turn?: Turn | undefined;
  readonly gaps?: true | undefined;
  readonly unpublished?: true | undefined;
  readonly words?: string | undefined;
  readonly sort: Sort;
  readonly page: number;
};

/** Names in the address are the reader's; values are codes. */
export const filterNames = {
  edition: 'fassung',
  field: 'feld',
  status: 'stand',
  light: 'ampel',
  body: 'stelle',
  turn: 'am-zug',
  gaps: 'luecken',
  unpublished: 'intern',
  words: 'suche',
  sort: 'sortierung',
  page: 'seite',
} as const satisfies Record<keyof ListFilter, string>;

export const withoutField = 'ohne';

/** Reads a filter from the query of an address. What is unknown or damaged is left out: a list is never an error. */
export function readListFilter(query: Readonly<Record<string, string | undefined>>): ListFilter {
  const given = (part: keyof ListFilter) => query[filterNames[part]]?.trim() || undefined;
  const code = <Code extends string>(part: keyof ListFilter, codes: readonly Code[]) =>
    codes.find((known) => known === given(part));
  const shaped = (part: keyof ListFilter, shape: RegExp) => {
    const value = given(part);
    return value !== undefined && shape.test(value) ? value : undefined;
  };
  const yes = (part: keyof ListFilter) => (given(part) === 'ja' ? true : undefined);
  return {
    edition: shaped('edition', /^[1-9]\d{0,4}$/u),
    field: shaped('field', /^[a-z0-9-]{1,80}$/u),
    status: code('status', measureStatuses),
    light: code('light', lights),
    body: shaped('body', /^[a-z][a-zA-Z0-9-]{0,60}$/u),
    turn: code('turn', turns),
    gaps: yes('gaps'),
    unpublished: yes('unpublished'),
    words: given('words')?.slice(0, 100).trim(),
    sort: code('sort', sorts) ?? 'plan',
    page: Number(shaped('page', /^[1-9]\d{0,4}$/u) ?? 1),
  };
}

/** The address of the list with a filter; what is as usual is left out, and another filter begins at page 1. */
export function listAddress(filter: ListFilter, change: Partial<ListFilter> = {}): string {
  const wanted: ListFilter = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  for (const [part, name] of Object.entries(filterNames) as [keyof ListFilter, string][]) {
    const value = wanted[part];
    if (value === undefined || (part === 'sort' && value === 'plan') || (part === 'page' && value === 1)) continue;
    query.set(name, value === true ? 'ja' : String(value));
  }
  const text = query.toString();
  return text === '' ? measuresPath : `${measuresPath}?${text}`;
}

/** Whether anything is left out of the list. */
export function isNarrowed({ edition: _edition, sort: _sort, page: _page, ...rest }: ListFilter): boolean {
  return Object.values(rest).some((value) => value !== undefined);
}
