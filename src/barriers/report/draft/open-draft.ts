import type { Db } from '../../../platform/database.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { newReceiptCode } from '../../../platform/secrets/receipt-code.ts';
import { hashToken, newToken } from '../../../platform/secrets/token.ts';
import type { Work } from '../../../platform/use-case.ts';
import {
  draftEnd,
  openContentOf,
  sealContent,
  type DraftContent,
  type OpenContent,
  type SentContent,
} from './draft.ts';
import { findDraft, insertDraft, lockDraft, photosOfDraft, updateDraft } from './draft.store.ts';

export type DraftPhoto = { readonly id: string; readonly fileId: string; readonly position: number };

/** A draft that its owner has opened. */
export type Draft<Content extends DraftContent = DraftContent> = {
  readonly id: string;
  readonly token: string;
  readonly content: Content;
  readonly photos: readonly DraftPhoto[];
};
export type OpenDraft = Draft<OpenContent>;
export type SentDraft = Draft<SentContent>;

export const isOpen = (draft: Draft): draft is OpenDraft => draft.content.state === 'open';
export const isSent = (draft: Draft): draft is SentDraft => draft.content.state === 'sent';

/** Reads the draft that belongs to a cookie; null when there is none or it has expired. */
export async function readDraft(db: Db, token: string, now: Date): Promise<Draft | null> {
  const row = await findDraft(db, hashToken(token), now);
  if (!row) return null;
  const content = openContentOf(row.sealed, token);
  if (!content.ok) return null;
  return { id: row.id, token, content: content.value, photos: await photosOfDraft(db, row.id) };
}

/** Begins an empty draft. Only its owner can open it: the database holds it locked. */
export async function startDraft(work: Work): Promise<OpenDraft> {
  const token = newToken();
  const content: OpenContent = {
    state: 'open',
    code: newReceiptCode(),
    startedAt: work.now.toISOString(),
    answers: {},
  };
  const id = await insertDraft(work.db, {
    tokenHash: hashToken(token),
    sealed: sealContent(content, token),
    updatedAt: work.now,
    expiresAt: draftEnd(content, work.now),
  });
  return { id, token, content, photos: [] };
}

/** Opens a draft for a change; others wait until this transaction ends. */
export async function lockOpenDraft(work: Work, token: string): Promise<Result<OpenDraft, 'gone' | 'sent'>> {
  const row = await lockDraft(work.db, hashToken(token), work.now);
  if (!row) return failure('gone');
  const content = openContentOf(row.sealed, token);
  if (!content.ok) return content;
  if (content.value.state === 'sent') return failure('sent');
  return success({ id: row.id, token, content: content.value, photos: await photosOfDraft(work.db, row.id) });
}

/** Writes a changed content back and lets the draft live on from now. */
export async function keepContent(work: Work, draft: Draft, content: DraftContent): Promise<void> {
  await updateDraft(work.db, draft.id, {
    sealed: sealContent(content, draft.token),
    updatedAt: work.now,
    expiresAt: draftEnd(content, work.now),
  });
}
