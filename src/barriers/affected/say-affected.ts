import { createHash } from 'node:crypto';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { findBarrier } from '../barriers.store.ts';
import { asksWhoIsAffected } from './may-be-affected.ts';
import { addVoice, removeVoice } from './voices.store.ts';

/**
 * What is stored of a device: its secret bound to one barrier, so that nobody, not even we, can tell that the same device spoke
 * about two of them.
 */
export function deviceHash(secret: string, barrierId: string): Buffer {
  return createHash('sha256').update(`${secret} ${barrierId}`).digest();
}

type Voice = { number: number; secret: string; how: string };

/** Counts somebody as affected, too; once a device. */
export async function sayAffected(
  work: Work,
  { number, secret, how }: Voice,
): Promise<Result<'counted' | 'already', 'not-found'>> {
  const barrier = await findBarrier(work.db, number);
  if (!barrier || barrier.publishedAt === null || !asksWhoIsAffected(barrier.state)) return failure('not-found');
  const hash = deviceHash(secret, barrier.id);
  const added = await addVoice(work.db, { barrierId: barrier.id, deviceHash: hash, how: how || null, at: work.now });
  if (added) await work.audit('barriers.affected-said', `barrier ${number}`);
  return success(added ? 'counted' : 'already');
}

/** Takes back what a device has said, with its text. Also possible when the barrier is settled. */
export async function withdrawVoice(
  work: Work,
  { number, secret }: Pick<Voice, 'number' | 'secret'>,
): Promise<Result<null, 'not-found'>> {
  const barrier = await findBarrier(work.db, number);
  if (!barrier) return failure('not-found');
  const removed = await removeVoice(work.db, barrier.id, deviceHash(secret, barrier.id));
  if (!removed) return failure('not-found');
  await work.audit('barriers.affected-withdrawn', `barrier ${number}`);
  return success(null);
}
