export const inspectionsPath = '/verwaltung/begehungen';
export const checklistsPath = `${inspectionsPath}/pruefboegen`;

/** The pattern for routes below one inspection; digits only, so that words stay free for other pages. */
export const inspectionRoute = `${inspectionsPath}/:number{[0-9]+}`;

/** Where the office works on an inspection; `below` is one of its sub-pages. */
export function inspectionPath(number: number, below = ''): string {
  return `${inspectionsPath}/${number}${below === '' ? '' : `/${below}`}`;
}

export const checklistPath = (code: string, below = ''): string =>
  `${checklistsPath}/${code}${below === '' ? '' : `/${below}`}`;

export const photoPath = (number: number, photo: string): string => inspectionPath(number, `fotos/${photo}`);

/** A worker answers for pages below its own address at most; from here it never reaches a public page. */
export const workerPath = `${inspectionsPath}/geraet.js`;
