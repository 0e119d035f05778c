import { failure, success, type Result } from '../platform/result.ts';
import type { Work } from '../platform/use-case.ts';
import { columnsOfPicture, columnsOfWords, type PictureFacts } from './add-picture.ts';
import { dayBefore } from './media.ts';
import { deleteMedium, findMedium, lockMedium, updateMedium, updatePicture, type Medium } from './media.store.ts';
import { forgetMediaUses } from './uses/note-uses.ts';
import { usesOf, type MediaUseRow } from './uses/media-uses.store.ts';

/** Changes what is said of a picture; the picture itself stays, so that its address never leads to another one. */
export async function editPicture(work: Work, id: string, facts: PictureFacts): Promise<Result<null, 'not-found'>> {
  const medium = await lockMedium(work.db, id);
  if (!medium || medium.kind !== 'picture') return failure('not-found');
  await updateMedium(work.db, id, { ...columnsOfWords(facts), updatedAt: work.now });
  await updatePicture(work.db, id, columnsOfPicture(facts));
  await work.audit('media.changed', `medium ${id}`, { people: facts.consent !== null });
  return success(null);
}

/** Somebody no longer wants to be seen: nobody sees it from now on, wherever it is used, and tonight it is erased. */
export async function withdrawConsent(work: Work, id: string): Promise<Result<null, 'not-found'>> {
  const medium = await lockMedium(work.db, id);
  if (!medium?.hasPeople) return failure('not-found');
  await updateMedium(work.db, id, { consentUntil: dayBefore(work.now), updatedAt: work.now });
  await work.audit('media.consent-withdrawn', `medium ${id}`);
  return success(null);
}

export type DeleteFault = { kind: 'not-found' } | { kind: 'used'; uses: readonly MediaUseRow[] };

/** Deletes what nothing uses. @returns it, so that its files are removed after the transaction */
export async function deleteUnused(work: Work, id: string): Promise<Result<Medium, DeleteFault>> {
  const locked = await lockMedium(work.db, id);
  const medium = locked && (await findMedium(work.db, id));
  if (!medium) return failure({ kind: 'not-found' });
  const uses = await usesOf(work.db, id);
  if (uses.length > 0) return failure({ kind: 'used', uses });
  await deleteMedium(work.db, id);
  await work.audit('media.deleted', `medium ${id}`, { kind: medium.kind });
  await forgetMediaUses(work, 'medium', id);
  return success(medium);
}
