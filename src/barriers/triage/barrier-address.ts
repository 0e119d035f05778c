import { triagePath } from './triage-filter.ts';

/** The pattern for routes below one barrier; digits only, so that words after `/barrieren/` stay free for other pages. */
export const barrierRoute = `${triagePath}/:number{[0-9]+}`;

/** The number in an address, or null when no barrier can have it. */
export function readNumber(typed: string | undefined): number | null {
  return typed !== undefined && /^[1-9]\d{0,8}$/u.test(typed) ? Number(typed) : null;
}

/** Where the office works on a barrier; `below` is one of its sub-pages. */
export function barrierPath(number: number, below = ''): string {
  return `${triagePath}/${number}${below === '' ? '' : `/${below}`}`;
}

/** The id of a photo, report or message in an address: anything else would be a fault in the database. */
export function isId(given: string | undefined): given is string {
  return given !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(given);
}
