import type { EncodedImage } from '../../platform/files/image.ts';
import { saveImage } from '../../platform/files/stored-image.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { lockSolution } from '../solutions.store.ts';
import { deletePicture, findPicture, insertPicture, picturesOf } from './pictures.store.ts';

export type NewPicture = {
  readonly solutionId: string;
  /** Encoded before the transaction: that takes its time. */
  readonly image: EncodedImage;
  /** What it shows, for whoever does not see it. */
  readonly description: string;
  readonly place: string;
  readonly credit: string;
};

/** More pictures than these make no example clearer. */
const mostPictures = 6;

/** Adds a picture of a good example; everybody sees it as soon as the entry is public. */
export async function addPicture(
  work: Work,
  { files }: Pick<Services, 'files'>,
  { solutionId, image, ...words }: NewPicture,
): Promise<Result<string, 'not-found' | 'too-many'>> {
  const solution = await lockSolution(work.db, solutionId);
  if (!solution) return failure('not-found');
  if ((await picturesOf(work.db, solutionId)).length >= mostPictures) return failure('too-many');
  const fileId = await saveImage(work, files, image);
  const id = await insertPicture(work.db, { solutionId, fileId, ...words, addedAt: work.now });
  await work.audit('solutions.picture-added', `solution ${solution.number}`);
  return success(id);
}

/** Takes a picture out. @returns the file, to be removed after the transaction */
export async function removePicture(
  work: Work,
  { solutionId, pictureId }: { solutionId: string; pictureId: string },
): Promise<Result<{ fileId: string }, 'not-found'>> {
  const solution = await lockSolution(work.db, solutionId);
  const picture = await findPicture(work.db, solutionId, pictureId);
  if (!solution || !picture) return failure('not-found');
  await deletePicture(work.db, pictureId);
  await work.audit('solutions.picture-removed', `solution ${solution.number}`);
  return success({ fileId: picture.fileId });
}
