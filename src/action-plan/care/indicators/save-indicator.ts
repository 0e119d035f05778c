import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { lockMeasure } from '../../action-plan.store.ts';
import { indicatorsOf, insertIndicator, updateIndicator } from '../../indicators.store.ts';
import { historyNotes } from '../history.messages.ts';
import { noteEdit } from '../note-edit.ts';
import { seenMark } from '../seen.ts';
import type { IndicatorInput } from './indicator.form.ts';

type Facts = Omit<IndicatorInput, 'seen'>;

/** `12.50` and `12.5` are the same number. */
const exact = (value: string | null): number | null => (value === null ? null : Number(value));

export const indicatorMark = ({ name, unit, baseline, baselineOn, target, targetOn }: Facts): string =>
  seenMark(name, unit, exact(baseline), baselineOn, exact(target), targetOn);

/** Adds an indicator at the end; the same one sent twice is added once. */
export async function addIndicator(
  work: Work,
  { measureId, ...indicator }: Facts & { measureId: string },
): Promise<Result<null, 'not-found'>> {
  const measure = await lockMeasure(work.db, measureId);
  if (!measure) return failure('not-found');
  const indicators = await indicatorsOf(work.db, measureId);
  if (indicators.some((other) => indicatorMark(other) === indicatorMark(indicator))) return success(null);
  const position = (indicators.at(-1)?.position ?? 0) + 1;
  await insertIndicator(work.db, { ...indicator, measureId, position });
  await noteEdit(work, measureId, historyNotes.indicator(indicator.name));
  await work.audit('action-plan.indicator-saved', `measure ${measure.number}`);
  return success(null);
}

/** Changes what an indicator measures and aims at, unless a colleague has since the form was opened. */
export async function editIndicator(
  work: Work,
  { measureId, indicatorId, seen, ...indicator }: IndicatorInput & { measureId: string; indicatorId: string },
): Promise<Result<null, 'not-found' | 'changed-meanwhile'>> {
  const measure = await lockMeasure(work.db, measureId);
  const old = (await indicatorsOf(work.db, measureId)).find(({ id }) => id === indicatorId);
  if (!measure || !old) return failure('not-found');
  if (indicatorMark(indicator) === indicatorMark(old)) return success(null);
  if (seen !== indicatorMark(old)) return failure('changed-meanwhile');
  await updateIndicator(work.db, indicatorId, indicator);
  await noteEdit(work, measureId, historyNotes.indicator(indicator.name));
  await work.audit('action-plan.indicator-saved', `measure ${measure.number}`);
  return success(null);
}
