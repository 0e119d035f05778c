import { sql } from 'kysely';
import type { Db } from '../../../platform/database.ts';
import { barrierTables } from '../../barriers.store.ts';

/** Lets the same request of the same key come in one after the other, until the transaction ends. */
export async function lockPost(db: Db, fingerprint: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(${fingerprint.readBigInt64BE(0).toString()}::bigint)`.execute(db);
}

/** What the same key has sent in the very same words since a moment. */
export function findSamePost(db: Db, post: { keyId: string; fingerprint: Buffer; since: Date }) {
  return barrierTables(db)
    .selectFrom('open311Posts')
    .innerJoin('barriers', 'barriers.id', 'open311Posts.barrierId')
    .select('barriers.number')
    .where('open311Posts.keyId', '=', post.keyId)
    .where('open311Posts.fingerprint', '=', post.fingerprint)
    .where('open311Posts.at', '>', post.since)
    .limit(1)
    .executeTakeFirst();
}

type NewPost = { keyId: string; barrierId: string; reportId: string; fingerprint: Buffer; at: Date };

export async function insertPost(db: Db, post: NewPost): Promise<void> {
  await barrierTables(db).insertInto('open311Posts').values(post).execute();
}
