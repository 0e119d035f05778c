/** Where the office works on the plan. */
export const planPath = '/verwaltung/aktionsplan';

/** The pattern for routes below one edition; digits only, so that words after the path stay free for other pages. */
export const editionRoute = `${planPath}/:edition{[0-9]+}`;
export const fieldRoute = `${editionRoute}/handlungsfelder/:field`;
export const goalRoute = `${fieldRoute}/ziele/:goal`;

/** `below` is one of the sub-pages of an edition. */
export function editionPath(edition: number, below = ''): string {
  return `${planPath}/${edition}${below === '' ? '' : `/${below}`}`;
}

export function fieldPath(edition: number, slug: string, below = ''): string {
  return editionPath(edition, `handlungsfelder/${slug}${below === '' ? '' : `/${below}`}`);
}

export function goalPath(edition: number, slug: string, goalId: string, below = ''): string {
  return fieldPath(edition, slug, `ziele/${goalId}${below === '' ? '' : `/${below}`}`);
}

export const measurePath = (number: number): string => `/verwaltung/massnahmen/${number}`;

/** Where the words of a measure in a draft are edited. */
export const draftMeasurePath = (number: number, edition: number): string =>
  `${measurePath(number)}/bearbeiten?fassung=${edition}`;

/** Where everybody reads about editions. */
export const publicEditionsPath = '/aktionsplan/fassungen';
export const publicComparisonPath = '/aktionsplan/vergleich';
