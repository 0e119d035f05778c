/** Public addresses, without language. */
export const solutionsPath = '/loesungen';
export const solutionPath = (slug: string): string => `${solutionsPath}/${slug}`;
export const solutionsDataPath = (ending: 'csv' | 'json'): string => `/daten/loesungen.${ending}`;

/** Where the office works on the library; `below` is one of the sub-pages of an entry. */
export const libraryPath = '/verwaltung/loesungen';
export const libraryRoute = `${libraryPath}/:number{[0-9]+}`;
export function entryPath(number: number, below = ''): string {
  return `${libraryPath}/${number}${below === '' ? '' : `/${below}`}`;
}
