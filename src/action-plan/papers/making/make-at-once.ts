import { citizen } from '../../../platform/actor.ts';
import type { DocumentFault } from '../../../platform/documents/check-document.ts';
import { success, type Result } from '../../../platform/result.ts';
import type { Services } from '../../../platform/services.ts';
import { transact } from '../../../platform/use-case.ts';
import { paperFileKey, type PaperKey } from '../paper.ts';
import { findPaper, insertPaper, updatePaper, type PaperRow } from '../papers.store.ts';
import { keyOf } from './request-paper.ts';
import type { PaperWish } from '../paper.ts';
import { renderPaper } from './render-paper.ts';

export type ReadyPaper = { id: string; bytes: Uint8Array };

/**
 * A short paper, made while somebody waits, and kept like the long ones.
 * @returns nothing when there is no such thing for the public
 */
export async function makeAtOnce(
  services: Services,
  wish: PaperWish,
): Promise<Result<ReadyPaper, readonly DocumentFault[]> | undefined> {
  const { db, clock } = services;
  const key = await keyOf({ db, now: clock.now() }, wish);
  const kept = await readKept(services, await findPaper(db, key));
  if (kept) return success(kept);
  const made = await renderPaper(services, key);
  if (!made?.ok) return made;
  const { id } = await transact(services, citizen, ({ db: tables }) => keep(services, tables, key, made.value));
  return success({ id, bytes: made.value });
}

/** A finished paper with its file; nothing while it is being made, or when its file got lost. */
export async function readKept({ files }: Services, paper: PaperRow | undefined): Promise<ReadyPaper | undefined> {
  if (paper?.state !== 'done') return undefined;
  const bytes = await files.get(paperFileKey(paper));
  return bytes === null ? undefined : { id: paper.id, bytes };
}

/** Whoever made the same paper at the same time may have been quicker: then both files are alike, and theirs is replaced. */
async function keep(services: Services, db: Services['db'], key: PaperKey, bytes: Uint8Array): Promise<{ id: string }> {
  const done = { state: 'done', bytes: bytes.byteLength, touchedAt: services.clock.now() } as const;
  const paper = (await insertPaper(db, { ...key, ...done })) ?? (await findPaper(db, key));
  if (!paper) throw new Error('The paper was erased while it was made.');
  await services.files.put(paperFileKey(paper), bytes);
  await updatePaper(db, paper.id, done);
  return paper;
}
