export const publicPlacesPath = '/wegweiser/orte';
export const placesPath = '/verwaltung/orte';
export const placesDataPath = '/daten/orte.json';

/** The pattern for routes below one place; digits only, so that words after the path stay free for other pages. */
export const placeRoute = `${placesPath}/:number{[0-9]+}`;

/** Where everybody reads about a place. */
export const publicPlacePath = (number: number): string => `${publicPlacesPath}/${number}`;

/** Where the office works on a place; `below` is one of its sub-pages. */
export const placePath = (number: number, below = ''): string =>
  `${placesPath}/${number}${below === '' ? '' : `/${below}`}`;
