import type { Insertable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import type { Work } from '../platform/use-case.ts';
import { fileTypeOf } from './file-types.ts';
import type { MediaFilesTable, MediaTables } from './media.tables.ts';
import type { SniffedFile } from './sniff-file.ts';

const tables = (db: Db) => db.withTables<MediaTables>();

const keyOf = (fileId: string, mediaType: string): string =>
  `media/${fileId.slice(0, 2)}/${fileId}.${fileTypeOf(mediaType)?.ending ?? 'bin'}`;

/** Keeps a document, film or sound as it is. @returns the id of the stored file */
export async function keepMediaFile(work: Work, files: FileStore, { mediaType, bytes }: SniffedFile): Promise<string> {
  const { id } = await work.db
    .insertInto('storedFiles')
    .values({ mediaType, bytes: bytes.byteLength, width: null, height: null, createdAt: work.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  // The file first, commit after: a row never points to nothing.
  await files.put(keyOf(id, mediaType), bytes);
  return id;
}

/** Part of a file; `to` is its last byte. The caller has checked who may have it. */
export function readMediaFile(
  files: FileStore,
  { fileId, mediaType }: { fileId: string; mediaType: string },
  part: { from: number; to: number },
): Promise<ReadableStream<Uint8Array> | null> {
  return files.stream(keyOf(fileId, mediaType), part);
}

/** Removes a file for good, after or in the transaction that gave it up. */
export async function removeMediaFile(db: Db, files: FileStore, fileId: string, mediaType: string): Promise<void> {
  await files.remove(keyOf(fileId, mediaType));
  await db.deleteFrom('storedFiles').where('id', '=', fileId).execute();
}

export async function insertMediaFile(db: Db, file: Insertable<MediaFilesTable>): Promise<void> {
  await tables(db).insertInto('mediaFiles').values(file).execute();
}

export async function updateMediaFile(db: Db, mediaId: string, change: Updateable<MediaFilesTable>): Promise<void> {
  await tables(db).updateTable('mediaFiles').set(change).where('mediaId', '=', mediaId).execute();
}
