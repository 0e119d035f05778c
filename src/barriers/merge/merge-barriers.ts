import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { statesForStaff, type BarrierState } from '../barrier.ts';
import { addToHistory, updateBarrier } from '../barriers.store.ts';
import { moveBarrier } from '../move-barrier.ts';
import { lockBoth, moveEverything, redirectDuplicates } from './merge.store.ts';
import { mergeTexts } from './merge.messages.ts';

export type MergeFault = 'not-found' | 'same' | 'source-not-from-here' | 'target-gone';

/** What can go on in place of another: not what was merged away, taken back or was no barrier. */
export function mayTakeOver(state: BarrierState): boolean {
  return state !== 'duplicate' && state !== 'withdrawn' && state !== 'notABarrier';
}

/**
 * Makes one barrier of two. The people who reported the first are told where it goes on, then their reports, photos and voices belong to
 * the second: from now on they hear what happens there, and none of them is lost.
 */
export async function mergeBarriers(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  { sourceId, targetId }: { sourceId: string; targetId: string },
): Promise<Result<{ target: number }, MergeFault>> {
  if (sourceId === targetId) return failure('same');
  const both = await lockBoth(work.db, [sourceId, targetId]);
  const source = both.find(({ id }) => id === sourceId);
  const target = both.find(({ id }) => id === targetId);
  if (!source || !target) return failure('not-found');
  if (source.duplicateOf === targetId) return success({ target: target.number });
  if (!statesForStaff(source.state).includes('duplicate')) return failure('source-not-from-here');
  if (!mayTakeOver(target.state)) return failure('target-gone');

  // Before the reports move: it is the reporters of the source who are told.
  const moved = await moveBarrier(work, services, source, {
    to: 'duplicate',
    outcome: 'sameAs',
    event: 'merged',
    duplicateOf: { id: target.id, number: target.number },
  });
  if (!moved.ok) throw new Error(`merging could not move the barrier: ${moved.failure}`);
  const counts = await moveEverything(work.db, sourceId, targetId);
  await redirectDuplicates(work.db, sourceId, targetId);
  await updateBarrier(work.db, targetId, { updatedAt: work.now });
  await addToHistory(work.db, {
    barrierId: targetId,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'merged',
    internalNote: mergeTexts.cameFrom(source.number),
    publicText: mergeTexts.oneMore.de,
    publicTextEasy: mergeTexts.oneMore['de-simple'],
  });
  await work.audit('barriers.merged', `barrier ${source.number}`, { into: target.number, ...counts });
  return success({ target: target.number });
}
