import { failure, success, type Result } from '../platform/result.ts';
import type { Work } from '../platform/use-case.ts';
import { columnsOfFile, notePoster, type FileFacts } from './add-file.ts';
import { columnsOfWords } from './add-picture.ts';
import { updateMediaFile } from './media-files.store.ts';
import type { MediaKind } from './media.ts';
import { findMedium, lockMedium, updateMedium } from './media.store.ts';

/** What a film, sound or document lacks before everybody may have it. */
export type MissingForPublic = 'captions' | 'transcript' | 'offer';

export type FileFault = { kind: 'not-found' } | { kind: 'not-publishable'; missing: readonly MissingForPublic[] };

type Said = { captions: string | null; transcript: string | null; isChecked: boolean | null; offer: string | null };

/** Films need captions and their words as text, sound its words (WCAG 1.2), documents a check or another way to what is in them. */
export function missingForPublic(kind: MediaKind, said: Said): readonly MissingForPublic[] {
  const missing: MissingForPublic[] = [];
  if (kind === 'video' && !said.captions) missing.push('captions');
  if ((kind === 'video' || kind === 'audio') && !said.transcript) missing.push('transcript');
  if (kind === 'document' && !said.isChecked && !said.offer) missing.push('offer');
  return missing;
}

/** Changes what is said of a file. What is public stays fit for the public. */
export async function editFile(work: Work, id: string, facts: FileFacts): Promise<Result<null, FileFault>> {
  const locked = await lockMedium(work.db, id);
  const medium = locked && (await findMedium(work.db, id));
  if (!medium?.ownFileId) return failure({ kind: 'not-found' });
  const missing = medium.publishedAt === null ? [] : missingForPublic(medium.kind, facts);
  if (missing.length > 0) return failure({ kind: 'not-publishable', missing });
  await updateMedium(work.db, id, { ...columnsOfWords(facts), updatedAt: work.now });
  await updateMediaFile(work.db, id, columnsOfFile(facts));
  await notePoster(work, id, facts);
  await work.audit('media.changed', `medium ${id}`, { people: facts.consent !== null });
  return success(null);
}

/** Lets everybody have a file. */
export async function publishFile(work: Work, id: string): Promise<Result<null, FileFault>> {
  const locked = await lockMedium(work.db, id);
  const medium = locked && (await findMedium(work.db, id));
  if (!medium?.ownFileId) return failure({ kind: 'not-found' });
  const missing = missingForPublic(medium.kind, medium);
  if (missing.length > 0) return failure({ kind: 'not-publishable', missing });
  if (medium.publishedAt === null) await updateMediaFile(work.db, id, { publishedAt: work.now });
  await work.audit('media.published', `medium ${id}`, { kind: medium.kind });
  return success(null);
}

/** Takes a file back: nobody else gets it any more, wherever it is named. */
export async function withdrawFile(work: Work, id: string): Promise<Result<null, FileFault>> {
  const medium = await lockMedium(work.db, id);
  if (!medium || medium.kind === 'picture') return failure({ kind: 'not-found' });
  await updateMediaFile(work.db, id, { publishedAt: null });
  await work.audit('media.withdrawn', `medium ${id}`, { kind: medium.kind });
  return success(null);
}
