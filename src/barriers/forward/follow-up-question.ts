import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { revokeSignedLinks } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { addToHistory, lockBarrier } from '../barriers.store.ts';
import { moveBarrier } from '../move-barrier.ts';
import {
  answerLink,
  closeOpenReferral,
  findOpenReferral,
  updateReferral,
  type ReferralWithBody,
} from '../referrals.store.ts';
import { createAnswerAddress } from './answer-address.ts';
import { forwardTexts as t } from './forward.messages.ts';
import { sendQuestion } from './send-question.ts';

type Needed = Pick<Services, 'config' | 'district'>;

/** The barrier and the question about it that waits for an answer, both kept from others until the transaction ends. */
async function openQuestion(work: Work, barrierId: string) {
  const barrier = await lockBarrier(work.db, barrierId);
  const referral = barrier && (await findOpenReferral(work.db, barrierId));
  return barrier && referral ? { barrier, referral } : null;
}

function note(work: Work, referral: ReferralWithBody, internalNote: string): Promise<void> {
  return addToHistory(work.db, {
    barrierId: referral.barrierId,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'note',
    internalNote,
    bodyCode: referral.bodyCode,
  });
}

/** Sends the open question again, perhaps to a better address. Only the new link works from then on. */
export async function resendQuestion(
  work: Work,
  services: Needed,
  barrierId: string,
  email: string,
): Promise<Result<null, 'no-open-question'>> {
  const open = await openQuestion(work, barrierId);
  if (!open) return failure('no-open-question');
  const { barrier, referral } = open;
  await revokeSignedLinks(work, answerLink, referral.id);
  await updateReferral(work.db, referral.id, { sentTo: email });
  await sendQuestion(work, services, { ...referral, sentTo: email }, { number: barrier.number, occasion: 'question' });
  await note(work, referral, t.resentNote);
  await work.audit('barriers.question-resent', `barrier ${barrier.number}`, { body: referral.bodyCode });
  return success(null);
}

/** Ends the open question without an answer; the barrier is back with the office. */
export async function withdrawQuestion(
  work: Work,
  services: Needed,
  barrierId: string,
): Promise<Result<null, 'no-open-question'>> {
  const open = await openQuestion(work, barrierId);
  if (!open) return failure('no-open-question');
  const { barrier, referral } = open;
  await closeOpenReferral(work, barrierId);
  if (barrier.state === 'forwarded') {
    const moved = await moveBarrier(work, services, barrier, { to: 'accepted', internalNote: t.withdrawnNote });
    if (!moved.ok) throw new Error(`withdrawing could not move the barrier: ${moved.failure}`);
  } else {
    await note(work, referral, t.withdrawnNote);
  }
  await work.audit('barriers.question-withdrawn', `barrier ${barrier.number}`, { body: referral.bodyCode });
  return success(null);
}

/** Makes a link for a letter to the body. Links in earlier mails go on working. */
export async function makeLetterLink(
  work: Work,
  services: Needed,
  barrierId: string,
): Promise<Result<{ referralId: string; address: string }, 'no-open-question'>> {
  const open = await openQuestion(work, barrierId);
  if (!open) return failure('no-open-question');
  const { address } = await createAnswerAddress(work, services, open.referral.id);
  await work.audit('barriers.answer-link-made', `barrier ${open.barrier.number}`, { body: open.referral.bodyCode });
  return success({ referralId: open.referral.id, address });
}
