import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { withAccounts } from '../accounts.tables.ts';

export async function findTotp(db: Db, staffId: string) {
  return withAccounts(db)
    .selectFrom('staff')
    .select(['totpSecret', 'totpConfirmedAt', 'totpLastStep'])
    .where('id', '=', staffId)
    .executeTakeFirstOrThrow();
}

/** Keeps a new secret that counts for nothing until a code made with it was typed. */
export async function saveTotpSecret(db: Db, staffId: string, totpSecret: string): Promise<void> {
  await withAccounts(db)
    .updateTable('staff')
    .set({ totpSecret, totpConfirmedAt: null, totpLastStep: null })
    .where('id', '=', staffId)
    .execute();
}

export async function confirmTotp(db: Db, staffId: string, now: Date): Promise<void> {
  await withAccounts(db).updateTable('staff').set({ totpConfirmedAt: now }).where('id', '=', staffId).execute();
}

export async function deleteTotp(db: Db, staffId: string): Promise<void> {
  await withAccounts(db)
    .updateTable('staff')
    .set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
    .where('id', '=', staffId)
    .execute();
}

/** Uses up a half-minute. @returns false when its code, or a later one, was used before: two tries at once cannot both win */
export async function useTotpStep(db: Db, staffId: string, step: number): Promise<boolean> {
  const result = await withAccounts(db)
    .updateTable('staff')
    .set({ totpLastStep: step })
    .where('id', '=', staffId)
    .where((fields) => fields.or([fields('totpLastStep', 'is', null), fields('totpLastStep', '<', step)]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Replaces all recovery codes of a person. */
export async function replaceRecoveryCodes(db: Db, staffId: string, hashes: readonly Buffer[]): Promise<void> {
  await withAccounts(db).deleteFrom('staffRecoveryCodes').where('staffId', '=', staffId).execute();
  if (hashes.length === 0) return;
  await withAccounts(db)
    .insertInto('staffRecoveryCodes')
    .values(hashes.map((codeHash) => ({ staffId, codeHash })))
    .execute();
}

/** Uses up a recovery code. @returns false when it is unknown or was used */
export async function useRecoveryCode(db: Db, staffId: string, codeHash: Buffer, now: Date): Promise<boolean> {
  const result = await withAccounts(db)
    .updateTable('staffRecoveryCodes')
    .set({ usedAt: now })
    .where('staffId', '=', staffId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function countRecoveryCodes(db: Db, staffId: string): Promise<number> {
  const { count } = await withAccounts(db)
    .selectFrom('staffRecoveryCodes')
    .select((fields) => fields.fn.countAll<number>().as('count'))
    .where('staffId', '=', staffId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Which second factors a person has. */
export function findFactors(db: Db, staffId: string): Promise<{ hasTotp: boolean; hasPasskey: boolean }> {
  return withAccounts(db)
    .selectFrom('staff')
    .select([
      sql<boolean>`totp_confirmed_at is not null`.as('hasTotp'),
      sql<boolean>`exists (select from staff_passkeys where staff_id = staff.id)`.as('hasPasskey'),
    ])
    .where('id', '=', staffId)
    .executeTakeFirstOrThrow();
}
