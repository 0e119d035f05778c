import { findBody } from '../../directory/index.ts';
import type { Work } from '../../platform/use-case.ts';
import { addToMeasureHistory, updateMeasure, type MeasureRow } from '../action-plan.store.ts';
import { measureActor } from '../move-measure.ts';

/**
 * Says publicly that another body answers for the measure now. Its turn begins today: nobody inherits the delay of whoever had it
 * before.
 */
export async function handOver(work: Work, measure: MeasureRow, before: string | null, after: string | null) {
  if (before === after || after === null) return;
  const body = await findBody(work.db, after);
  if (measure.turn === 'accountableBody') await updateMeasure(work.db, measure.id, { turnSince: work.now });
  await addToMeasureHistory(work.db, {
    measureId: measure.id,
    at: work.now,
    ...measureActor(work.actor),
    event: 'turnChanged',
    publicText: `Verantwortlich ist jetzt: ${body?.name ?? after}.`,
    publicTextEasy: `Das macht jetzt: ${body?.name ?? after}.`,
  });
}
