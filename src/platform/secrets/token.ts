import { hash, randomBytes } from 'node:crypto';

/** 256 random bits for addresses and cookies. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: enough to recognise it, useless to whoever reads the database. */
export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
