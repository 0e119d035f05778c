import { readImage, storeImage } from '../../platform/files/stored-image.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { noteInHistory } from './edit-photo.ts';
import { makeUnrecognisable, type Area } from './make-unrecognisable.ts';
import { photoTexts } from './photos.messages.ts';
import { findPhoto, lockPhoto, updatePhoto } from './photos.store.ts';

/** The stored picture that nobody needs any more: remove it when the transaction is over. */
type Replaced = { replaced: string | null };

/**
 * Makes a part of a photo unrecognisable in a new stored picture; parts done before stay so. The original stays with the office and is
 * never public.
 */
export async function blurPhoto(
  work: Work,
  { files }: Pick<Services, 'files'>,
  { number, photoId, area }: { number: number; photoId: string; area: Area },
): Promise<Result<Replaced, 'not-found'>> {
  const found = await findPhoto(work.db, number, photoId);
  const photo = found && (await lockPhoto(work.db, photoId));
  const picture = photo && (await readImage(files, photo.blurredFileId ?? photo.fileId, 1600));
  if (!photo || !picture) return failure('not-found');
  const stored = await storeImage(work, files, await makeUnrecognisable(picture, area));
  if (!stored.ok) throw new Error(`a picture of our own could not be stored: ${stored.failure}`);
  await updatePhoto(work.db, photoId, { blurredFileId: stored.value });
  await noteInHistory(work, photo.barrierId, photoTexts.history.blurred);
  await work.audit('barriers.photo-blurred', `barrier ${number}`, { photo: photoId });
  return success({ replaced: photo.blurredFileId });
}

/** Back to the original. It waits for approval again: what somebody had hidden must not become public by itself. */
export async function restorePhoto(
  work: Work,
  { number, photoId }: { number: number; photoId: string },
): Promise<Result<Replaced, 'not-found'>> {
  const found = await findPhoto(work.db, number, photoId);
  const photo = found && (await lockPhoto(work.db, photoId));
  if (!photo) return failure('not-found');
  if (photo.blurredFileId === null) return success({ replaced: null });
  await updatePhoto(work.db, photoId, {
    blurredFileId: null,
    state: photo.state === 'approved' ? 'waiting' : photo.state,
  });
  await noteInHistory(work, photo.barrierId, photoTexts.history.restored);
  await work.audit('barriers.photo-restored', `barrier ${number}`, { photo: photoId });
  return success({ replaced: photo.blurredFileId });
}
