import { domainToASCII } from 'node:url';

/** Whoever does not confirm within so many days is forgotten. */
export const daysToConfirm = 7;

/** One spelling of a mail address, so that nobody is a partner twice. Empty when its domain cannot exist. */
export function addressKey(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = domainToASCII(email.slice(at + 1));
  return at < 1 || domain === '' ? '' : `${email.slice(0, at).normalize('NFC').toLowerCase()}@${domain}`;
}
