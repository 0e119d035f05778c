import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import { encodeImage, type EncodedImage } from '../platform/files/image.ts';
import { readImage, removeImage, saveImage } from '../platform/files/stored-image.store.ts';
import type { UploadedFile } from '../platform/forms/read-form.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { Work } from '../platform/use-case.ts';
import { actionPlanTables } from './action-plan.store.ts';
import type { MeasureDocumentsTable } from './action-plan.tables.ts';
import {
  documentTypes,
  isDocumentType,
  sniffDocument,
  tidyFileName,
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

type DocumentContent =
  | { readonly type: DocumentType; readonly bytes: Uint8Array }
  | { readonly type: 'image'; readonly image: EncodedImage };

/** An attached file, ready to be kept. */
export type ReadyDocument = { readonly fileName: string; readonly content: DocumentContent };

/**
 * Makes an attached file ready: a picture encoded anew, a PDF, Word or Excel file as it is. Done before the transaction begins, because
 * it takes its time.
 */
export async function readyDocument({ name, bytes }: UploadedFile): Promise<Result<ReadyDocument, DocumentFileFault>> {
  const sniffed = await sniffDocument(bytes);
  if (!sniffed.ok) return sniffed;
  const fileName = tidyFileName(name);
  if (sniffed.value !== 'image') return success({ fileName, content: { type: sniffed.value, bytes } });
  const image = await encodeImage(bytes);
  if (image.ok) return success({ fileName, content: { type: 'image', image: image.value } });
  return failure(image.failure === 'not-an-image' ? 'file-wrong-type' : 'file-broken');
}

/** Keeps it. @returns the id of the stored file */
export async function storeDocumentFile(work: Work, files: FileStore, { content }: ReadyDocument): Promise<string> {
  if (content.type === 'image') return saveImage(work, files, content.image);
  const { type, bytes } = content;
  const { id } = await work.db
    .insertInto('storedFiles')
    .values({ mediaType: type, bytes: bytes.byteLength, width: null, height: null, createdAt: work.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await files.put(keyOf(id, type), bytes);
  return id;
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
