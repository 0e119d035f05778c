/** Where the office works on the glossary. */
export const termsPath = '/verwaltung/glossar';
export const newTermPath = `${termsPath}/neu`;
export const termRoute = `${termsPath}/:id{[0-9a-f-]{36}}`;
export const editTermPath = (id: string, below = ''): string => `${termsPath}/${id}${below === '' ? '' : `/${below}`}`;
