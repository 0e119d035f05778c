import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { addToMeasureHistory, lockMeasure, updateMeasure } from '../../action-plan.store.ts';
import { measureActor } from '../../move-measure.ts';
import { currentWords } from '../current-words.store.ts';
import { historyNotes } from '../history.messages.ts';
import { publishObstacle, type PublishObstacle } from '../publishing.ts';

export type PublishFault = 'not-found' | 'only-in-draft' | PublishObstacle;

/** Lets everybody read a measure. Those that stand only in a draft become public with the decision. Gaps are shown, not hidden. */
export async function publishMeasure(work: Work, measureId: string): Promise<Result<null, PublishFault>> {
  const measure = await lockMeasure(work.db, measureId);
  if (!measure) return failure('not-found');
  const words = await currentWords(work.db, measureId);
  if (words?.editionState === 'draft') return failure('only-in-draft');
  if (measure.publishedAt !== null) return success(null);
  const obstacle = publishObstacle(words ?? { text: '' });
  if (obstacle) return failure(obstacle);
  await updateMeasure(work.db, measureId, { publishedAt: work.now, updatedAt: work.now });
  await note(work, measureId, historyNotes.published);
  await work.audit('action-plan.measure-published', `measure ${measure.number}`);
  return success(null);
}

/** Takes a measure back from the public; everything about it stays. */
export async function withdrawMeasure(work: Work, measureId: string): Promise<Result<null, 'not-found'>> {
  const measure = await lockMeasure(work.db, measureId);
  if (!measure) return failure('not-found');
  if (measure.publishedAt === null) return success(null);
  await updateMeasure(work.db, measureId, { publishedAt: null, updatedAt: work.now });
  await note(work, measureId, historyNotes.withdrawn);
  await work.audit('action-plan.measure-withdrawn', `measure ${measure.number}`);
  return success(null);
}

function note(work: Work, measureId: string, text: string): Promise<number> {
  return addToMeasureHistory(work.db, {
    measureId,
    at: work.now,
    ...measureActor(work.actor),
    event: 'edited',
    internalNote: text,
  });
}
