import { may, type Staff } from '../platform/permission.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { Work } from '../platform/use-case.ts';
import { markAnswerReviewed } from './answer/review-answer.ts';
import { handleBarriers } from './barriers.access.ts';
import { findBarrier } from './barriers.store.ts';
import { markTold } from './messages/tell-by-hand.ts';
import { readWorkKey } from './open-work-keys.ts';
import { findReferral } from './referrals.store.ts';
import { reportBelongsTo } from './reports.store.ts';
import { answerWishes } from './taxonomy.ts';
import { readAdditionsUntil } from './triage/read-addition.ts';

type Thing = { readonly key: string; readonly seenAt: Date };
type Outcome = Result<null, 'not-open'>;

/** Says of an answer, a message or additions that they are dealt with: one press in the list of everything that waits. */
export async function settleBarrierWork(work: Work, staff: Staff, { key, seenAt }: Thing): Promise<Outcome> {
  const named = may(staff, handleBarriers) ? readWorkKey(key) : null;
  const barrier = named && (await findBarrier(work.db, named.number));
  if (!named || !barrier) return failure('not-open');
  const { number, recordId } = named;
  if (named.kind === 'addition') return readAdditionsUntil(work, { barrierId: barrier.id, number, seenAt });
  if (recordId === null) return failure('not-open');
  if (answerWishes.some((wish) => wish === named.kind)) {
    if (!(await reportBelongsTo(work.db, recordId, barrier.id))) return failure('not-open');
    return orNotOpen(await markTold(work, { reportId: recordId, number, until: seenAt }));
  }
  if (named.kind !== 'answer') return failure('not-open');
  const answeredAt = (await findReferral(work.db, recordId))?.answeredAt;
  // A body may change its answer until somebody has read it: what came after the list was shown is not what was read.
  if (!answeredAt || answeredAt > seenAt) return failure('not-open');
  const subject = { referralId: recordId, barrierId: barrier.id, number };
  return orNotOpen(await markAnswerReviewed(work, subject, answeredAt.toISOString()));
}

const orNotOpen = ({ ok }: { ok: boolean }): Outcome => (ok ? success(null) : failure('not-open'));
