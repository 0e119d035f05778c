import { actorId } from '../../../platform/actor.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { updateMeasure } from '../../action-plan.store.ts';
import { insertDocument } from '../../documents.store.ts';
import { insertReading } from '../../indicators.store.ts';
import { recordProgress } from '../../record-progress.ts';
import { followTurn } from '../follow-turn.ts';
import { isUnchanged, stateOf } from '../round.ts';
import { changeQuestion, lockMeasures, type Question } from '../rounds.store.ts';
import { questionToReview, type ReviewFault } from './question-to-review.ts';
import { reviewTexts as t } from './review.messages.ts';

export type Acceptance = {
  questionId: string;
  /** The version of the question that whoever accepts has read. */
  seenVersion: number;
  /** What everybody will read; the body's own words stay in the record. */
  text: string;
  textEasy?: string | undefined;
};

/** Accepts a body's answer: its words become the measure's newest progress note, its figure a reading, its file a document. */
export async function acceptAnswer(
  work: Work,
  { questionId, seenVersion, text, textEasy }: Acceptance,
): Promise<Result<{ measureNumber: number }, ReviewFault | 'not-a-report'>> {
  const found = await questionToReview(work, questionId, seenVersion);
  if (!found.ok) return found;
  const question = found.value;
  if (stateOf(question) !== 'toReview' || question.degree === null || question.answeredAt === null)
    return failure('not-a-report');
  const recorded = await recordProgress(work, {
    measureId: question.measureId,
    author: question.bodyName,
    text,
    textEasy,
    degree: question.degree,
    isPublic: true,
    on: dayOf(question.answeredAt),
  });
  if (!recorded.ok) return recorded;
  await keepReading(work, question);
  await keepFile(work, question);
  // Somebody has reported: nothing is left to say about silence.
  if (question.silencePublic) await updateMeasure(work.db, question.measureId, { silencePublic: false });
  await changeQuestion(work.db, question.id, {
    review: 'accepted',
    publishedText: text.trim(),
    publishedTextEasy: textEasy?.trim() || null,
    reviewedAt: work.now,
    reviewedBy: actorId(work.actor),
  });
  await followTurn(work, question.measureId, 'settled');
  await work.audit('action-plan.round-answer-accepted', `measure ${question.measureNumber}`, {
    round: question.roundNumber,
    body: question.bodyCode,
  });
  return success({ measureNumber: question.measureNumber });
}

async function keepReading(work: Work, { indicatorId, reading, readingOn, bodyCode, ...question }: Question) {
  if (indicatorId === null || reading === null || readingOn === null) return;
  await insertReading(work.db, {
    indicatorId,
    value: reading,
    readOn: readingOn,
    source: t.readingSource(question.bodyName, question.roundTitle),
    recordedAt: work.now,
    actorKind: 'body',
    actorId: bodyCode,
  });
}

/** The office decides separately whether everybody may have the file. */
async function keepFile(work: Work, { measureId, fileId, fileName, bodyName, roundTitle }: Question) {
  if (fileId === null || fileName === null) return;
  const description = t.documentDescription(bodyName, roundTitle);
  await insertDocument(work.db, { measureId, fileId, fileName, description, isPublic: false, addedAt: work.now });
}

export type SeenAnswer = { questionId: string; measureId: string; seenVersion: number };

/**
 * Accepts several answers as they stand, for those that say nothing new. Whatever changed since it was read is left for a closer look.
 * @returns how many were accepted
 */
export async function acceptUnchanged(
  work: Work,
  answers: readonly SeenAnswer[],
  wordsOf: ReadonlyMap<string, Question>,
): Promise<number> {
  // All measures first, in one order, so that two of these never wait for each other.
  await lockMeasures(
    work.db,
    answers.map(({ measureId }) => measureId),
  );
  let accepted = 0;
  for (const { questionId, seenVersion } of answers) {
    const question = wordsOf.get(questionId);
    if (!question || !isUnchanged(question)) continue;
    const outcome = await acceptAnswer(work, { questionId, seenVersion, text: question.answerText ?? '' });
    if (outcome.ok) accepted += 1;
  }
  return accepted;
}
