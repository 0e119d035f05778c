import type { Db } from '../../../platform/database.ts';
import { hashToken } from '../../../platform/secrets/token.ts';
import { barrierTables } from '../../barriers.store.ts';

/** Who calls, by the key that was shown; undefined when it is unknown or revoked. */
export function findCaller(db: Db, key: string) {
  return barrierTables(db)
    .selectFrom('open311Keys')
    .select(['id', 'bodyCode', 'lastUsedAt'])
    .where('keyHash', '=', hashToken(key))
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
}

export type Caller = NonNullable<Awaited<ReturnType<typeof findCaller>>>;

/** Those in use first, then by body. */
export function listKeys(db: Db) {
  return barrierTables(db)
    .selectFrom('open311Keys')
    .innerJoin('competentBodies', 'competentBodies.code', 'open311Keys.bodyCode')
    .leftJoin('open311Posts', 'open311Posts.keyId', 'open311Keys.id')
    .select([
      'open311Keys.id',
      'open311Keys.ending',
      'open311Keys.createdAt',
      'open311Keys.createdBy',
      'open311Keys.lastUsedAt',
      'open311Keys.revokedAt',
      'competentBodies.name as bodyName',
      (fields) => fields.fn.count<number>('open311Posts.id').as('reports'),
    ])
    .groupBy(['open311Keys.id', 'competentBodies.code'])
    .orderBy((fields) => fields('open311Keys.revokedAt', 'is not', null))
    .orderBy('competentBodies.name')
    .orderBy('open311Keys.createdAt')
    .execute();
}

export type ListedKey = Awaited<ReturnType<typeof listKeys>>[number];

type NewKey = { bodyCode: string; ending: string; key: string; createdAt: Date; createdBy: string };

export async function insertKey(db: Db, { key, ...row }: NewKey): Promise<string> {
  const { id } = await barrierTables(db)
    .insertInto('open311Keys')
    .values({ ...row, keyHash: hashToken(key) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** @returns whose key it was, or undefined when there is none to revoke */
export function revokeKeyRow(db: Db, id: string, revoked: { at: Date; by: string }) {
  return barrierTables(db)
    .updateTable('open311Keys')
    .set({ revokedAt: revoked.at, revokedBy: revoked.by })
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .returning(['id', 'bodyCode', 'ending'])
    .executeTakeFirst();
}

export async function markKeyUsed(db: Db, id: string, at: Date): Promise<void> {
  await barrierTables(db).updateTable('open311Keys').set({ lastUsedAt: at }).where('id', '=', id).execute();
}
