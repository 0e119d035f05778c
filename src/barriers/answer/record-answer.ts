import { actorId } from '../../platform/actor.ts';
import { dayOf } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { addToHistory, lockBarrier, updateBarrier, type BarrierRow } from '../barriers.store.ts';
import { moveBarrier } from '../move-barrier.ts';
import { findReferral, lockReferral, updateReferral, type ReferralWithBody } from '../referrals.store.ts';
import { storeAttachment, type Attachment } from './answer-file.store.ts';
import { answeredSentence } from './answer-timeline.messages.ts';
import { lastDayOf, mayAnswer, moveForAnswer, type GivenAnswer } from './answer.ts';
import { isNewestQuestion } from './question-links.store.ts';

export type AnswerOrder = {
  referralId: string;
  given: GivenAnswer;
  file: Attachment | null;
  /** When the answer was given that whoever sends this has seen; null for none. Sending twice answers once. */
  seenAnsweredAt: Date | null;
  /** When it came, if somebody of the office writes it down later. */
  answeredAt?: Date | undefined;
};

export type AnswerFault = 'not-found' | 'not-open' | 'changed-meanwhile';

type Needed = Pick<Services, 'config' | 'district' | 'files'>;

/**
 * Takes a body's answer: keeps its words, tells the public timeline, and moves the barrier as far as an answer may. A no waits for
 * somebody of the office.
 */
export async function recordAnswer(
  work: Work,
  services: Needed,
  order: AnswerOrder,
): Promise<Result<{ number: number }, AnswerFault>> {
  const referral = await findReferral(work.db, order.referralId);
  // Barrier first, then question: the same order everywhere, so that two transactions never wait for each other.
  const barrier = referral && (await lockBarrier(work.db, referral.barrierId));
  const current = await lockReferral(work.db, order.referralId);
  if (!barrier || !referral || !current) return failure('not-found');
  if (current.answeredAt?.getTime() !== order.seenAnsweredAt?.getTime()) return failure('changed-meanwhile');
  if (!mayAnswer(current, barrier.state, await isNewestQuestion(work.db, current))) return failure('not-open');

  const answeredAt = order.answeredAt ?? work.now;
  const file = order.file && (await keepFile(work, services, order.file));
  await updateReferral(work.db, referral.id, {
    ...columnsOf(order.given),
    ...file,
    ...reviewOf(work),
    answeredAt,
  });
  await tellTimeline(work, referral, order.given, answeredAt);
  await move(work, services, barrier, referral, order.given);
  await work.audit('barriers.body-answered', `barrier ${barrier.number}`, {
    body: referral.bodyCode,
    answer: order.given.answer,
  });
  return success({ number: barrier.number });
}

function columnsOf(given: GivenAnswer) {
  const by = given.answer === 'willAct' ? given.by : null;
  return {
    answer: given.answer,
    answerText: given.text || null,
    answerBy: by?.day ?? null,
    answerByPrecision: by?.precision ?? null,
    otherBody: given.answer === 'notOurs' ? given.otherBody || null : null,
  };
}

/** What somebody of the office writes down has been read by them. */
function reviewOf({ actor, now }: Work) {
  const staff = actor.kind === 'staff' ? actor.id : null;
  return { recordedBy: staff, reviewedBy: staff, reviewedAt: staff ? now : null };
}

async function keepFile(work: Work, { files }: Needed, file: Attachment) {
  const answerFileName =
    file.name
      .replaceAll(/[\p{C}/\\]/gu, '')
      .trim()
      .slice(0, 200) || 'Anlage';
  return {
    answerFileId: await storeAttachment(work, files, file),
    answerFileName,
    answerFileDescription: null,
    answerFileReleasedAt: null,
  };
}

async function tellTimeline(
  work: Work,
  referral: ReferralWithBody,
  given: GivenAnswer,
  answeredAt: Date,
): Promise<void> {
  const answered = { given, bodyName: referral.bodyName, askedAt: referral.sentAt, answeredAt };
  await addToHistory(work.db, {
    barrierId: referral.barrierId,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'bodyAnswered',
    publicText: answeredSentence('de', answered),
    publicTextEasy: answeredSentence('de-simple', answered),
    bodyCode: referral.bodyCode,
  });
}

async function move(work: Work, services: Needed, barrier: BarrierRow, referral: ReferralWithBody, given: GivenAnswer) {
  const next = moveForAnswer(given, barrier.state, dayOf(work.now));
  if (next === null) return;
  // Nobody is competent until the office has found out: the body has just said that it is not.
  if (given.answer === 'notOurs') await updateBarrier(work.db, barrier.id, { bodyCode: null });
  const moved = await moveBarrier(work, services, barrier.id, {
    ...next,
    bodyCode: given.answer === 'notOurs' ? undefined : referral.bodyCode,
    byDay: given.answer === 'willAct' && given.by ? lastDayOf(given.by) : undefined,
  });
  if (!moved.ok) throw new Error(`an answer could not move the barrier: ${moved.failure}`);
}
