import { system } from '../../../platform/actor.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { job } from '../../../platform/jobs/job.ts';
import { failure, type Result } from '../../../platform/result.ts';
import type { Services } from '../../../platform/services.ts';
import { transact, type Work } from '../../../platform/use-case.ts';
import { addToHistory, lockBarrier } from '../../barriers.store.ts';
import { findReferral, type ReferralWithBody } from '../../referrals.store.ts';
import { findPersonalData } from '../../report/send/personal-data.ts';
import { findDestination, openDestinationKey } from './destinations.store.ts';
import { dispatchesToAsk, findDispatch, lockDispatch, updateDispatch } from './dispatches.store.ts';
import { fallBack } from './fall-back.ts';
import { askNumber, askRequest, type SystemFault } from './georeport-client.ts';
import type { ToldRequest } from './read-reply.ts';
import { newsTexts, sendTexts } from './send.messages.ts';
import { askNowJob } from './start-hand-over.ts';

/** Bodies do not work by the minute, and their systems are not ours to tire. */
const askEveryMinutes = 60;
/** A day without an answer: the system is given up. */
const mostSilentTimes = 24;
const mostAtOnce = 200;

/** Every quarter of an hour: asks other systems how the questions stand that lie there. */
export const askSystems = job<Services, Record<string, never>>(
  'barriers.open311-ask',
  async (services) => {
    const waiting = await dispatchesToAsk(services.db, services.clock.now(), mostAtOnce);
    for (const referralId of waiting) await askOne(services, referralId);
  },
  '*/15 * * * *',
);

/** The same for one question, when somebody of the office wants to know. */
export const askSystemNow = job<Services, { referralId: string }>(askNowJob, (services, { referralId }) =>
  askOne(services, referralId),
);

type Told = Result<ToldRequest, SystemFault | 'no-destination'>;

async function askOne(services: Services, referralId: string): Promise<void> {
  const dispatch = await findDispatch(services.db, referralId);
  if (dispatch?.state !== 'sent') return;
  const told = await call(services, referralId, dispatch);
  await transact(services, system, (work) => recordNews(work, services, referralId, told));
}

async function call(
  { db, config }: Services,
  referralId: string,
  { requestId, token }: { requestId: string | null; token: string | null },
): Promise<Told> {
  const referral = await findReferral(db, referralId);
  const destination = referral && (await findDestination(db, referral.bodyCode));
  if (!destination) return failure('no-destination');
  const key = await openDestinationKey(db, referral.bodyCode);
  const to = { ...destination, key, allowPrivate: config.outgoingPrivate };
  return requestId === null ? askNumber(to, token ?? '') : askRequest(to, requestId);
}

async function recordNews(work: Work, services: Services, referralId: string, told: Told): Promise<void> {
  const referral = await findReferral(work.db, referralId);
  const barrier = referral && (await lockBarrier(work.db, referral.barrierId));
  const dispatch = await lockDispatch(work.db, referralId);
  if (!referral || !barrier || dispatch?.state !== 'sent') return;
  const askNextAt = new Date(work.now.getTime() + askEveryMinutes * 60_000);
  if (!told.ok) {
    const silentTimes = dispatch.silentTimes + 1;
    const isOpen = referral.answeredAt === null && referral.closedAt === null;
    if (silentTimes >= mostSilentTimes && isOpen) {
      return fallBack(work, services, { referral, number: barrier.number, state: 'lost', fault: told.failure });
    }
    return updateDispatch(work.db, referralId, { silentTimes, lastFault: told.failure, askedAt: work.now, askNextAt });
  }
  const { requestId, status, notes } = told.value;
  const known = { silentTimes: 0, lastFault: null, askedAt: work.now, askNextAt };
  if (status === null)
    return updateDispatch(work.db, referralId, { ...known, requestId: requestId ?? dispatch.requestId });
  const isNew = status !== dispatch.status || notes !== dispatch.statusNotes;
  await updateDispatch(work.db, referralId, {
    ...known,
    status,
    statusNotes: notes,
    ...(isNew && { newsAt: work.now }),
  });
  // That it is open there, without a word, is no news to anybody.
  if (!isNew || (status === 'open' && notes === null)) return;
  await tellTimeline(work, referral, { status, notes });
  await work.audit('barriers.open311-news', `barrier ${barrier.number}`, { body: referral.bodyCode, status });
}

/** What the body says is added to the timeline and changes nothing else: what it means for the barrier is decided by people. */
async function tellTimeline(
  work: Work,
  referral: ReferralWithBody,
  { status, notes }: { status: 'open' | 'closed'; notes: string | null },
): Promise<void> {
  const isHeldBack = notes !== null && findPersonalData(notes).length > 0;
  const sentence = (locale: 'de' | 'de-simple'): string => {
    const t = newsTexts(locale);
    const parts = [
      t.asked(formatDate(referral.sentAt, locale), formatDate(work.now, locale)),
      t[status](referral.bodyName),
      ...(notes === null || isHeldBack ? [] : [t.words(notes)]),
    ];
    return parts.join(locale === 'de-simple' ? '\n' : ' ');
  };
  await addToHistory(work.db, {
    barrierId: referral.barrierId,
    at: work.now,
    actorKind: 'body',
    actorId: referral.bodyCode,
    event: 'bodyAnswered',
    internalNote: isHeldBack && notes !== null ? sendTexts.notes.heldBack(notes) : null,
    publicText: sentence('de'),
    publicTextEasy: sentence('de-simple'),
    bodyCode: referral.bodyCode,
  });
}
