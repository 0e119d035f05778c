import { createHmac } from 'node:crypto';
import { domainToASCII } from 'node:url';

/** The two editions of the newsletter. */
export const editions = ['standard', 'easy'] as const;
export type Edition = (typeof editions)[number];

/** What happened to somebody's consent. */
export type ConsentEvent = 'asked' | 'confirmed' | 'edition-changed' | 'unsubscribed' | 'bounced' | 'never-confirmed';

/** So many issues stand on a page of the office's list. */
export const issuesOnPage = 30;

/** Whoever does not confirm within so many days is forgotten. */
export const daysToConfirm = 7;

/**
 * One spelling of a mail address, so that nobody is on the list twice: „Rosa@Büro.example“ and „rosa@xn--bro-hoa.example“ are one. Empty
 * when its domain cannot exist.
 */
export function addressKey(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = domainToASCII(email.slice(at + 1));
  return at < 1 || domain === '' ? '' : `${email.slice(0, at).normalize('NFC').toLowerCase()}@${domain}`;
}

/** An address as the record of consents knows it: proves for a known address, names nobody. */
export const addressHash = (key: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`newsletter address ${key}`).digest();

const signature = (id: string, secret: string): string =>
  createHmac('sha256', secret).update(`newsletter settings ${id}`).digest('base64url').slice(0, 32);

/** What stands in the link to somebody's settings. It is good as long as they are on the list. */
export const settingsToken = (subscriberId: string, secret: string): string =>
  `${subscriberId}.${signature(subscriberId, secret)}`;

/** Whose settings a link opens; null when it was not made here. */
export function subscriberOfToken(token: string, secret: string): string | null {
  const [id = '', given = ''] = token.split('.');
  const real = signature(id, secret);
  // Compared as hashes of the same length, so that time tells nothing.
  const same = createHmac('sha256', secret)
    .update(given)
    .digest()
    .equals(createHmac('sha256', secret).update(real).digest());
  return same && /^[0-9a-f-]{36}$/u.test(id) ? id : null;
}
