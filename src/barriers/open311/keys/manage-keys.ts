import { findBody } from '../../../directory/index.ts';
import { actorId } from '../../../platform/actor.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { newToken } from '../../../platform/secrets/token.ts';
import type { Work } from '../../../platform/use-case.ts';
import { insertKey, revokeKeyRow } from './keys.store.ts';

/** Makes a key for the system of a body. It is returned once and stored nowhere. */
export async function makeKey(
  work: Work,
  bodyCode: string,
): Promise<Result<{ id: string; key: string }, 'no-such-body'>> {
  const body = await findBody(work.db, bodyCode);
  if (!body?.active) return failure('no-such-body');
  const key = `o311_${newToken()}`;
  const ending = key.slice(-4);
  const createdBy = actorId(work.actor) ?? '';
  const id = await insertKey(work.db, { bodyCode, ending, key, createdAt: work.now, createdBy });
  await work.audit('barriers.open311-key-made', `body ${bodyCode}`, { ending });
  return success({ id, key });
}

/** From now on the key opens nothing. What came with it stays. */
export async function revokeKey(work: Work, id: string): Promise<Result<null, 'not-found'>> {
  const revoked = await revokeKeyRow(work.db, id, { at: work.now, by: actorId(work.actor) ?? '' });
  if (!revoked) return failure('not-found');
  await work.audit('barriers.open311-key-revoked', `body ${revoked.bodyCode}`, { ending: revoked.ending });
  return success(null);
}
