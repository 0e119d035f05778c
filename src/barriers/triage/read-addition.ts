import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { findAddition, markAdditionRead, markAdditionsRead } from './barrier-file.store.ts';

/** Notes that the office has read what a reporter added; the first reading counts. */
export async function readAddition(
  work: Work,
  { number, additionId }: { number: number; additionId: number },
): Promise<Result<null, 'not-found'>> {
  const addition = await findAddition(work.db, number, additionId);
  if (!addition) return failure('not-found');
  if (addition.readAt !== null) return success(null);
  await markAdditionRead(work.db, additionId, work.now);
  await work.audit('barriers.addition-read', `barrier ${number}`);
  return success(null);
}

/** The same for everything that reporters of a barrier added until a moment; what came later nobody has seen yet. */
export async function readAdditionsUntil(
  work: Work,
  { barrierId, number, seenAt }: { barrierId: string; number: number; seenAt: Date },
): Promise<Result<null, 'not-open'>> {
  const additions = await markAdditionsRead(work.db, barrierId, { until: seenAt, at: work.now });
  if (additions === 0) return failure('not-open');
  await work.audit('barriers.additions-read', `barrier ${number}`, { additions });
  return success(null);
}
