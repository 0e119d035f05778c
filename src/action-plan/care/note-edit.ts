import type { Work } from '../../platform/use-case.ts';
import { addToMeasureHistory, updateMeasure } from '../action-plan.store.ts';
import { measureActor } from '../move-measure.ts';

/** Tells the office's history that something about a measure was edited; the public reads the result, not this line. */
export async function noteEdit(work: Work, measureId: string, text: string): Promise<void> {
  await addToMeasureHistory(work.db, {
    measureId,
    at: work.now,
    ...measureActor(work.actor),
    event: 'edited',
    internalNote: text,
  });
  await updateMeasure(work.db, measureId, { updatedAt: work.now });
}
