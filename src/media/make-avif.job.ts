import sharp from 'sharp';
import { imageWidths } from '../platform/files/image.ts';
import { readImage } from '../platform/files/stored-image.store.ts';
import { job, type JobName } from '../platform/jobs/job.ts';
import type { Services } from '../platform/services.ts';
import { findMedium, updatePicture } from './media.store.ts';
import { keepVariant, removePictureFiles } from './picture-files.store.ts';

export const makeAvifName: JobName<{ mediaId: string }> = 'media.make-avif';

/** The encoder is slow: the effort that takes about a second a size, and a limit in case it takes far longer. */
const effort = 2;
const seconds = 60;

/** Makes the sizes of a picture as AVIF, a good deal smaller than WebP. Until then, and if it fails, everybody gets WebP. */
export const makeAvif = job<Services, { mediaId: string }>(makeAvifName, async ({ db, files }, { mediaId }) => {
  const picture = await findMedium(db, mediaId);
  if (!picture?.fileId || picture.hasAvif) return;
  const { fileId } = picture;
  for (const width of imageWidths) {
    const bytes = await readImage(files, fileId, width);
    if (!bytes) return;
    const encoded = await sharp(bytes).timeout({ seconds }).avif({ quality: 55, effort }).toBuffer();
    await keepVariant(files, fileId, width, encoded);
  }
  await updatePicture(db, mediaId, { hasAvif: true });
  // Deleted while it was encoded: then nobody else removes what was just kept.
  if (!(await findMedium(db, mediaId))) await removePictureFiles(db, files, fileId);
});
