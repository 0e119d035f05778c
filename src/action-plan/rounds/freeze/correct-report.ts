import { actorId } from '../../../platform/actor.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { entriesOf, findPeriod, insertCorrection } from '../../reports.store.ts';

export type Correction = { roundNumber: number; measureNumber: number; text: string };

/** Adds a correction to a frozen report. The frozen entry stays as it was; everybody sees both. */
export async function correctReport(
  work: Work,
  { roundNumber, measureNumber, text }: Correction,
): Promise<Result<null, 'not-found' | 'no-such-measure'>> {
  const period = await findPeriod(work.db, roundNumber);
  const staff = actorId(work.actor);
  if (!period || staff === null) return failure('not-found');
  const entries = await entriesOf(work.db, period.id, { publicOnly: false });
  const entry = entries.find(({ number }) => number === measureNumber);
  if (!entry) return failure('no-such-measure');
  const { measureId } = entry;
  await insertCorrection(work.db, { periodId: period.id, measureId, at: work.now, actorId: staff, text: text.trim() });
  await work.audit('action-plan.report-corrected', `measure ${measureNumber}`, { round: roundNumber });
  return success(null);
}
