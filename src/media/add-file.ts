import type { Locale } from '../platform/i18n/locale.ts';
import type { Services } from '../platform/services.ts';
import type { Work } from '../platform/use-case.ts';
import { columnsOfWords } from './add-picture.ts';
import { fileSeconds } from './file-duration.ts';
import { insertMediaFile, keepMediaFile } from './media-files.store.ts';
import type { MediaWords } from './media.ts';
import { insertMedium } from './media.store.ts';
import { newCode } from './new-code.ts';
import type { SniffedFile } from './sniff-file.ts';
import { noteMediaUses } from './uses/note-uses.ts';

/** What is said of a document, film or sound. */
export type FileFacts = MediaWords & {
  readonly language: Locale;
  readonly topic: string | null;
  readonly about: string;
  readonly isChecked: boolean;
  readonly offer: string;
  /** Null for documents. */
  readonly seconds: number | null;
  readonly captions: string;
  readonly transcript: string;
  readonly posterId: string | null;
  readonly isSigned: boolean;
};

export type NewFile = FileFacts & { readonly file: SniffedFile; readonly fileName: string };

export const columnsOfFile = (facts: FileFacts) => ({
  language: facts.language,
  topic: facts.topic,
  about: facts.about,
  isChecked: facts.isChecked,
  offer: facts.offer || null,
  seconds: facts.seconds,
  captions: facts.captions || null,
  transcript: facts.transcript || null,
  posterId: facts.posterId,
  isSigned: facts.isSigned,
});

/** Takes a document, film or sound into the library; nobody else sees it until it is published. */
export async function addFile(
  work: Work,
  { files }: Pick<Services, 'files'>,
  facts: NewFile,
): Promise<{ id: string; code: string }> {
  const { kind, mediaType } = facts.file;
  const fileId = await keepMediaFile(work, files, facts.file);
  const code = newCode();
  const id = await insertMedium(work.db, {
    kind,
    code,
    ...columnsOfWords(facts),
    addedAt: work.now,
    updatedAt: work.now,
  });
  await insertMediaFile(work.db, {
    mediaId: id,
    fileId,
    mediaType,
    fileName: facts.fileName,
    fileSeconds: fileSeconds(facts.file.bytes, mediaType),
    ...columnsOfFile(facts),
  });
  await notePoster(work, id, facts);
  await work.audit('media.added', `medium ${id}`, { kind, people: facts.consent !== null });
  return { id, code };
}

/** The picture that stands for a film is used by it. */
export function notePoster(work: Work, id: string, { title, posterId }: FileFacts): Promise<void> {
  const user = { usedBy: 'medium', record: id, title, path: `/verwaltung/medien/${id}` };
  return noteMediaUses(work, user, { codes: [], ids: posterId === null ? [] : [posterId] });
}
