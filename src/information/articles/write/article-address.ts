export const articlesPath = '/verwaltung/inhalte';

/** What the routes of one article are declared with. */
export const articleRoute = `${articlesPath}/:id{[0-9a-f-]{36}}`;

/** The office's page of an article, or one below it. */
export function articlePath(id: string, below?: string): string {
  return below === undefined ? `${articlesPath}/${id}` : `${articlesPath}/${id}/${below}`;
}

/** How texts are written, explained. */
export const writingPath = `${articlesPath}/schreiben`;

/** Where one fault of texts is explained with an example. */
export const rulePath = (kind: string): string => `${writingPath}#${kind}`;
