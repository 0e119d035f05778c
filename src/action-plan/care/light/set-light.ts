import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { addToMeasureHistory, lockMeasure, updateMeasure, type MeasureRow } from '../../action-plan.store.ts';
import { measureActor } from '../../move-measure.ts';
import type { Light } from '../../traffic-light.ts';
import { historySentences } from '../history.messages.ts';
import { seenMark } from '../seen.ts';

export type LightOrder = {
  measureId: string;
  light: Light;
  /** For everybody to read. */
  reason: string;
  reasonEasy: string;
  /** What stood there when the form was opened. */
  seen: string;
};

export const lightMark = ({ lightOverride, lightReason, lightReasonEasy }: MeasureRow): string =>
  seenMark(lightOverride, lightReason, lightReasonEasy);

/** Sets the traffic light by hand, with a reason that everybody reads beside it. */
export async function setLight(
  work: Work,
  { measureId, light, reason, reasonEasy, seen }: LightOrder,
): Promise<Result<null, 'not-found' | 'changed-meanwhile'>> {
  const measure = await lockMeasure(work.db, measureId);
  if (!measure) return failure('not-found');
  const change = { lightOverride: light, lightReason: reason, lightReasonEasy: reasonEasy || null };
  if (seenMark(light, reason, change.lightReasonEasy) === lightMark(measure)) return success(null);
  if (seen !== lightMark(measure)) return failure('changed-meanwhile');
  await updateMeasure(work.db, measureId, { ...change, updatedAt: work.now });
  await addToMeasureHistory(work.db, {
    measureId,
    at: work.now,
    ...measureActor(work.actor),
    event: 'lightOverridden',
    publicText: historySentences.light(light, reason),
    publicTextEasy: reasonEasy ? historySentences.lightEasy(light, reasonEasy) : null,
  });
  await work.audit('action-plan.light-set', `measure ${measure.number}`, { from: measure.lightOverride, to: light });
  return success(null);
}

/** Lets the traffic light follow the rules again. */
export async function releaseLight(work: Work, measureId: string): Promise<Result<null, 'not-found'>> {
  const measure = await lockMeasure(work.db, measureId);
  if (!measure) return failure('not-found');
  if (measure.lightOverride === null) return success(null);
  const change = { lightOverride: null, lightReason: null, lightReasonEasy: null };
  await updateMeasure(work.db, measureId, { ...change, updatedAt: work.now });
  await addToMeasureHistory(work.db, {
    measureId,
    at: work.now,
    ...measureActor(work.actor),
    event: 'lightReleased',
    publicText: historySentences.released,
    publicTextEasy: historySentences.releasedEasy,
  });
  await work.audit('action-plan.light-released', `measure ${measure.number}`, { from: measure.lightOverride });
  return success(null);
}
