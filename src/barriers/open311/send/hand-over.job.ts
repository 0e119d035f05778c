import { system } from '../../../platform/actor.ts';
import { job } from '../../../platform/jobs/job.ts';
import { failure, type Result } from '../../../platform/result.ts';
import type { Services } from '../../../platform/services.ts';
import { transact, type Work } from '../../../platform/use-case.ts';
import { addToHistory, lockBarrier } from '../../barriers.store.ts';
import { approvedPhotos, findBarrierById } from '../../answer/question-links.store.ts';
import { placeLine } from '../../forward/question.ts';
import { findReferral } from '../../referrals.store.ts';
import { findDestination, openDestinationKey } from './destinations.store.ts';
import { findDispatch, lockDispatch, updateDispatch } from './dispatches.store.ts';
import { fallBack } from './fall-back.ts';
import { isFinal, sendRequest, type SystemFault } from './georeport-client.ts';
import type { ToldRequest } from './read-reply.ts';
import { maySend, requestFields } from './request-fields.ts';
import { sendTexts } from './send.messages.ts';
import { handOverJob } from './start-hand-over.ts';

/** After so many minutes it is tried again; then the question goes by mail. */
const pauses = [1, 10, 60, 240] as const;

/** Hands a question over to the body's own system, or gives up after a few attempts. */
export const handOver = job<Services, { referralId: string }>(handOverJob, async (services, { referralId }) => {
  if ((await findDispatch(services.db, referralId))?.state !== 'waiting') return;
  const told = await call(services, referralId);
  await transact(services, system, (work) => recordCall(work, services, referralId, told));
});

type Told = Result<ToldRequest, SystemFault | 'no-destination'>;

/** Outside of a transaction: it may take its time. */
async function call(services: Services, referralId: string): Promise<Told> {
  const { db, config, district } = services;
  const referral = await findReferral(db, referralId);
  const barrier = referral && (await findBarrierById(db, referral.barrierId));
  const destination = referral && (await findDestination(db, referral.bodyCode));
  // It may have been taken back, or the place hidden, since somebody pressed the button.
  if (!barrier || !destination?.active || !maySend(barrier)) return failure('no-destination');
  const key = await openDestinationKey(db, referral.bodyCode);
  const [photo] = await approvedPhotos(db, barrier.id);
  const about = {
    destination,
    question: referral.question,
    place: placeLine(district, barrier),
    photoId: photo?.id ?? null,
    baseUrl: config.baseUrl,
  };
  const to = { ...destination, key, allowPrivate: config.outgoingPrivate };
  return sendRequest(to, requestFields(barrier, about));
}

async function recordCall(work: Work, services: Services, referralId: string, told: Told): Promise<void> {
  const referral = await findReferral(work.db, referralId);
  // Barrier first, as everywhere.
  const barrier = referral && (await lockBarrier(work.db, referral.barrierId));
  const dispatch = await lockDispatch(work.db, referralId);
  if (!referral || !barrier || dispatch?.state !== 'waiting') return;
  const attempts = dispatch.attempts + 1;
  if (told.ok) {
    const { requestId, token, status, notes } = told.value;
    const sent = { state: 'sent', attempts, requestId, token, sentAt: work.now, askNextAt: work.now } as const;
    await updateDispatch(work.db, referralId, { ...sent, lastFault: null, status, statusNotes: notes });
    await addToHistory(work.db, {
      barrierId: barrier.id,
      at: work.now,
      actorKind: 'system',
      event: 'note',
      internalNote: sendTexts.notes.handedOver(requestId ?? token ?? ''),
      bodyCode: referral.bodyCode,
    });
    await work.audit('barriers.open311-handed-over', `barrier ${barrier.number}`, { body: referral.bodyCode });
    return;
  }
  const fault = told.failure;
  await updateDispatch(work.db, referralId, { attempts, lastFault: fault });
  // Settled meanwhile: nobody is asked any more.
  if (referral.answeredAt !== null || referral.closedAt !== null) {
    return updateDispatch(work.db, referralId, { state: 'failed' });
  }
  const pause = fault === 'no-destination' || isFinal(fault) ? undefined : pauses[attempts - 1];
  if (pause === undefined)
    return fallBack(work, services, { referral, number: barrier.number, state: 'failed', fault });
  const runAt = new Date(work.now.getTime() + pause * 60_000);
  await work.enqueue(handOverJob, { referralId }, { runAt, key: `open311 ${referralId} ${attempts}` });
}
