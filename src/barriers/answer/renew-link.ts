import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { sendQuestion } from '../forward/send-question.ts';
import { mayAnswer } from './answer.ts';
import { findBarrierById, findQuestionById, questionOfOldLink } from './question-links.store.ts';

/** Nobody floods a town hall's mailbox with links. */
const perQuestion = { name: 'barriers.renewed-links', points: 3, seconds: 24 * 60 * 60 };

/**
 * Sends a new link to the address the question went to, if it is still open. Whoever asks learns neither the address nor whether
 * anything was sent, because an old link may be in the wrong hands.
 */
export async function renewLink(
  work: Work,
  services: Pick<Services, 'config' | 'district' | 'limits'>,
  token: string,
): Promise<void> {
  const referralId = await questionOfOldLink(work.db, token);
  const referral = referralId === null ? undefined : await findQuestionById(work.db, referralId);
  const barrier = referral && (await findBarrierById(work.db, referral.barrierId));
  if (!referral || !barrier || referral.sentTo === null) return;
  if (!mayAnswer(referral, barrier.state, referral.isNewest)) return;
  if (!(await services.limits.allow(perQuestion, referral.id))) return;
  await sendQuestion(work, services, referral, { number: barrier.number, occasion: 'freshLink' });
  await work.audit('barriers.answer-link-renewed', `barrier ${barrier.number}`, { body: referral.bodyCode });
}
