import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { lockMeasure } from '../../action-plan.store.ts';
import { findQuestion, holdRound, lockQuestion, type Question } from '../rounds.store.ts';

/** `changed-meanwhile`: a colleague was quicker, or the body has changed its answer. */
export type ReviewFault = 'not-found' | 'round-closed' | 'changed-meanwhile';

/** The question as somebody of the office has seen it, kept from others until the transaction ends. */
export async function questionToReview(
  work: Work,
  questionId: string,
  seenVersion: number,
): Promise<Result<Question, ReviewFault>> {
  const before = await findQuestion(work.db, questionId);
  // Round, measure, question: the same order everywhere, so that two transactions never wait for each other.
  const round = before && (await holdRound(work.db, before.roundId));
  const measure = before && (await lockMeasure(work.db, before.measureId));
  const current = await lockQuestion(work.db, questionId);
  if (!before || !round || !measure || !current) return failure('not-found');
  if (round.state === 'closed') return failure('round-closed');
  if (current.version !== seenVersion) return failure('changed-meanwhile');
  // Read again under the lock: only now is it sure to be what was seen.
  const question = await findQuestion(work.db, questionId);
  return question ? success(question) : failure('not-found');
}
