import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { lockReferral, updateReferral } from '../referrals.store.ts';

type Subject = { referralId: string; barrierId: string; number: number };

/** The answer of a question about this very barrier, kept from others until the transaction ends. */
async function lockAnswer(work: Work, { referralId, barrierId }: Subject) {
  const referral = await lockReferral(work.db, referralId);
  return referral?.barrierId === barrierId && referral.answeredAt !== null ? referral : null;
}

/** Notes that somebody of the office has read an answer; from then on the body cannot change it any more. */
export async function markAnswerReviewed(
  work: Work,
  subject: Subject,
  seenAnsweredAt: string,
): Promise<Result<null, 'not-found' | 'changed-meanwhile'>> {
  const referral = await lockAnswer(work, subject);
  if (!referral) return failure('not-found');
  // The body may have changed its answer while the page was open: nobody has read the new one yet.
  if (referral.answeredAt?.toISOString() !== seenAnsweredAt) return failure('changed-meanwhile');
  const reviewedBy = work.actor.kind === 'staff' ? work.actor.id : null;
  await updateReferral(work.db, referral.id, { reviewedAt: work.now, reviewedBy });
  await work.audit('barriers.answer-reviewed', `barrier ${subject.number}`, { body: referral.bodyCode });
  return success(null);
}

/**
 * Lets everybody see a body's file, or takes that back.
 * @param description what it shows, for people who cannot see it; null takes the release back
 */
export async function releaseAnswerFile(
  work: Work,
  subject: Subject,
  description: string | null,
): Promise<Result<null, 'not-found'>> {
  const referral = await lockAnswer(work, subject);
  if (!referral?.answerFileId) return failure('not-found');
  await updateReferral(
    work.db,
    referral.id,
    description === null
      ? { answerFileReleasedAt: null }
      : { answerFileReleasedAt: work.now, answerFileDescription: description },
  );
  const event = description === null ? 'barriers.answer-file-withheld' : 'barriers.answer-file-released';
  await work.audit(event, `barrier ${subject.number}`, { body: referral.bodyCode });
  return success(null);
}
