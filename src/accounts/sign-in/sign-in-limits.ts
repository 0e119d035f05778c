import type { RateLimit, RateLimits } from '../../platform/http/rate-limit.ts';

const perAddress: RateLimit = { name: 'accounts.sign-in.address', points: 100, seconds: 900 };

/**
 * Waiting grows with the failures: a minute, a quarter of an hour, an hour, never longer. That leaves an attacker 720 guesses
 * a day at passwords of twelve characters, and a colleague is never shut out for good. The reset link works all the time.
 */
const perAccount: readonly RateLimit[] = [
  { name: 'accounts.sign-in.minute', points: 5, seconds: 60 },
  { name: 'accounts.sign-in.quarter', points: 15, seconds: 900 },
  { name: 'accounts.sign-in.hour', points: 30, seconds: 3600 },
];

/** The second factor has its own count: whoever gets there knows the password. */
const perSecondFactor: readonly RateLimit[] = [
  { name: 'accounts.factor.quarter', points: 10, seconds: 900 },
  { name: 'accounts.factor.hour', points: 20, seconds: 3600 },
];

/** How often passwords may be sent behind links from mails and from the operator: nobody guesses at links by the thousand. */
export const perLinkAddress: RateLimit = { name: 'accounts.link.address', points: 30, seconds: 900 };

/** Counts one try. @returns how many minutes to wait, 0 when it may go on */
export async function waitBeforeSignIn(limits: RateLimits, email: string, address: string): Promise<number> {
  if (!(await limits.allow(perAddress, address))) return perAddress.seconds / 60;
  return firstRefusal(limits, perAccount, email.toLowerCase());
}

export function waitBeforeSecondFactor(limits: RateLimits, staffId: string): Promise<number> {
  return firstRefusal(limits, perSecondFactor, staffId);
}

/** After a success, and after a new password: the account's tries count from zero again. */
export async function forgetTries(limits: RateLimits, account: { email: string; staffId: string }): Promise<void> {
  for (const limit of perAccount) await limits.forget(limit, account.email.toLowerCase());
  for (const limit of perSecondFactor) await limits.forget(limit, account.staffId);
}

/** A refused try is not counted by the longer limits, so hammering does not lengthen the waiting. */
async function firstRefusal(limits: RateLimits, list: readonly RateLimit[], who: string): Promise<number> {
  for (const limit of list) if (!(await limits.allow(limit, who))) return limit.seconds / 60;
  return 0;
}
