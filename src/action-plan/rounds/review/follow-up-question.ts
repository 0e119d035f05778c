import { actorId } from '../../../platform/actor.ts';
import { findBody } from '../../../directory/index.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { revokeSignedLinks } from '../../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../../platform/services.ts';
import type { Work } from '../../../platform/use-case.ts';
import { endedStatuses } from '../../measure.ts';
import { followTurn } from '../follow-turn.ts';
import { isWaiting, stateOf } from '../round.ts';
import { changeQuestion, insertQuestion, progressLink, type Question } from '../rounds.store.ts';
import { sendQuestions } from '../send-questions.ts';
import { questionToReview, type ReviewFault } from './question-to-review.ts';

type Needed = Pick<Services, 'config' | 'district'>;
type Seen = { questionId: string; seenVersion: number };

const reviewOf = (work: Work) => ({ reviewedAt: work.now, reviewedBy: actorId(work.actor) });
const roundOf = ({ roundNumber, dueDay }: Question) => ({ number: roundNumber, dueDay });
const subjectOf = ({ measureNumber }: Question) => `measure ${measureNumber}`;
const detailsOf = ({ roundNumber, bodyCode }: Question) => ({ round: roundNumber, body: bodyCode });

/** A question that still waits for somebody: for the body or for the office. */
const isUnsettled = (question: Question) => isWaiting(question) || stateOf(question) === 'toReview';

/** Sends an answer back with a question about it. Who is asked by telephone has to be called. */
export async function askBack(
  work: Work,
  services: Needed,
  { questionId, seenVersion, note }: Seen & { note: string },
): Promise<Result<{ isMailed: boolean }, ReviewFault>> {
  const found = await questionToReview(work, questionId, seenVersion);
  if (!found.ok) return found;
  const question = found.value;
  if (stateOf(question) !== 'toReview') return failure('changed-meanwhile');
  // The reminders begin anew, because the question does.
  const anew = { firstReminderAt: null, secondReminderAt: null };
  await changeQuestion(work.db, question.id, { review: 'askedBack', reviewNote: note, ...anew, ...reviewOf(work) });
  if (question.sentTo !== null && !endedStatuses.has(question.status)) {
    await sendQuestions(work, services, [question], {
      to: question.sentTo,
      occasion: 'askedBack',
      words: note,
      round: roundOf(question),
      sentAt: question.sentAt,
    });
  }
  await followTurn(work, question.measureId, 'asked');
  await work.audit('action-plan.round-asked-back', subjectOf(question), detailsOf(question));
  return success({ isMailed: question.sentTo !== null });
}

export type Redirection = Seen & {
  bodyCode: string;
  /** Null: by letter or telephone. */
  email: string | null;
};

/** Asks another body instead. The first one's link ends; what it said stays in the record. */
export async function redirectQuestion(
  work: Work,
  services: Needed,
  { questionId, seenVersion, bodyCode, email }: Redirection,
): Promise<Result<{ questionId: string; isMailed: boolean }, ReviewFault | 'no-such-body'>> {
  const found = await questionToReview(work, questionId, seenVersion);
  if (!found.ok) return found;
  const question = found.value;
  if (!isUnsettled(question)) return failure('changed-meanwhile');
  const body = await findBody(work.db, bodyCode);
  if (!body?.active) return failure('no-such-body');
  await changeQuestion(work.db, question.id, { review: 'redirected', ...reviewOf(work) });
  await revokeSignedLinks(work, progressLink, question.id);
  const { roundId, measureId } = question;
  const id = await insertQuestion(work.db, { roundId, measureId, bodyCode, sentTo: email, sentAt: work.now });
  if (email !== null) {
    await sendQuestions(work, services, [{ ...question, id }], {
      to: email,
      occasion: 'redirected',
      round: roundOf(question),
      sentAt: work.now,
    });
  }
  await followTurn(work, measureId, 'asked');
  await work.audit('action-plan.round-redirected', subjectOf(question), { ...detailsOf(question), to: bodyCode });
  return success({ questionId: id, isMailed: email !== null });
}

/** Ends a question without a report, for example when nobody knows or the measure has ended. */
export async function endQuestion(work: Work, { questionId, seenVersion }: Seen): Promise<Result<null, ReviewFault>> {
  const found = await questionToReview(work, questionId, seenVersion);
  if (!found.ok) return found;
  const question = found.value;
  if (!isUnsettled(question)) return failure('changed-meanwhile');
  await changeQuestion(work.db, question.id, { review: 'ended', ...reviewOf(work) });
  await revokeSignedLinks(work, progressLink, question.id);
  await followTurn(work, question.measureId, 'settled');
  await work.audit('action-plan.round-question-ended', subjectOf(question), detailsOf(question));
  return success(null);
}

/** Sends an open question again, perhaps to a better address. Only the new link works from then on. */
export async function resendQuestion(
  work: Work,
  services: Needed,
  { questionId, seenVersion, email }: Seen & { email: string },
): Promise<Result<null, ReviewFault>> {
  const found = await questionToReview(work, questionId, seenVersion);
  if (!found.ok) return found;
  const question = found.value;
  if (!isWaiting(question) || endedStatuses.has(question.status)) return failure('changed-meanwhile');
  await revokeSignedLinks(work, progressLink, question.id);
  await changeQuestion(work.db, question.id, { sentTo: email });
  await sendQuestions(work, services, [question], {
    to: email,
    occasion: 'question',
    round: roundOf(question),
    sentAt: work.now,
  });
  await work.audit('action-plan.round-resent', subjectOf(question), detailsOf(question));
  return success(null);
}
