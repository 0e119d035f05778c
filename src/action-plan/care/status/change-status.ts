import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { lockMeasure } from '../../action-plan.store.ts';
import type { MeasureMoveFault, MeasureStatus } from '../../measure.ts';
import { moveMeasure, type MeasureChange } from '../../move-measure.ts';

export type StatusFault = MeasureMoveFault | 'not-found' | 'changed-meanwhile';

/** Moves a measure unless a colleague has moved it since the form was opened; sending twice moves it once. */
export async function changeStatus(
  work: Work,
  { measureId, from, ...move }: MeasureChange & { measureId: string; from: MeasureStatus },
): Promise<Result<null, StatusFault>> {
  const measure = await lockMeasure(work.db, measureId);
  if (!measure) return failure('not-found');
  if (measure.status !== from) return measure.status === move.to ? success(null) : failure('changed-meanwhile');
  const moved = await moveMeasure(work, measureId, move);
  return moved.ok ? success(null) : moved;
}
