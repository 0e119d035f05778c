import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { addToMeasureHistory, lockMeasure, updateMeasure, type MeasureRow } from '../../action-plan.store.ts';
import { endedStatuses, type Turn } from '../../measure.ts';
import { measureActor } from '../../move-measure.ts';
import { historySentences } from '../history.messages.ts';
import { seenMark } from '../seen.ts';

export type TurnOrder = {
  measureId: string;
  turn: Turn;
  /** For the office only. */
  note: string;
  /** What stood there when the form was opened. */
  seen: string;
};

export const turnMark = ({ turn, turnNote }: Pick<MeasureRow, 'turn' | 'turnNote'>): string => seenMark(turn, turnNote);

/** Says whose turn it is from now on. A new note alone does not let the time begin anew. */
export async function passTurn(
  work: Work,
  { measureId, turn, note, seen }: TurnOrder,
): Promise<Result<null, 'not-found' | 'ended' | 'changed-meanwhile'>> {
  const measure = await lockMeasure(work.db, measureId);
  if (!measure) return failure('not-found');
  if (endedStatuses.has(measure.status)) return failure('ended');
  const turnNote = note || null;
  if (turnMark({ turn, turnNote }) === turnMark(measure)) return success(null);
  if (seen !== turnMark(measure)) return failure('changed-meanwhile');
  const isPassed = turn !== measure.turn;
  const turnSince = isPassed ? work.now : measure.turnSince;
  await updateMeasure(work.db, measureId, { turn, turnSince, turnNote, updatedAt: work.now });
  await addToMeasureHistory(work.db, {
    measureId,
    at: work.now,
    ...measureActor(work.actor),
    event: 'turnChanged',
    publicText: isPassed ? historySentences.turn(turn) : null,
    publicTextEasy: isPassed ? historySentences.turnEasy(turn) : null,
    internalNote: turnNote,
  });
  await work.audit('action-plan.turn-passed', `measure ${measure.number}`, { from: measure.turn, to: turn });
  return success(null);
}
