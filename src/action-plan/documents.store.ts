import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import { readImage, removeImage, storeImage } from '../platform/files/stored-image.store.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { Work } from '../platform/use-case.ts';
import { actionPlanTables } from './action-plan.store.ts';
import type { MeasureDocumentsTable } from './action-plan.tables.ts';
import {
  documentTypes,
  isDocumentType,
  sniffDocument,
  type DocumentFileFault,
  type DocumentType,
} from './document-file.ts';

export type DocumentRow = Selectable<MeasureDocumentsTable>;

/** The documents of a measure in the order they came, with kind and size; with `publicOnly` those that everybody may have. */
export function documentsOf(db: Db, measureId: string, options: { publicOnly: boolean }) {
  let query = actionPlanTables(db)
    .selectFrom('measureDocuments')
    .innerJoin('storedFiles', 'storedFiles.id', 'measureDocuments.fileId')
    .selectAll('measureDocuments')
    .select(['storedFiles.mediaType', 'storedFiles.bytes'])
    .where('measureId', '=', measureId)
    .orderBy('addedAt')
    .orderBy('measureDocuments.id');
  if (options.publicOnly) query = query.where('isPublic', '=', true);
  return query.execute();
}

export function findDocument(db: Db, measureId: string, id: string) {
  return actionPlanTables(db)
    .selectFrom('measureDocuments')
    .selectAll()
    .where('measureId', '=', measureId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** A released document of a measure that everybody may see: published, and in an edition that was adopted. */
export function findPublicDocument(db: Db, measureNumber: number, id: string) {
  return actionPlanTables(db)
    .selectFrom('measureDocuments')
    .innerJoin('measures', 'measures.id', 'measureDocuments.measureId')
    .selectAll('measureDocuments')
    .where('measures.number', '=', measureNumber)
    .where('measureDocuments.id', '=', id)
    .where('measureDocuments.isPublic', '=', true)
    .where('measures.publishedAt', 'is not', null)
    .where((is) =>
      is.exists(
        is
          .selectFrom('measureVersions')
          .innerJoin('planEditions', 'planEditions.id', 'measureVersions.editionId')
          .select('measureVersions.id')
          .whereRef('measureVersions.measureId', '=', 'measures.id')
          .where('planEditions.state', 'in', ['adopted', 'superseded']),
      ),
    )
    .executeTakeFirst();
}

export async function insertDocument(db: Db, document: Insertable<MeasureDocumentsTable>): Promise<string> {
  const { id } = await actionPlanTables(db)
    .insertInto('measureDocuments')
    .values(document)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateDocument(db: Db, id: string, change: Updateable<MeasureDocumentsTable>): Promise<void> {
  await actionPlanTables(db).updateTable('measureDocuments').set(change).where('id', '=', id).execute();
}

const keyOf = (id: string, type: DocumentType) => `documents/${id.slice(0, 2)}/${id}.${documentTypes[type]}`;

/**
 * Keeps an attached file: a picture encoded anew, a PDF, Word or Excel file as it is.
 * @returns the id of the stored file
 */
export async function storeDocumentFile(
  work: Work,
  files: FileStore,
  bytes: Uint8Array,
): Promise<Result<string, DocumentFileFault>> {
  const sniffed = await sniffDocument(bytes);
  if (!sniffed.ok) return sniffed;
  if (sniffed.value === 'image') {
    const image = await storeImage(work, files, bytes);
    return image.ok ? image : failure(image.failure === 'not-an-image' ? 'file-wrong-type' : 'file-broken');
  }
  const { id } = await work.db
    .insertInto('storedFiles')
    .values({ mediaType: sniffed.value, bytes: bytes.byteLength, width: null, height: null, createdAt: work.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await files.put(keyOf(id, sniffed.value), bytes);
  return success(id);
}

/** The bytes and true type of an attached file. The caller has checked who may have it. */
export async function readDocumentFile(db: Db, files: FileStore, fileId: string) {
  const row = await db.selectFrom('storedFiles').select('mediaType').where('id', '=', fileId).executeTakeFirst();
  if (!row) return null;
  const { mediaType } = row;
  const bytes = isDocumentType(mediaType)
    ? await files.get(keyOf(fileId, mediaType))
    : await readImage(files, fileId, 1600);
  return bytes && { bytes, mediaType };
}

/** Takes a document off its measure; its file goes with `discardDocumentFile` once that is certain. */
export async function removeDocument(db: Db, id: string): Promise<void> {
  await actionPlanTables(db).deleteFrom('measureDocuments').where('id', '=', id).execute();
}

/** Removes a file for good, unless a document or an answer still holds it. Call it after the transaction that gave it up. */
export async function discardDocumentFile(db: Db, files: FileStore, fileId: string): Promise<void> {
  const tables = actionPlanTables(db);
  const [document, answer, row] = await Promise.all([
    tables.selectFrom('measureDocuments').select('id').where('fileId', '=', fileId).executeTakeFirst(),
    tables.selectFrom('roundQuestions').select('id').where('fileId', '=', fileId).executeTakeFirst(),
    db.selectFrom('storedFiles').select('mediaType').where('id', '=', fileId).executeTakeFirst(),
  ]);
  if (document || answer || !row) return;
  if (!isDocumentType(row.mediaType)) return removeImage(db, files, fileId);
  await files.remove(keyOf(fileId, row.mediaType));
  await db.deleteFrom('storedFiles').where('id', '=', fileId).execute();
}
