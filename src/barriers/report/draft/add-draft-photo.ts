import type { EncodedImage } from '../../../platform/files/image.ts';
import { removeImage, saveImage } from '../../../platform/files/stored-image.store.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { Services } from '../../../platform/services.ts';
import type { Work } from '../../../platform/use-case.ts';
import { maxPhotos } from './draft.ts';
import { deleteDraftPhoto, insertDraftPhoto } from './draft.store.ts';
import { lockOpenDraft } from './open-draft.ts';

export type KeepFault = 'too-many-photos' | 'gone' | 'sent';

/** Adds a photo to a draft: encoded anew before, without position and time. */
export async function addDraftPhoto(
  work: Work,
  { files }: Pick<Services, 'files'>,
  token: string,
  image: EncodedImage,
): Promise<Result<string, KeepFault>> {
  const fileId = await saveImage(work, files, image);
  const kept = await keepPhoto(work, token, fileId);
  // Its row goes with the transaction, its files would stay for good and belong to nobody.
  if (!kept.ok) await removeImage(work.db, files, fileId);
  return kept;
}

async function keepPhoto(work: Work, token: string, fileId: string): Promise<Result<string, KeepFault>> {
  const locked = await lockOpenDraft(work, token);
  if (!locked.ok) return locked;
  const { id, photos } = locked.value;
  if (photos.length >= maxPhotos) return failure('too-many-photos');
  const last = Math.max(0, ...photos.map(({ position }) => position));
  return success(await insertDraftPhoto(work.db, { draftId: id, fileId, position: last + 1 }));
}

/** Takes a photo out of a draft. @returns its file, to be removed when the transaction has ended */
export async function removeDraftPhoto(
  work: Work,
  token: string,
  photoId: string,
): Promise<Result<string | null, 'gone' | 'sent'>> {
  const locked = await lockOpenDraft(work, token);
  if (!locked.ok) return locked;
  return success((await deleteDraftPhoto(work.db, locked.value.id, photoId)) ?? null);
}
