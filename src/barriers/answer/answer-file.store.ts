import { fileTypeFromBuffer } from 'file-type';
import type { Db } from '../../platform/database.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { UploadedFile } from '../../platform/forms/read-form.ts';
import { encodeImage, type EncodedImage } from '../../platform/files/image.ts';
import { readImage, saveImage } from '../../platform/files/stored-image.store.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { barrierTables } from '../barriers.store.ts';

/** 10 MB, in bytes. */
export const answerFileLimit = 10 * 1024 * 1024;

export type AnswerFileFault = 'file-too-large' | 'file-wrong-type' | 'file-broken';

const keyOf = (id: string) => `documents/${id.slice(0, 2)}/${id}.pdf`;

/** What a body has attached, ready to be kept. */
export type Attachment = {
  readonly name: string;
  readonly content: { readonly pdf: Uint8Array } | { readonly image: EncodedImage };
};

/**
 * Makes ready what a body has attached: a photo, encoded anew, or a PDF as it is. A PDF is only ever handed out as a download and never
 * shown inside our own pages, because we cannot clean it. Done before the transaction begins, because it takes its time.
 */
export async function readAttachment(
  file: UploadedFile | undefined,
): Promise<Result<Attachment | null, AnswerFileFault>> {
  if (file === undefined) return success(null);
  const { name, bytes } = file;
  if (bytes.byteLength > answerFileLimit) return failure('file-too-large');
  const type = await fileTypeFromBuffer(bytes);
  if (type?.mime === 'application/pdf') return success({ name, content: { pdf: bytes } });
  const image = await encodeImage(bytes);
  if (image.ok) return success({ name, content: { image: image.value } });
  return failure(image.failure === 'not-an-image' ? 'file-wrong-type' : 'file-broken');
}

/** Keeps it. @returns its id among the stored files */
export function storeAttachment(work: Work, files: FileStore, { content }: Attachment): Promise<string> {
  return 'pdf' in content ? storePdf(work, files, content.pdf) : saveImage(work, files, content.image);
}

async function storePdf(work: Work, files: FileStore, bytes: Uint8Array): Promise<string> {
  const { id } = await work.db
    .insertInto('storedFiles')
    .values({ mediaType: 'application/pdf', bytes: bytes.byteLength, width: null, height: null, createdAt: work.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await files.put(keyOf(id), bytes);
  return id;
}

/** The bytes and true type of an attached file. The caller has checked who may see it. */
export async function readAnswerFile(db: Db, files: FileStore, id: string) {
  const row = await db.selectFrom('storedFiles').select('mediaType').where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const bytes = row.mediaType === 'application/pdf' ? await files.get(keyOf(id)) : await readImage(files, id, 1600);
  return bytes && { bytes, mediaType: row.mediaType };
}

/** Files of bodies that everybody may see, with what they show; for the public page of a barrier. */
export function releasedAnswerFiles(db: Db, barrierId: string) {
  return barrierTables(db)
    .selectFrom('referrals')
    .innerJoin('competentBodies', 'competentBodies.code', 'referrals.bodyCode')
    .select([
      'referrals.id',
      'referrals.answerFileId',
      'referrals.answerFileDescription',
      'competentBodies.name as bodyName',
    ])
    .where('referrals.barrierId', '=', barrierId)
    .where('referrals.answerFileReleasedAt', 'is not', null)
    .orderBy('referrals.answeredAt')
    .execute();
}
