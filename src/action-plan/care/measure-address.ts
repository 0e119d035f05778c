export const measuresPath = '/verwaltung/massnahmen';

/** The pattern for routes below one measure; digits only, so that words after the path stay free for other pages. */
export const measureRoute = `${measuresPath}/:number{[0-9]+}`;

/** Where the office works on a measure; `below` is one of its sub-pages. */
export function measurePath(number: number, below = ''): string {
  return `${measuresPath}/${number}${below === '' ? '' : `/${below}`}`;
}

/** The number in an address, or null when no measure can have it. */
export function readMeasureNumber(typed: string | undefined): number | null {
  return typed !== undefined && /^[1-9]\d{0,4}$/u.test(typed) ? Number(typed) : null;
}
