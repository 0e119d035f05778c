import { failure, success, type Result } from '../result.ts';
import type { Db } from '../database.ts';
import type { Work } from '../use-case.ts';
import { hashToken, newToken } from './token.ts';

export type SignedLink = { id: string; purpose: string; subject: string; expiresAt: Date };

const day = 24 * 60 * 60 * 1000;

/**
 * Makes a link that lets its bearer do one thing without an account.
 * @param purpose what it is good for; a link never works for another purpose
 * @param subject the one thing it is about
 * @returns the token for the address; only its hash is stored
 */
export async function createSignedLink(
  work: Work,
  link: { purpose: string; subject: string; validDays: number },
): Promise<{ id: string; token: string }> {
  const token = newToken();
  const { id } = await work.db
    .insertInto('signedLinks')
    .values({
      purpose: link.purpose,
      subject: link.subject,
      tokenHash: hashToken(token),
      createdAt: work.now,
      expiresAt: new Date(work.now.getTime() + link.validDays * day),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, token };
}

/** Reads a link without changing anything: mail scanners open links too. */
export async function readSignedLink(
  db: Db,
  token: string,
  purpose: string,
  now: Date,
): Promise<Result<SignedLink, 'unknown' | 'expired' | 'revoked'>> {
  const row = await db
    .selectFrom('signedLinks')
    .select(['id', 'purpose', 'subject', 'expiresAt', 'revokedAt'])
    .where('tokenHash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .executeTakeFirst();
  if (!row) return failure('unknown');
  if (row.revokedAt) return failure('revoked');
  if (row.expiresAt <= now) return failure('expired');
  return success({ id: row.id, purpose: row.purpose, subject: row.subject, expiresAt: row.expiresAt });
}

/** What a link was about, even when it no longer works; null when there never was such a link. */
export async function subjectOfOldLink(db: Db, token: string, purpose: string): Promise<string | null> {
  const row = await db
    .selectFrom('signedLinks')
    .select('subject')
    .where('tokenHash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .executeTakeFirst();
  return row?.subject ?? null;
}

/** Ends every open link of a purpose for a subject, for example when it was used or replaced. */
export async function revokeSignedLinks(work: Work, purpose: string, subject: string): Promise<void> {
  await work.db
    .updateTable('signedLinks')
    .set({ revokedAt: work.now })
    .where('purpose', '=', purpose)
    .where('subject', '=', subject)
    .where('revokedAt', 'is', null)
    .execute();
}
