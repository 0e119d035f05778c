import type { Urgency, WorkFilter } from './open-work.ts';

export const workListPath = '/verwaltung';
export const allWorkPath = '/verwaltung/aufgaben';

/** Names and values in the address are the reader's. */
export const filterNames = { urgency: 'dringlichkeit', area: 'bereich', page: 'seite' } as const;

const urgencyCodes: Record<Urgency, string> = {
  'promise-broken': 'zusage',
  'person-waiting': 'person',
  'date-near': 'frist',
};

export type PagedFilter = WorkFilter & { readonly page: number };

/** Reads a filter from the query of an address. What is unknown or damaged is left out: a list is never an error. */
export function readWorkFilter(
  query: Readonly<Record<string, string | undefined>>,
  areas: readonly string[],
): PagedFilter {
  const wanted = query[filterNames.urgency];
  return {
    urgency: (Object.keys(urgencyCodes) as Urgency[]).find((urgency) => urgencyCodes[urgency] === wanted),
    area: areas.find((code) => code === query[filterNames.area]),
    page: readPage(query),
  };
}

/** The page that is wanted, the first if in doubt. */
export function readPage(query: Readonly<Record<string, string | undefined>>): number {
  const page = query[filterNames.page] ?? '';
  return /^[1-9]\d{0,3}$/u.test(page) ? Number(page) : 1;
}

/** The code of an urgency in an address. */
export const urgencyCode = (urgency: Urgency): string => urgencyCodes[urgency];

/** The address of the full list with a filter; another filter begins at page 1. */
export function allWorkAddress({ urgency, area, page = 1 }: Partial<PagedFilter> = {}): string {
  const query = new URLSearchParams();
  if (urgency !== undefined) query.set(filterNames.urgency, urgencyCodes[urgency]);
  if (area !== undefined) query.set(filterNames.area, area);
  if (page > 1) query.set(filterNames.page, String(page));
  const text = query.toString();
  return text === '' ? allWorkPath : `${allWorkPath}?${text}`;
}
