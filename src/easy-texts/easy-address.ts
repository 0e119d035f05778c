export const easyTextsPath = '/verwaltung/leichte-sprache';
export const bundlesPath = `${easyTextsPath}/buendel`;
export const checksPath = `${easyTextsPath}/pruefungen`;

/** What the routes of one text are declared with. */
export const textRoute = `${easyTextsPath}/texte/:kind{[a-z]+}/:id{[a-z0-9-]+}`;
export const bundleRoute = `${bundlesPath}/:number{[0-9]+}`;

export type TextReference = { readonly kind: string; readonly id: string };

export function textPath({ kind, id }: TextReference, below = ''): string {
  return `${easyTextsPath}/texte/${kind}/${id}${below === '' ? '' : `/${below}`}`;
}

export function bundlePath(number: number, below = ''): string {
  return `${bundlesPath}/${number}${below === '' ? '' : `/${below}`}`;
}
