import type { Db } from '../../platform/database.ts';
import { withAccounts } from '../accounts.tables.ts';

export type NewPasskey = {
  staffId: string;
  label: string;
  credentialId: string;
  publicKey: Uint8Array;
  counter: number;
  transports: readonly string[];
  now: Date;
};

/** @returns false when this passkey is known already */
export async function insertPasskey(db: Db, { now, publicKey, transports, ...passkey }: NewPasskey): Promise<boolean> {
  const result = await withAccounts(db)
    .insertInto('staffPasskeys')
    .values({ ...passkey, publicKey: Buffer.from(publicKey), transports: [...transports], createdAt: now })
    .onConflict((conflict) => conflict.column('credentialId').doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export function listPasskeys(db: Db, staffId: string) {
  return withAccounts(db)
    .selectFrom('staffPasskeys')
    .selectAll()
    .where('staffId', '=', staffId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

export type Passkey = Awaited<ReturnType<typeof listPasskeys>>[number];

export async function markPasskeyUsed(db: Db, id: string, counter: number, now: Date): Promise<void> {
  await withAccounts(db).updateTable('staffPasskeys').set({ counter, lastUsedAt: now }).where('id', '=', id).execute();
}

/** @returns whether the person had it */
export async function deletePasskey(db: Db, staffId: string, id: string): Promise<boolean> {
  const result = await withAccounts(db)
    .deleteFrom('staffPasskeys')
    .where('staffId', '=', staffId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function deletePasskeysOf(db: Db, staffId: string): Promise<void> {
  await withAccounts(db).deleteFrom('staffPasskeys').where('staffId', '=', staffId).execute();
}

type Challenge = { sessionId: string; purpose: 'add' | 'prove' };

/** Keeps what a passkey must answer to; a newer question replaces the older one. */
export async function saveChallenge(db: Db, key: Challenge, challenge: string, expiresAt: Date): Promise<void> {
  await withAccounts(db)
    .insertInto('staffPasskeyChallenges')
    .values({ ...key, challenge, expiresAt })
    .onConflict((conflict) => conflict.columns(['sessionId', 'purpose']).doUpdateSet({ challenge, expiresAt }))
    .execute();
}

/** Takes the open question out, so that it is answered once at most. */
export async function takeChallenge(db: Db, { sessionId, purpose }: Challenge, now: Date): Promise<string | null> {
  const row = await withAccounts(db)
    .deleteFrom('staffPasskeyChallenges')
    .where('sessionId', '=', sessionId)
    .where('purpose', '=', purpose)
    .returning(['challenge', 'expiresAt'])
    .executeTakeFirst();
  return row && row.expiresAt > now ? row.challenge : null;
}
