import { actorId } from '../../../platform/actor.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { Services } from '../../../platform/services.ts';
import type { Work } from '../../../platform/use-case.ts';
import { addToMeasureHistory, lockMeasure } from '../../action-plan.store.ts';
import { storeDocumentFile, type ReadyDocument } from '../../documents.store.ts';
import { endedStatuses } from '../../measure.ts';
import { measureActor } from '../../move-measure.ts';
import { followTurn } from '../follow-turn.ts';
import { changeQuestion, findQuestion, holdRound, lockQuestion, type QuestionRow } from '../rounds.store.ts';
import type { GivenProgress } from './given-progress.ts';

export type RoundAnswerOrder = {
  questionId: string;
  given: GivenProgress;
  file: ReadyDocument | null;
  /** The version of the question that whoever sends this has seen. Sending twice answers once. */
  seenVersion: number;
  /** When it came, if somebody of the office writes it down later. */
  answeredAt?: Date | undefined;
};

export type RoundAnswerFault = 'not-found' | 'not-open' | 'changed-meanwhile';

/**
 * Takes a body's answer in a progress round, or one that staff write down for it. It may be changed until the office has reviewed it;
 * every wording stays in the measure's history. Nothing is published before somebody of the office has read it.
 * @returns the file that a new one replaces, to be discarded after the transaction
 */
export async function recordRoundAnswer(
  work: Work,
  services: Pick<Services, 'files'>,
  order: RoundAnswerOrder,
): Promise<Result<{ replacedFile: string | null }, RoundAnswerFault>> {
  const question = await findQuestion(work.db, order.questionId);
  // Round, measure, question: the same order everywhere, so that two transactions never wait for each other.
  const round = question && (await holdRound(work.db, question.roundId));
  const measure = question && (await lockMeasure(work.db, question.measureId));
  const current = await lockQuestion(work.db, order.questionId);
  if (!question || !round || !measure || !current) return failure('not-found');
  if (round.state !== 'running' || endedStatuses.has(measure.status) || !mayAnswer(current)) return failure('not-open');
  if (current.version !== order.seenVersion) return failure('changed-meanwhile');

  await changeQuestion(work.db, current.id, {
    ...columnsOf(order.given),
    ...(order.file && {
      fileId: await storeDocumentFile(work, services.files, order.file),
      fileName: order.file.fileName,
    }),
    answeredAt: order.answeredAt ?? work.now,
    recordedBy: work.actor.kind === 'staff' ? actorId(work.actor) : null,
    review: 'open',
  });
  await addToMeasureHistory(work.db, {
    measureId: measure.id,
    at: work.now,
    ...measureActor(work.actor),
    event: 'answered',
    author: question.bodyName,
    degree: order.given.kind === 'progress' ? order.given.degree : null,
    internalNote: noteOf(order.given),
  });
  await followTurn(work, measure.id, 'answered');
  await work.audit('action-plan.round-answered', `measure ${measure.number}`, {
    round: round.number,
    body: current.bodyCode,
    answer: order.given.kind === 'progress' ? order.given.degree : 'notUs',
  });
  return success({ replacedFile: order.file && current.fileId });
}

/** An answer can be changed until the office has accepted it or ended the question. */
export function mayAnswer({ review }: Pick<QuestionRow, 'review'>): boolean {
  return review === 'open' || review === 'askedBack';
}

/** An answer as its question keeps it. */
export function columnsOf(given: GivenProgress) {
  const reading = given.kind === 'progress' ? given.reading : null;
  return {
    degree: given.kind === 'progress' ? given.degree : null,
    askInstead: given.kind === 'notUs' ? given.askInstead : null,
    answerText: given.text || null,
    indicatorId: reading?.indicatorId ?? null,
    reading: reading?.value ?? null,
    readingOn: reading?.on ?? null,
  };
}

function noteOf(given: GivenProgress): string | null {
  const parts = given.kind === 'notUs' ? [given.askInstead, given.text] : [given.text];
  return parts.filter(Boolean).join('\n') || null;
}
