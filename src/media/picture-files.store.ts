import type { Db } from '../platform/database.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import { imageWidths, type ImageWidth } from '../platform/files/image.ts';
import { removeImage } from '../platform/files/stored-image.store.ts';
import { removeMediaFile } from './media-files.store.ts';

const keyOf = (fileId: string, width: ImageWidth): string => `media/${fileId.slice(0, 2)}/${fileId}-${width}.avif`;

/** Keeps one size of a picture as AVIF beside its WebP. */
export function keepVariant(files: FileStore, fileId: string, width: ImageWidth, bytes: Uint8Array): Promise<void> {
  return files.put(keyOf(fileId, width), bytes);
}

/** One size as AVIF, or null where it was not made. */
export function readVariant(files: FileStore, fileId: string, width: ImageWidth): Promise<Uint8Array | null> {
  return files.get(keyOf(fileId, width));
}

/** Removes every size in every format. Call it after the transaction that gave the picture up. */
export async function removePictureFiles(db: Db, files: FileStore, fileId: string): Promise<void> {
  for (const width of imageWidths) await files.remove(keyOf(fileId, width));
  await removeImage(db, files, fileId);
}

/** Removes everything that lies on the disk for a medium. */
export async function removeFilesOf(
  db: Db,
  files: FileStore,
  medium: { fileId: string | null; ownFileId: string | null; mediaType: string | null },
): Promise<void> {
  if (medium.fileId !== null) await removePictureFiles(db, files, medium.fileId);
  if (medium.ownFileId !== null) await removeMediaFile(db, files, medium.ownFileId, medium.mediaType ?? '');
}
