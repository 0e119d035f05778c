import type { EncodedImage } from '../platform/files/image.ts';
import { saveImage } from '../platform/files/stored-image.store.ts';
import type { Services } from '../platform/services.ts';
import type { Work } from '../platform/use-case.ts';
import { makeAvifName } from './make-avif.job.ts';
import type { Alternative, Focus, MediaWords } from './media.ts';
import { insertMedium, insertPicture } from './media.store.ts';
import { newCode } from './new-code.ts';

export type PictureFacts = MediaWords & {
  /** Null: it only decorates. */
  readonly alternative: Alternative | null;
  readonly focus: Focus;
};

export type NewPicture = PictureFacts & {
  /** Encoded before the transaction: that takes its time. */
  readonly image: EncodedImage;
};

export const columnsOfWords = ({ title, credit, rightsNote, consent }: MediaWords) => ({
  title,
  credit,
  rightsNote,
  hasPeople: consent !== null,
  consentNote: consent?.note ?? null,
  consentUntil: consent?.until ?? null,
});

export const columnsOfPicture = ({ alternative, focus }: PictureFacts) => ({
  alternative: alternative?.de ?? '',
  alternativeEasy: alternative?.easy || null,
  alternativeEn: alternative?.en || null,
  isDecorative: alternative === null,
  focus,
});

/** Takes a picture into the library; from now on it can be shown. */
export async function addPicture(
  work: Work,
  { files }: Pick<Services, 'files'>,
  picture: NewPicture,
): Promise<{ id: string; code: string }> {
  const fileId = await saveImage(work, files, picture.image);
  const code = newCode();
  const id = await insertMedium(work.db, {
    kind: 'picture',
    code,
    ...columnsOfWords(picture),
    addedAt: work.now,
    updatedAt: work.now,
  });
  await insertPicture(work.db, { mediaId: id, fileId, ...columnsOfPicture(picture) });
  await work.enqueue(makeAvifName, { mediaId: id }, { key: `media.avif.${id}`, maxAttempts: 3 });
  await work.audit('media.added', `medium ${id}`, { kind: 'picture', people: picture.consent !== null });
  return { id, code };
}
