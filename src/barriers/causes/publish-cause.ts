import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { lockCause, updateCause } from './causes.store.ts';

export type PublishCauseFault = 'not-found' | 'text-missing';

/** Lets everybody read a cause, wherever a public barrier or measure hangs on it. */
export async function publishCause(work: Work, causeId: string): Promise<Result<null, PublishCauseFault>> {
  const cause = await lockCause(work.db, causeId);
  if (!cause) return failure('not-found');
  if (cause.publishedAt !== null) return success(null);
  if (cause.text.trim() === '') return failure('text-missing');
  await updateCause(work.db, causeId, { publishedAt: work.now, updatedAt: work.now });
  await work.audit('barriers.cause-published', `cause ${cause.number}`);
  return success(null);
}

/** Takes a cause back from the public; its links stay with the office. */
export async function withdrawCause(work: Work, causeId: string): Promise<Result<null, 'not-found'>> {
  const cause = await lockCause(work.db, causeId);
  if (!cause) return failure('not-found');
  if (cause.publishedAt !== null) {
    await updateCause(work.db, causeId, { publishedAt: null, updatedAt: work.now });
    await work.audit('barriers.cause-withdrawn', `cause ${cause.number}`);
  }
  return success(null);
}
