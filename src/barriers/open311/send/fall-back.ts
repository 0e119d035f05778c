import { actorId } from '../../../platform/actor.ts';
import type { Services } from '../../../platform/services.ts';
import type { Work } from '../../../platform/use-case.ts';
import { addToHistory } from '../../barriers.store.ts';
import { sendQuestion } from '../../forward/send-question.ts';
import type { ReferralWithBody } from '../../referrals.store.ts';
import { updateDispatch } from './dispatches.store.ts';
import { faultName, sendTexts } from './send.messages.ts';

type Given = { referral: ReferralWithBody; number: number; state: 'failed' | 'lost'; fault: string };

/** The other system cannot be used: the question goes by mail with a link, and the office reads why. */
export async function fallBack(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  { referral, number, state, fault }: Given,
): Promise<void> {
  await updateDispatch(work.db, referral.id, { state, lastFault: fault, askNextAt: null });
  await sendQuestion(work, services, referral, { number, occasion: 'question' });
  const { failedMail, failedNoMail } = sendTexts.notes;
  await addToHistory(work.db, {
    barrierId: referral.barrierId,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'note',
    internalNote: (referral.sentTo === null ? failedNoMail : failedMail)(faultName(fault)),
    bodyCode: referral.bodyCode,
  });
  await work.audit('barriers.open311-fell-back', `barrier ${number}`, { body: referral.bodyCode, state, fault });
}
