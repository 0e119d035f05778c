import type { Services } from '../../platform/services.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { readSignedLink } from '../../platform/secrets/signed-link.store.ts';
import type { BarrierRow } from '../barriers.store.ts';
import { answerLink, type ReferralWithBody } from '../referrals.store.ts';
import { isAnswerShown, mayAnswer } from './answer.ts';
import { findBarrierById, findQuestionById, questionOfOldLink } from './question-links.store.ts';

export type AskedQuestion = {
  referral: ReferralWithBody;
  barrier: BarrierRow;
  number: number;
  /** For the first time, or to change what was said. */
  mayAnswer: boolean;
};

/** Why a link leads to no question. `expired` and `replaced` can be renewed. */
export type LinkFault = 'unknown' | 'expired' | 'replaced' | 'ended' | 'over';

/** Reads the question behind a link, and changes nothing: mail scanners open links too. */
export async function findQuestion(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  token: string,
): Promise<Result<AskedQuestion, LinkFault>> {
  const link = await readSignedLink(db, token, answerLink, clock.now());
  if (!link.ok && link.failure === 'unknown') return failure('unknown');
  const referralId = link.ok ? link.value.subject : await questionOfOldLink(db, token);
  const referral = referralId === null ? undefined : await findQuestionById(db, referralId);
  const barrier = referral && (await findBarrierById(db, referral.barrierId));
  if (!referral || !barrier) return failure('unknown');

  const isOpen = mayAnswer(referral, barrier.state, referral.isNewest);
  if (!link.ok) return failure(isOpen ? (link.failure === 'expired' ? 'expired' : 'replaced') : endOf(referral));
  if (!isOpen && !isAnswerShown(referral, clock.now())) return failure(endOf(referral));
  return success({ referral, barrier, number: barrier.number, mayAnswer: isOpen });
}

const endOf = ({ answeredAt }: ReferralWithBody): LinkFault => (answeredAt === null ? 'ended' : 'over');
