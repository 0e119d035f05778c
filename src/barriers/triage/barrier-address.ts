import { triagePath } from './triage-filter.ts';

/** The pattern for routes below one barrier; digits only, so that words after `/barrieren/` stay free for other pages. */
export const barrierRoute = `${triagePath}/:number{[0-9]+}`;

/** Where the office works on a barrier; `below` is one of its sub-pages. */
export function barrierPath(number: number, below = ''): string {
  return `${triagePath}/${number}${below === '' ? '' : `/${below}`}`;
}
