import type { WorkFilter } from './open-work.ts';
import type { Part } from './sort-out.ts';
import type { Urgency } from './urgency.ts';

export const workListPath = '/verwaltung';
export const allWorkPath = '/verwaltung/aufgaben';

/** Names and values in the address are the reader's. */
export const filterNames = { urgency: 'dringlichkeit', area: 'bereich', part: 'liste', page: 'seite' } as const;

const urgencyCodes: Record<Urgency, string> = {
  'promise-broken': 'zusage',
  'person-waiting': 'person',
  'date-near': 'frist',
};

/** „Meine“ is what the list begins with, so it has no code. */
const partCodes: Record<Exclude<Part, 'mine'>, string> = {
  colleague: 'kollegium',
  putOff: 'zurueckgestellt',
  everything: 'alles',
};

export type PagedFilter = WorkFilter & { readonly part: Part; readonly page: number };

/** Reads a filter from the query of an address. What is unknown or damaged is left out: a list is never an error. */
export function readWorkFilter(
  query: Readonly<Record<string, string | undefined>>,
  areas: readonly string[],
): PagedFilter {
  const wanted = query[filterNames.urgency];
  return {
    urgency: (Object.keys(urgencyCodes) as Urgency[]).find((urgency) => urgencyCodes[urgency] === wanted),
    area: areas.find((code) => code === query[filterNames.area]),
    part: readPart(query),
    page: readPage(query),
  };
}

/** The part that is wanted, what is one's own if in doubt. */
function readPart(query: Readonly<Record<string, string | undefined>>): Part {
  const wanted = query[filterNames.part];
  return (Object.keys(partCodes) as (keyof typeof partCodes)[]).find((part) => partCodes[part] === wanted) ?? 'mine';
}

/** The page that is wanted, the first if in doubt. */
export function readPage(query: Readonly<Record<string, string | undefined>>): number {
  const page = query[filterNames.page] ?? '';
  return /^[1-9]\d{0,3}$/u.test(page) ? Number(page) : 1;
}

/** The code of an urgency in an address. */
export const urgencyCode = (urgency: Urgency): string => urgencyCodes[urgency];

/** The code of a part in an address; none for what is one's own. */
export const partCode = (part: Part): string | undefined => (part === 'mine' ? undefined : partCodes[part]);

/** The address of the full list with a filter; another filter begins at page 1. */
export function allWorkAddress({ urgency, area, part = 'mine', page = 1 }: Partial<PagedFilter> = {}): string {
  const query = new URLSearchParams();
  if (part !== 'mine') query.set(filterNames.part, partCodes[part]);
  if (urgency !== undefined) query.set(filterNames.urgency, urgencyCodes[urgency]);
  if (area !== undefined) query.set(filterNames.area, area);
  if (page > 1) query.set(filterNames.page, String(page));
  const text = query.toString();
  return text === '' ? allWorkPath : `${allWorkPath}?${text}`;
}
