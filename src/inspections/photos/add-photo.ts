import { actorId } from '../../platform/actor.ts';
import type { EncodedImage } from '../../platform/files/image.ts';
import { saveImage } from '../../platform/files/stored-image.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { itemsOf } from '../checklists/checklists.store.ts';
import { isOpen } from '../inspection.ts';
import { lockInspection, updateInspection } from '../inspections.store.ts';
import { deletePhoto, findPhoto, findPhotoByKey, insertPhoto } from './photos.store.ts';

export type NewPhoto = {
  readonly inspectionId: string;
  readonly itemCode: string;
  /** Encoded before the transaction: that takes its time. */
  readonly image: EncodedImage;
  /** What it shows, for whoever does not see it. */
  readonly description: string;
  /** A uuid that the sender keeps: the same photo sent again is one photo. */
  readonly key: string;
};

/** Adds a photo to an item. Faces and number plates have no business on it; the form says so. */
export async function addPhoto(
  work: Work,
  { files }: Pick<Services, 'files'>,
  { inspectionId, itemCode, image, description, key }: NewPhoto,
): Promise<Result<string, 'not-found' | 'closed' | 'unknown-item'>> {
  const inspection = await lockInspection(work.db, inspectionId);
  if (!inspection) return failure('not-found');
  const earlier = await findPhotoByKey(work.db, inspectionId, key);
  if (earlier) return success(earlier.id);
  if (!isOpen(inspection.state)) return failure('closed');
  const { versionId } = inspection;
  if (!(await itemsOf(work.db, versionId)).some(({ code }) => code === itemCode)) return failure('unknown-item');
  const fileId = await saveImage(work, files, image);
  const added = { addedAt: work.now, addedBy: actorId(work.actor), entryKey: key };
  const id = await insertPhoto(work.db, { inspectionId, versionId, itemCode, fileId, description, ...added });
  await updateInspection(work.db, inspectionId, { state: 'underway', updatedAt: work.now });
  await work.audit('inspections.photo-added', `inspection ${inspection.number}`);
  return success(id);
}

/** Takes a photo out. @returns the file, to be removed after the transaction */
export async function removePhoto(
  work: Work,
  { inspectionId, photoId }: { inspectionId: string; photoId: string },
): Promise<Result<{ fileId: string }, 'not-found' | 'closed'>> {
  const inspection = await lockInspection(work.db, inspectionId);
  const photo = await findPhoto(work.db, inspectionId, photoId);
  if (!inspection || !photo) return failure('not-found');
  if (!isOpen(inspection.state)) return failure('closed');
  await deletePhoto(work.db, photoId);
  await work.audit('inspections.photo-removed', `inspection ${inspection.number}`);
  return success({ fileId: photo.fileId });
}
