import { actorId } from '../../platform/actor.ts';
import { dayOf } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { addToHistory, lockBarrier, type BarrierRow, type HistoryEntry } from '../barriers.store.ts';
import { moveBarrier } from '../move-barrier.ts';
import { updateReferral, type ReferralWithBody } from '../referrals.store.ts';
import { storeAttachment, type Attachment } from './answer-file.store.ts';
import { answeredSentence } from './answer-timeline.messages.ts';
import { lastDayOf, mayAnswer, moveForAnswer, type GivenAnswer } from './answer.ts';
import { lockQuestion } from './question-links.store.ts';

export type AnswerOrder = {
  referralId: string;
  /** The one that the question is about. */
  barrierId: string;
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
  // Barrier first, then question: the same order everywhere, so that two transactions never wait for each other.
  const barrier = await lockBarrier(work.db, order.barrierId);
  const referral = barrier && (await lockQuestion(work.db, order.referralId));
  if (!barrier || referral?.barrierId !== barrier.id) return failure('not-found');
  if (referral.answeredAt?.getTime() !== order.seenAnsweredAt?.getTime()) return failure('changed-meanwhile');
  if (!mayAnswer(referral, barrier.state, referral.isNewest)) return failure('not-open');

  const answeredAt = order.answeredAt ?? work.now;
  const file = order.file && (await keepFile(work, services, order.file));
  await updateReferral(work.db, referral.id, {
    ...columnsOf(order.given),
    ...file,
    ...reviewOf(work),
    answeredAt,
  });
  const entry = timelineEntry(work, referral, order.given, answeredAt);
  const isMoved = await move(work, services, { barrier, referral, given: order.given, entry });
  if (!isMoved) await addToHistory(work.db, entry);
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

function timelineEntry(work: Work, referral: ReferralWithBody, given: GivenAnswer, answeredAt: Date): HistoryEntry {
  const answered = { given, bodyName: referral.bodyName, askedAt: referral.sentAt, answeredAt };
  return {
    barrierId: referral.barrierId,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'bodyAnswered',
    publicText: answeredSentence('de', answered),
    publicTextEasy: answeredSentence('de-simple', answered),
    bodyCode: referral.bodyCode,
  };
}

type Answered = { barrier: BarrierRow; referral: ReferralWithBody; given: GivenAnswer; entry: HistoryEntry };

/** @returns false when the answer moves nothing */
async function move(work: Work, services: Needed, { barrier, referral, given, entry }: Answered): Promise<boolean> {
  const next = moveForAnswer(given, barrier.state, dayOf(work.now));
  if (next === null) return false;
  // Nobody is competent until the office has found out, if the body has just said that it is not.
  const bodyCode = given.answer === 'notOurs' ? null : referral.bodyCode;
  const moved = await moveBarrier(
    work,
    services,
    { ...barrier, bodyCode },
    {
      ...next,
      because: entry,
      byDay: given.answer === 'willAct' && given.by ? lastDayOf(given.by) : undefined,
    },
  );
  if (!moved.ok) throw new Error(`an answer could not move the barrier: ${moved.failure}`);
  return true;
}
