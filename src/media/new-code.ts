import { randomBytes } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Sixty bits that nobody guesses, in letters and digits that can be read out: no capital, no 0, no 1. */
export const newCode = (): string => [...randomBytes(12)].map((byte) => letters[byte % 32]).join('');
