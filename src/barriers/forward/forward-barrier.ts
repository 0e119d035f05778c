import { findBody, rememberBodyEmail } from '../../directory/index.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { statesAfter } from '../barrier.ts';
import { lockBarrier } from '../barriers.store.ts';
import { moveBarrier } from '../move-barrier.ts';
import { hasSystemFor, startHandOver } from '../open311/send/start-hand-over.ts';
import { closeOpenReferral, findOpenReferral, insertReferral } from '../referrals.store.ts';
import { answerDueDay } from './question.ts';
import { sendQuestion } from './send-question.ts';

export type ForwardOrder = {
  barrierId: string;
  bodyCode: string;
  /** Null: by letter or telephone. */
  email: string | null;
  question: string;
  /** Hand it over to the body's own system; the mail is then what it falls back to. */
  viaSystem: boolean;
  /** Keep the address in the directory as well. */
  rememberEmail: boolean;
  /** The open question that whoever sends this has seen, so that pressing the button twice asks once. */
  seenReferralId: string | null;
};

export type ForwardFault = 'no-system' | 'not-found' | 'not-from-here' | 'no-such-body' | 'changed-meanwhile';

/** Asks a body about a barrier. An open question to another body ends, and its link with it. */
export async function forwardBarrier(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  order: ForwardOrder,
): Promise<Result<{ referralId: string }, ForwardFault>> {
  const { barrierId, bodyCode, email, question } = order;
  const barrier = await lockBarrier(work.db, barrierId);
  if (!barrier) return failure('not-found');
  const open = await findOpenReferral(work.db, barrierId);
  if ((open?.id ?? null) !== order.seenReferralId) return failure('changed-meanwhile');
  if (!statesAfter(barrier.state).includes('forwarded')) return failure('not-from-here');
  const body = await findBody(work.db, bodyCode);
  if (!body?.active) return failure('no-such-body');

  if (order.viaSystem && !(await hasSystemFor(work.db, barrier, bodyCode))) return failure('no-system');

  await closeOpenReferral(work, barrierId);
  const dueDay = answerDueDay(work.now, services.district.promises.reminders);
  const referral = { barrierId, bodyCode, sentTo: email, question, sentAt: work.now, dueDay };
  const referralId = await insertReferral(work.db, referral);
  const move = { to: 'forwarded', event: 'forwarded', bodyCode, byDay: dueDay } as const;
  const moved = await moveBarrier(work, services, barrier, move);
  if (!moved.ok) return failure('not-from-here');
  const about = { number: barrier.number, occasion: 'question' } as const;
  if (order.viaSystem) await startHandOver(work, referralId);
  else await sendQuestion(work, services, { id: referralId, ...referral }, about);
  if (email !== null && order.rememberEmail) await rememberBodyEmail(work, bodyCode, email);
  await work.audit('barriers.forwarded', `barrier ${barrier.number}`, {
    body: bodyCode,
    byMail: email !== null && !order.viaSystem,
    viaSystem: order.viaSystem,
  });
  return success({ referralId });
}
