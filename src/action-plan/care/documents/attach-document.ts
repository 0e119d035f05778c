import { failure, success, type Result } from '../../../platform/result.ts';
import type { Services } from '../../../platform/services.ts';
import type { Work } from '../../../platform/use-case.ts';
import { lockMeasure } from '../../action-plan.store.ts';
import {
  findDocument,
  insertDocument,
  removeDocument as deleteDocument,
  storeDocumentFile,
  updateDocument,
  type ReadyDocument,
} from '../../documents.store.ts';
import { historyNotes } from '../history.messages.ts';
import { noteEdit } from '../note-edit.ts';

type Wanted = { measureId: string; documentId: string };

/** Adds a document to a measure. It is for the office only until somebody releases it. */
export async function attachDocument(
  work: Work,
  { files }: Pick<Services, 'files'>,
  { measureId, file, description }: { measureId: string; file: ReadyDocument; description: string },
): Promise<Result<null, 'not-found'>> {
  const measure = await lockMeasure(work.db, measureId);
  if (!measure) return failure('not-found');
  const { fileName } = file;
  const fileId = await storeDocumentFile(work, files, file);
  await insertDocument(work.db, { measureId, fileId, fileName, description, addedAt: work.now });
  await noteEdit(work, measureId, historyNotes.document(fileName));
  await work.audit('action-plan.document-attached', `measure ${measure.number}`);
  return success(null);
}

export type DocumentChange = Wanted & { description: string; isPublic: boolean };

/** Changes what is said about a document and who may have it; nothing is released without a description. */
export async function changeDocument(
  work: Work,
  { measureId, documentId, description, isPublic }: DocumentChange,
): Promise<Result<null, 'not-found' | 'description-missing'>> {
  const measure = await lockMeasure(work.db, measureId);
  const old = await findDocument(work.db, measureId, documentId);
  if (!measure || !old) return failure('not-found');
  if (isPublic && description === '') return failure('description-missing');
  if (old.description === description && old.isPublic === isPublic) return success(null);
  await updateDocument(work.db, documentId, { description, isPublic });
  const note = isPublic ? 'documentReleased' : 'documentWithdrawn';
  await noteEdit(work, measureId, historyNotes[old.isPublic === isPublic ? 'document' : note](old.fileName));
  await work.audit('action-plan.document-changed', `measure ${measure.number}`, { public: isPublic });
  return success(null);
}

/**
 * Takes a document off a measure.
 * @returns the file that nobody needs any more, to be discarded after the transaction
 */
export async function removeDocument(
  work: Work,
  { measureId, documentId }: Wanted,
): Promise<Result<string, 'not-found'>> {
  const measure = await lockMeasure(work.db, measureId);
  const old = await findDocument(work.db, measureId, documentId);
  if (!measure || !old) return failure('not-found');
  await deleteDocument(work.db, documentId);
  await noteEdit(work, measureId, historyNotes.documentRemoved(old.fileName));
  await work.audit('action-plan.document-removed', `measure ${measure.number}`);
  return success(old.fileId);
}
