import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { findAdoptedEdition } from '../action-plan.store.ts';
import { checkMark, oldMeasures, type Mark, type MarkFault } from './continuation.ts';
import { writeContinuation } from './continuation.store.ts';
import { lockEdition } from './outline.store.ts';
import { versionsOf } from './versions.store.ts';

export type MarkInput = {
  /** Of the measure. */
  number: number;
  mark: Mark;
  /** Owed for `done` and `dropped`; everybody reads it. */
  reason?: string | undefined;
  reasonEasy?: string | undefined;
  /** What was marked when the form was opened; left out, a colleague's mark is replaced without asking. */
  seen?: Mark | null | undefined;
};

export type MarkRefusal = { number: number; fault: MarkFault | 'unknown-measure' | 'changed-meanwhile' };

export type MarkingFault =
  | { kind: 'not-found' | 'not-a-draft' }
  | { kind: 'refused'; refusals: readonly MarkRefusal[] };

/**
 * Says of old measures whether the draft continues, changes, ends as done or drops them; several at once, all or none.
 * @returns how many were marked
 */
export async function markContinuation(
  work: Work,
  input: { edition: number; marks: readonly MarkInput[] },
): Promise<Result<number, MarkingFault>> {
  const { db } = work;
  const draft = await lockEdition(db, input.edition);
  if (!draft) return failure({ kind: 'not-found' });
  const adopted = await findAdoptedEdition(db);
  if (draft.state !== 'draft' || !adopted) return failure({ kind: 'not-a-draft' });
  const { present } = oldMeasures(await versionsOf(db, adopted.id), await versionsOf(db, draft.id));
  const byNumber = new Map(present.map(({ after }) => [after.number, after]));

  const refusals: MarkRefusal[] = [];
  let marked = 0;
  for (const { number, mark, reason = '', reasonEasy = '', seen } of input.marks) {
    const version = byNumber.get(number);
    if (!version) {
      refusals.push({ number, fault: 'unknown-measure' });
      continue;
    }
    const said = { continuation: mark, reason: reason.trim() || null, reasonEasy: reasonEasy.trim() || null };
    const isSame = version.continuation === mark && version.continuationReason === said.reason;
    if (isSame && version.continuationReasonEasy === said.reasonEasy) continue;
    if (seen !== undefined && version.continuation !== seen && version.continuation !== mark) {
      refusals.push({ number, fault: 'changed-meanwhile' });
      continue;
    }
    const fault = checkMark(version.status, mark, reason);
    if (fault) refusals.push({ number, fault });
    else {
      await writeContinuation(db, version.versionId, said);
      marked += 1;
    }
  }
  if (refusals.length > 0) return failure({ kind: 'refused', refusals });
  await work.audit('action-plan.continuation-marked', `edition ${draft.number}`, { measures: marked });
  return success(marked);
}
