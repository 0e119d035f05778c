import type { Db } from '../database.ts';
import type { Work } from '../use-case.ts';
import { failure, success, type Result } from '../result.ts';
import type { FileStore } from './file-store.ts';
import { encodeImage, imageWidths, type EncodedImage, type ImageFault, type ImageWidth } from './image.ts';

function keyOf(id: string, width: ImageWidth): string {
  return `images/${id.slice(0, 2)}/${id}-${width}.webp`;
}

/** Keeps a photo in all sizes. Encode it before the transaction: that takes its time, and a waiting queue must not hold connections. */
export async function saveImage(work: Work, files: FileStore, image: EncodedImage): Promise<string> {
  const { id } = await work.db
    .insertInto('storedFiles')
    .values({
      mediaType: 'image/webp',
      bytes: image.sizes[1600].byteLength,
      width: image.width,
      height: image.height,
      createdAt: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  // Files first, commit after: a row never points to nothing. A crash between leaves a file without a row, which is harmless.
  for (const width of imageWidths) await files.put(keyOf(id, width), image.sizes[width]);
  return id;
}

/** Encodes and keeps a photo in all sizes; for the office and where nobody waits. */
export async function storeImage(work: Work, files: FileStore, bytes: Uint8Array): Promise<Result<string, ImageFault>> {
  const image = await encodeImage(bytes);
  if (!image.ok) return failure(image.failure);
  return success(await saveImage(work, files, image.value));
}

/** The bytes of one size, or null when the image is gone. The caller has checked who may see it. */
export function readImage(files: FileStore, id: string, width: ImageWidth): Promise<Uint8Array | null> {
  return files.get(keyOf(id, width));
}

/** Removes an image for good. Call it after the transaction that gave it up. */
export async function removeImage(db: Db, files: FileStore, id: string): Promise<void> {
  for (const width of imageWidths) await files.remove(keyOf(id, width));
  await db.deleteFrom('storedFiles').where('id', '=', id).execute();
}
