export const causesPath = '/verwaltung/ursachen';

/** The pattern for routes below one cause; digits only, so that words after the path stay free for other pages. */
export const causeRoute = `${causesPath}/:number{[0-9]+}`;

/** Where the office works on a cause; `below` is one of its sub-pages. */
export function causePath(number: number, below = ''): string {
  return `${causesPath}/${number}${below === '' ? '' : `/${below}`}`;
}
