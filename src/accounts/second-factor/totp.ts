import { Secret, TOTP } from 'otpauth';

const period = 30;

/** 160 random bits in base 32, as authenticator apps want them (RFC 4226, 4). */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** The secret in groups of four, for typing it into an app. */
export const spokenSecret = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/gu, '$1 ');

/** Opens an authenticator app on the same device. */
export function totpLink(secret: string, account: string, issuer: string): string {
  return new TOTP({ secret, label: account, issuer, period }).toString();
}

/**
 * The half-minute a code belongs to, or null when it fits none. The one before and the one after count too: clocks differ
 * and people type at their own pace.
 */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const token = code.replaceAll(/\s/gu, '');
  if (!/^\d{6}$/u.test(token)) return null;
  const timestamp = now.getTime();
  const delta = TOTP.validate({ token, secret: Secret.fromBase32(secret), period, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta;
}
