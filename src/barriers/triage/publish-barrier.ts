import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import type { BarrierState } from '../barrier.ts';
import { addToHistory, lockBarrier, updateBarrier, type BarrierRow } from '../barriers.store.ts';
import { photosOf } from '../photos/photos.store.ts';
import { findPersonalData, type PersonalData } from '../report/send/personal-data.ts';
import { historyNotes } from './history.messages.ts';
import { versionOf } from './version.ts';

export type PublishFault = 'not-found' | 'not-in-this-state' | 'words-missing' | 'photo-undescribed' | 'personal-data';

/** Nothing is published before somebody has looked at it, nor what was taken back or is no barrier. */
const neverPublic: ReadonlySet<BarrierState> = new Set(['received', 'duplicate', 'notABarrier', 'withdrawn']);

export function mayBePublished(state: BarrierState): boolean {
  return !neverPublic.has(state);
}

/** What in the words for everyone seems to belong to a person. */
export function personalDataIn(barrier: BarrierRow): readonly PersonalData[] {
  const { publicTitle, publicText, publicTitleEasy, publicTextEasy, placeText } = barrier;
  const texts = [publicTitle, publicText, publicTitleEasy, publicTextEasy, placeText];
  return findPersonalData(texts.filter((text) => text !== null).join('\n'));
}

/**
 * Lets everyone read a barrier.
 * @param seen version of the words in which somebody looked at what seems to be personal data
 */
export async function publishBarrier(
  work: Work,
  { barrierId, seen }: { barrierId: string; seen?: string },
): Promise<Result<null, PublishFault>> {
  const barrier = await lockBarrier(work.db, barrierId);
  if (!barrier) return failure('not-found');
  if (barrier.publishedAt !== null) return success(null);
  if (!mayBePublished(barrier.state)) return failure('not-in-this-state');
  if (!barrier.publicTitle || !barrier.publicText) return failure('words-missing');
  const photos = await photosOf(work.db, barrierId);
  if (photos.some(({ state, description }) => state === 'approved' && description.trim() === '')) {
    return failure('photo-undescribed');
  }
  if (seen !== versionOf(barrier) && personalDataIn(barrier).length > 0) return failure('personal-data');
  await setPublished(work, barrier, work.now);
  return success(null);
}

/** Takes a barrier back from the public; everything of it stays with the office. */
export async function unpublishBarrier(work: Work, barrierId: string): Promise<Result<null, 'not-found'>> {
  const barrier = await lockBarrier(work.db, barrierId);
  if (!barrier) return failure('not-found');
  if (barrier.publishedAt !== null) await setPublished(work, barrier, null);
  return success(null);
}

async function setPublished(work: Work, { id, number }: BarrierRow, publishedAt: Date | null): Promise<void> {
  await updateBarrier(work.db, id, { publishedAt, updatedAt: work.now });
  await addToHistory(work.db, {
    barrierId: id,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: publishedAt ? 'published' : 'unpublished',
    internalNote: publishedAt ? historyNotes.published : historyNotes.unpublished,
  });
  await work.audit(publishedAt ? 'barriers.published' : 'barriers.unpublished', `barrier ${number}`);
}
