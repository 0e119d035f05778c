import { citizen } from '../../platform/actor.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { sendQuestion } from '../forward/send-question.ts';
import { mayAnswer } from './answer.ts';
import { findBarrierById, findQuestionById, questionOfOldLink } from './question-links.store.ts';

/** Nobody floods a town hall's mailbox with links. */
const perQuestion = { name: 'barriers.renewed-links', points: 3, seconds: 24 * 60 * 60 };

/**
 * Sends a new link to the address the question went to, if it is still open. Whoever asks learns neither the address nor whether
 * anything was sent, because an old link may be in the wrong hands. What was sent is counted before the transaction: within it the count would wait for
 * a second connection, which others in the same place hold.
 */
export async function renewLink(services: Services, token: string): Promise<void> {
  const { db } = services;
  const referralId = await questionOfOldLink(db, token);
  const referral = referralId === null ? undefined : await findQuestionById(db, referralId);
  const barrier = referral && (await findBarrierById(db, referral.barrierId));
  if (!referral || !barrier || referral.sentTo === null) return;
  if (!mayAnswer(referral, barrier.state, referral.isNewest)) return;
  if (!(await services.limits.allow(perQuestion, referral.id))) return;
  await transact(services, citizen, async (work) => {
    await sendQuestion(work, services, referral, { number: barrier.number, occasion: 'freshLink' });
    await work.audit('barriers.answer-link-renewed', `barrier ${barrier.number}`, { body: referral.bodyCode });
  });
}
