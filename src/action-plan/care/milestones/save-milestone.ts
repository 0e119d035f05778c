import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { addToMeasureHistory, lockMeasure, updateMeasure } from '../../action-plan.store.ts';
import {
  insertMilestone,
  milestonesOf,
  removeMilestone as deleteMilestone,
  updateMilestone,
  type MilestoneRow,
} from '../../milestones.store.ts';
import { measureActor } from '../../move-measure.ts';
import { currentWords } from '../current-words.store.ts';
import { historyNotes, historySentences } from '../history.messages.ts';
import { noteEdit } from '../note-edit.ts';
import { seenMark } from '../seen.ts';
import type { MilestoneInput } from './milestone.form.ts';

type Wanted = { measureId: string; milestoneId: string };
export type MilestoneFault = 'not-found' | 'changed-meanwhile';

export const milestoneMark = (milestone: Omit<MilestoneInput, 'seen'>): string =>
  seenMark(milestone.title, milestone.dueDay, milestone.duePrecision, milestone.reachedOn);

/** A measure, held until the transaction ends, with its milestones: whoever changes their order is alone. */
async function lockMilestones(work: Work, measureId: string) {
  const measure = await lockMeasure(work.db, measureId);
  return measure && { measure, milestones: await milestonesOf(work.db, measureId) };
}

/** Adds a milestone at the end; the same one sent twice is added once. */
export async function addMilestone(
  work: Work,
  { measureId, ...milestone }: Omit<MilestoneInput, 'seen'> & { measureId: string },
): Promise<Result<null, 'not-found'>> {
  const locked = await lockMilestones(work, measureId);
  if (!locked) return failure('not-found');
  const { measure, milestones } = locked;
  if (milestones.some((other) => milestoneMark(other) === milestoneMark(milestone))) return success(null);
  const position = (milestones.at(-1)?.position ?? 0) + 1;
  await insertMilestone(work.db, { ...milestone, measureId, position });
  await noteEdit(work, measureId, historyNotes.milestone(milestone.title));
  await work.audit('action-plan.milestone-saved', `measure ${measure.number}`);
  return success(null);
}

/** Changes a milestone, unless a colleague has since the form was opened. */
export async function editMilestone(
  work: Work,
  { measureId, milestoneId, seen, ...milestone }: MilestoneInput & Wanted,
): Promise<Result<null, MilestoneFault>> {
  const locked = await lockMilestones(work, measureId);
  const old = locked?.milestones.find(({ id }) => id === milestoneId);
  if (!locked || !old) return failure('not-found');
  if (milestoneMark(milestone) === milestoneMark(old)) return success(null);
  if (seen !== milestoneMark(old)) return failure('changed-meanwhile');
  await updateMilestone(work.db, milestoneId, milestone);
  await noteEdit(work, measureId, historyNotes.milestone(milestone.title));
  await work.audit('action-plan.milestone-saved', `measure ${locked.measure.number}`);
  return success(null);
}

/** Puts a milestone one place up or down; at the end of the list nothing happens. */
export async function moveMilestone(
  work: Work,
  { measureId, milestoneId, by }: Wanted & { by: 1 | -1 },
): Promise<Result<null, 'not-found'>> {
  const locked = await lockMilestones(work, measureId);
  const from = locked?.milestones.findIndex(({ id }) => id === milestoneId) ?? -1;
  if (!locked || from === -1) return failure('not-found');
  const { measure, milestones } = locked;
  if (milestones[from + by] === undefined) return success(null);
  const order = milestones.toSpliced(from, 1).toSpliced(from + by, 0, ...milestones.slice(from, from + 1));
  for (const [index, { id, position }] of order.entries()) {
    if (position !== index + 1) await updateMilestone(work.db, id, { position: index + 1 });
  }
  await updateMeasure(work.db, measureId, { updatedAt: work.now });
  await work.audit('action-plan.milestone-moved', `measure ${measure.number}`, { by });
  return success(null);
}

/** Says on which day a milestone was reached; everybody reads it, unless milestones are hidden. */
export async function reachMilestone(
  work: Work,
  { measureId, milestoneId, on }: Wanted & { on: string },
): Promise<Result<null, 'not-found'>> {
  const locked = await lockMilestones(work, measureId);
  const milestone = locked?.milestones.find(({ id }) => id === milestoneId);
  if (!locked || !milestone) return failure('not-found');
  if (milestone.reachedOn === on) return success(null);
  await updateMilestone(work.db, milestoneId, { reachedOn: on });
  await updateMeasure(work.db, measureId, { updatedAt: work.now });
  await addToMeasureHistory(work.db, {
    measureId,
    at: work.now,
    ...measureActor(work.actor),
    event: 'milestoneReached',
    ...(await reachedTexts(work, milestone, on)),
  });
  await work.audit('action-plan.milestone-reached', `measure ${locked.measure.number}`);
  return success(null);
}

async function reachedTexts(work: Work, { measureId, title }: MilestoneRow, on: string) {
  const words = await currentWords(work.db, measureId);
  return words?.hiddenFields.includes('milestones')
    ? { internalNote: historyNotes.milestoneReached(title, on) }
    : {
        publicText: historySentences.milestone(title, on),
        publicTextEasy: historySentences.milestoneEasy(title, on),
      };
}

/** Takes out a milestone that was a mistake. */
export async function removeMilestone(
  work: Work,
  { measureId, milestoneId }: Wanted,
): Promise<Result<null, 'not-found'>> {
  const locked = await lockMilestones(work, measureId);
  const milestone = locked?.milestones.find(({ id }) => id === milestoneId);
  if (!locked || !milestone) return failure('not-found');
  await deleteMilestone(work.db, milestoneId);
  await noteEdit(work, measureId, historyNotes.milestoneRemoved(milestone.title));
  await work.audit('action-plan.milestone-removed', `measure ${locked.measure.number}`);
  return success(null);
}
