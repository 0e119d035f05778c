import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { lockMeasure } from '../../action-plan.store.ts';
import { lockEdition } from '../../measures/versions.store.ts';
import { deleteMeasureRow, editionsAround, hangingOn } from './deletion.store.ts';
import { hindrancesOf, type Hindrance } from './hindrances.ts';

export type DeletionFault = { kind: 'not-found' } | { kind: 'hindered'; by: readonly Hindrance[] };

/**
 * Takes away a measure that was written by mistake: with its words, its history, the planned indicators and its ties to causes. Only
 * while nobody outside the office knows it and nothing hangs on it; whatever somebody has decided, read or answered stays.
 * @returns the number, which nobody gets again
 */
export async function deleteMeasure(work: Work, measureId: string): Promise<Result<number, DeletionFault>> {
  // The editions first, as everybody does who adopts or writes: what is decided meanwhile is seen below.
  for (const { id } of await editionsAround(work.db, measureId)) await lockEdition(work.db, id);
  const measure = await lockMeasure(work.db, measureId);
  if (!measure) return failure({ kind: 'not-found' });
  const editions = await editionsAround(work.db, measureId);
  const by = hindrancesOf({ measure, editions, hanging: await hangingOn(work.db, measureId) });
  if (by.length > 0) return failure({ kind: 'hindered', by });
  await deleteMeasureRow(work.db, { measureId, number: measure.number, deletedAt: work.now });
  await work.audit('action-plan.measure-deleted', `measure ${measure.number}`);
  return success(measure.number);
}
