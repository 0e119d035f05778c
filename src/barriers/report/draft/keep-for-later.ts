import { failure, success, type Result } from '../../../platform/result.ts';
import { hashReceiptCode, normalizeReceiptCode } from '../../../platform/secrets/receipt-code.ts';
import { seal, unseal } from '../../../platform/secrets/sealed.ts';
import type { Db } from '../../../platform/database.ts';
import type { Work } from '../../../platform/use-case.ts';
import { findDraftByCode, updateDraft } from './draft.store.ts';
import { lockOpenDraft, readDraft, type Draft, type OpenDraft } from './open-draft.ts';

/**
 * The secret that locks the cookie's token for whoever knows the code. It is as slow to compute as the stored hash of the code and
 * another value than that: else a stolen database could be tried code by code.
 */
async function secretOf(db: Db, normalized: string): Promise<string> {
  const derived = await hashReceiptCode(db, `${normalized} opens a draft`);
  return derived.toString('base64url');
}

export type ResumeKey = { readonly codeHash: Buffer; readonly secret: string };

/** What opens a draft with its code. Slow on purpose: worked out before the transaction, which would hold a connection meanwhile. */
export async function resumeKeyOf(db: Db, { content }: OpenDraft): Promise<ResumeKey> {
  const code = normalizeReceiptCode(content.code) ?? content.code;
  return { codeHash: await hashReceiptCode(db, code), secret: await secretOf(db, code) };
}

/** Lets the draft be opened with its code, on any device, for as long as it lives. */
export async function keepForLater(
  work: Work,
  token: string,
  { codeHash, secret }: ResumeKey,
): Promise<Result<OpenDraft, 'gone' | 'sent'>> {
  const locked = await lockOpenDraft(work, token);
  if (!locked.ok) return locked;
  await updateDraft(work.db, locked.value.id, {
    resumeCodeHash: codeHash,
    resumeSeal: seal(token, secret),
  });
  return locked;
}

/** Opens a kept draft with its code. */
export async function resumeDraft(db: Db, normalized: string, now: Date): Promise<Result<Draft, 'unknown'>> {
  const row = await findDraftByCode(db, await hashReceiptCode(db, normalized), now);
  const token = row?.resumeSeal ? unseal(row.resumeSeal, await secretOf(db, normalized)) : null;
  const draft = token === null ? null : await readDraft(db, token, now);
  return draft ? success(draft) : failure('unknown');
}
