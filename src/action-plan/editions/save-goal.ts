import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { goalsOf, insertGoal, type GoalRow } from '../editions.store.ts';
import { findField, findGoal, lockEdition, updateGoal } from './outline.store.ts';

export type GoalSaving = {
  /** Number of the edition. A new goal needs a draft; words can be corrected in the edition in force, too. */
  edition: number;
  /** Address of the field of action. */
  field: string;
  /** The goal that is changed; nothing for a new one at the end of the field. */
  goalId?: string | undefined;
  /** Of the goal that the editor saw; owed with `goalId`. */
  version?: number | undefined;
  title: string;
  titleEasy?: string | undefined;
};

export type GoalFault =
  | 'not-found'
  | 'not-a-draft'
  | 'superseded'
  | 'changed-meanwhile'
  | 'title-missing'
  | 'title-taken';

/** Writes a goal below a field of action. */
export async function saveGoal(work: Work, saving: GoalSaving): Promise<Result<GoalRow, GoalFault>> {
  const { db } = work;
  const edition = await lockEdition(db, saving.edition);
  const field = edition && (await findField(db, edition.id, saving.field));
  if (!edition || !field) return failure('not-found');
  if (edition.state === 'superseded') return failure('superseded');
  const words = { title: saving.title, titleEasy: saving.titleEasy || null };
  if (words.title === '') return failure('title-missing');
  const all = (await goalsOf(db, edition.id)).filter(({ fieldId }) => fieldId === field.id);
  const old = saving.goalId === undefined ? undefined : all.find(({ id }) => id === saving.goalId);
  if (saving.goalId !== undefined && !old) return failure('not-found');
  if (!old && edition.state !== 'draft') return failure('not-a-draft');
  if (all.some(({ id, title }) => id !== old?.id && title === words.title)) return failure('title-taken');
  if (old && old.version !== saving.version) {
    const isSame = old.title === words.title && old.titleEasy === words.titleEasy;
    return isSame ? success(old) : failure('changed-meanwhile');
  }
  const id = old?.id ?? (await insertGoal(db, { fieldId: field.id, position: nextPosition(all), ...words }));
  if (old) await updateGoal(db, old.id, { ...words, version: old.version + 1 });
  await work.audit('action-plan.goal-saved', `edition ${edition.number} field ${field.slug}`);
  const saved = await findGoal(db, field.id, id);
  return saved ? success(saved) : failure('not-found');
}

const nextPosition = (goals: readonly GoalRow[]): number => Math.max(0, ...goals.map(({ position }) => position)) + 1;
