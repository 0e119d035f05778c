import { randomBytes, randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { Db } from '../database.ts';
import { installationValue } from '../installation.store.ts';
import { takingTurns } from '../taking-turns.ts';
import { receiptWords } from './receipt-words.ts';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number }, Buffer>(scrypt);

/**
 * A code that can be read out on the telephone: three words and four digits, such as `Birne-Wolke-Tisch-4821`.
 * 256³ × 10,000 possibilities (37 bits) behind a rate limit.
 */
export function newReceiptCode(): string {
  const word = () => receiptWords[randomInt(receiptWords.length)] ?? '';
  return `${word()}-${word()}-${word()}-${String(randomInt(10_000)).padStart(4, '0')}`;
}

/** Brings a typed or dictated code to one form: case, blanks, dots and kinds of dash do not matter. Null when it is none. */
export function normalizeReceiptCode(typed: string): string | null {
  const parts = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  const digits = parts.filter((part) => /^\d+$/u.test(part)).join('');
  const words = parts.filter((part) => /^[a-z]+$/u.test(part));
  if (words.length !== 3 || digits.length !== 4 || words.length + 1 > parts.length) return null;
  return `${words.join('-')}-${digits}`;
}

/** One code at a time: each takes 16 MB, and the other core is left to those who only read. */
const inTurn = takingTurns({ atOnce: 1 });

const salts = new WeakMap<Db, string>();

/** Made once and never changed, so nobody asks for it twice. */
async function saltOf(db: Db): Promise<string> {
  const known = salts.get(db);
  if (known !== undefined) return known;
  const salt = await installationValue(db, 'receipt-code-salt', () => randomBytes(16).toString('hex'));
  salts.set(db, salt);
  return salt;
}

/**
 * What is stored of a code. Slow on purpose (scrypt, about 50 ms): the code is short, so a stolen database must not give
 * it away quickly. The salt is one per installation because a code is looked up without knowing whose it is.
 */
export async function hashReceiptCode(db: Db, normalized: string): Promise<Buffer> {
  const salt = await saltOf(db);
  return inTurn(() => derive(normalized, Buffer.from(salt, 'hex'), 32, { N: 16_384, r: 8, p: 1 }));
}

/** What is stored of a code as it was given out. Slow on purpose: work it out before the transaction, which would hold a connection meanwhile. */
export function codeHashOf(db: Db, code: string): Promise<Buffer> {
  return hashReceiptCode(db, normalizeReceiptCode(code) ?? code);
}

/** A code, and what is stored of it. */
export type HashedCode = { readonly code: string; readonly codeHash: Buffer };

export async function newHashedCode(db: Db): Promise<HashedCode> {
  const code = newReceiptCode();
  return { code, codeHash: await codeHashOf(db, code) };
}
