import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { lockMeasure } from '../../action-plan.store.ts';
import { indicatorsOf, insertReading, readingsOf } from '../../indicators.store.ts';
import { measureActor } from '../../move-measure.ts';
import { correctedReadings, validReadings } from '../../readings.ts';
import { historyNotes } from '../history.messages.ts';
import { noteEdit } from '../note-edit.ts';
import type { ReadingInput } from './indicator.form.ts';

export type ReadingOrder = ReadingInput & {
  measureId: string;
  indicatorId: string;
  /** The wrong reading that this one puts right; it stays readable. */
  corrects?: string | undefined;
};

export type ReadingFault = 'not-found' | 'already-corrected';

/** Adds a dated reading with its source, or puts an earlier one right. The same reading sent twice counts once. */
export async function recordReading(
  work: Work,
  { measureId, indicatorId, corrects, ...reading }: ReadingOrder,
): Promise<Result<null, ReadingFault>> {
  const measure = await lockMeasure(work.db, measureId);
  const indicator = (await indicatorsOf(work.db, measureId)).find(({ id }) => id === indicatorId);
  if (!measure || !indicator) return failure('not-found');
  const readings = (await readingsOf(work.db, measureId)).filter((one) => one.indicatorId === indicatorId);
  const isSame = (one: ReadingInput) =>
    Number(one.value) === Number(reading.value) && one.readOn === reading.readOn && one.source === reading.source;
  if (validReadings(readings).some((one) => isSame(one) && (corrects === undefined || one.corrects === corrects))) {
    return success(null);
  }
  if (corrects !== undefined && !readings.some(({ id }) => id === corrects)) return failure('not-found');
  if (corrects !== undefined && correctedReadings(readings).has(corrects)) return failure('already-corrected');
  await insertReading(work.db, {
    ...reading,
    indicatorId,
    recordedAt: work.now,
    ...measureActor(work.actor),
    corrects: corrects ?? null,
  });
  const { name } = indicator;
  await noteEdit(work, measureId, corrects ? historyNotes.readingCorrected(name) : historyNotes.reading(name));
  await work.audit('action-plan.reading-recorded', `measure ${measure.number}`, { correction: corrects !== undefined });
  return success(null);
}
