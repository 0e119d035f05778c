import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import { lockMeasure } from '../../action-plan.store.ts';
import {
  insertParticipation,
  participationOf,
  removeParticipation as deleteParticipation,
  updateParticipation,
} from '../../participation.store.ts';
import { historyNotes } from '../history.messages.ts';
import { noteEdit } from '../note-edit.ts';
import { seenMark } from '../seen.ts';
import type { ParticipationInput } from './participation.form.ts';

type Facts = Omit<ParticipationInput, 'seen'>;
type Wanted = { measureId: string; recordId: string };

export const participationMark = ({ heldOn, heldPrecision, who, level, effect }: Facts): string =>
  seenMark(heldOn, heldPrecision, who, level, effect);

/** Writes down who took part; the same record sent twice is kept once. */
export async function addParticipation(
  work: Work,
  { measureId, ...record }: Facts & { measureId: string },
): Promise<Result<null, 'not-found'>> {
  const measure = await lockMeasure(work.db, measureId);
  if (!measure) return failure('not-found');
  const records = await participationOf(work.db, measureId);
  if (records.some((other) => participationMark(other) === participationMark(record))) return success(null);
  await insertParticipation(work.db, { ...record, measureId, recordedAt: work.now });
  await noteEdit(work, measureId, historyNotes.participation(record.who));
  await work.audit('action-plan.participation-saved', `measure ${measure.number}`);
  return success(null);
}

/** Changes a record, unless a colleague has since the form was opened. */
export async function editParticipation(
  work: Work,
  { measureId, recordId, seen, ...record }: ParticipationInput & Wanted,
): Promise<Result<null, 'not-found' | 'changed-meanwhile'>> {
  const measure = await lockMeasure(work.db, measureId);
  const old = (await participationOf(work.db, measureId)).find(({ id }) => id === recordId);
  if (!measure || !old) return failure('not-found');
  if (participationMark(record) === participationMark(old)) return success(null);
  if (seen !== participationMark(old)) return failure('changed-meanwhile');
  await updateParticipation(work.db, recordId, record);
  await noteEdit(work, measureId, historyNotes.participation(record.who));
  await work.audit('action-plan.participation-saved', `measure ${measure.number}`);
  return success(null);
}

/** Takes out a record that was a mistake. */
export async function removeParticipation(
  work: Work,
  { measureId, recordId }: Wanted,
): Promise<Result<null, 'not-found'>> {
  const measure = await lockMeasure(work.db, measureId);
  const old = (await participationOf(work.db, measureId)).find(({ id }) => id === recordId);
  if (!measure || !old) return failure('not-found');
  await deleteParticipation(work.db, recordId);
  await noteEdit(work, measureId, historyNotes.participationRemoved(old.who));
  await work.audit('action-plan.participation-removed', `measure ${measure.number}`);
  return success(null);
}
