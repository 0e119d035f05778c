import { randomInt } from 'node:crypto';
import { hashToken } from '../../platform/secrets/token.ts';

/** Letters and digits that are not mistaken for each other: no l, no o, no 0, no 1. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Ten codes of 60 random bits each, such as `k7pq-9xwm-ah3e`. */
export function newRecoveryCodes(): readonly string[] {
  const part = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 10 }, () => `${part()}-${part()}-${part()}`);
}

/** What is stored of a code, however it was typed. Bound to its owner, so that equal codes of two people differ. */
export function hashRecoveryCode(staffId: string, typed: string): Buffer {
  return hashToken(`${staffId} ${typed.toLowerCase().replaceAll(/[^a-z0-9]/gu, '')}`);
}
