import type { Work } from '../../platform/use-case.ts';
import { lockMeasure, updateMeasure, type MeasureRow } from '../action-plan.store.ts';
import { endedStatuses, type Turn } from '../measure.ts';

/** What happened to a question: it went out (again), it was answered, or nobody waits for it any more. */
export type QuestionStep = 'asked' | 'answered' | 'settled';

/**
 * Whose turn it is after a step of a question; null when nothing passes on. Each time a body is asked its time begins anew. What somebody
 * of the office has given to the council or to the contributors meanwhile stays with them when the question is settled.
 */
export function turnAfter(
  { status, turn: before }: Pick<MeasureRow, 'status' | 'turn'>,
  step: QuestionStep,
): Turn | null {
  if (endedStatuses.has(status)) return null;
  if (step === 'asked') return 'accountableBody';
  const after = step === 'answered' ? 'office' : turnWithoutQuestion(status, before);
  return after === before ? null : after;
}

/** A proposal waits for the office to have it agreed; whatever is agreed waits for the body that answers for it. */
function turnWithoutQuestion(status: MeasureRow['status'], before: Turn): Turn {
  if (before !== 'office' && before !== 'accountableBody') return before;
  return status === 'proposed' ? 'office' : 'accountableBody';
}

/** Lets the turn follow a question. The history does not repeat it: that somebody was asked and has answered stands there already. */
export async function followTurn(work: Work, measureId: string, step: QuestionStep): Promise<void> {
  const measure = await lockMeasure(work.db, measureId);
  const turn = measure && turnAfter(measure, step);
  if (!turn) return;
  // The office's note was about whoever had the turn before.
  const note = turn === measure.turn ? {} : { turnNote: null };
  await updateMeasure(work.db, measureId, { turn, turnSince: work.now, ...note, updatedAt: work.now });
}
