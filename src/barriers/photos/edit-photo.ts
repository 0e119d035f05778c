import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { addToHistory } from '../barriers.store.ts';
import type { Work } from '../../platform/use-case.ts';
import { photoTexts } from './photos.messages.ts';
import { findPhoto, lockPhoto, updatePhoto, type Photo } from './photos.store.ts';

/** Saving keeps the state; the other two decide who may see the photo. */
export const photoDecisions = ['save', 'approve', 'hide'] as const;
export type PhotoDecision = (typeof photoDecisions)[number];

type PhotoEdit = { number: number; photoId: string; description: string; decision: PhotoDecision };

const stateAfter = { approve: 'approved', hide: 'hidden' } as const;

/** Describes a photo and decides whether it is shown with the public barrier. Without a description nobody gets to see it. */
export async function editPhoto(
  work: Work,
  { number, photoId, description, decision }: PhotoEdit,
): Promise<Result<Photo['state'], 'not-found' | 'description-missing'>> {
  const found = await findPhoto(work.db, number, photoId);
  const photo = found && (await lockPhoto(work.db, photoId));
  if (!photo) return failure('not-found');
  const state = decision === 'save' ? photo.state : stateAfter[decision];
  if (state === 'approved' && description === '') return failure('description-missing');
  await updatePhoto(work.db, photoId, { description, state });
  if (state !== photo.state) await noteInHistory(work, photo.barrierId, photoTexts.history[state]);
  await work.audit('barriers.photo-edited', `barrier ${number}`, { photo: photoId, state });
  return success(state);
}

/** A step about a photo, for the office only. */
export async function noteInHistory(work: Work, barrierId: string, internalNote: string): Promise<void> {
  await addToHistory(work.db, {
    barrierId,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'edited',
    internalNote,
  });
}
