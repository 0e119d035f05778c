import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import type { EditionRow } from '../action-plan.store.ts';
import { fieldsOf, goalsOf, type FieldRow } from '../editions.store.ts';
import {
  deleteField,
  deleteGoal,
  findField,
  findGoal,
  lockEdition,
  measuresPerGoal,
  updateField,
  updateGoal,
} from './outline.store.ts';

export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

export type ArrangeFault = 'not-found' | 'not-a-draft' | 'has-measures';

type Place = { edition: number; field: string };
type GoalPlace = Place & { goalId: string };

/** Moves a field of action one place up or down; at the end of the list nothing happens. */
export async function moveField(
  work: Work,
  { edition, field: slug, direction }: Place & { direction: Direction },
): Promise<Result<null, ArrangeFault>> {
  const found = await findInDraft(work, edition, slug);
  if (!found.ok) return found;
  const order = swapped(await fieldsOf(work.db, found.value.edition.id), found.value.field.id, direction);
  for (const [index, { id }] of order.entries()) await updateField(work.db, id, { position: index + 1 });
  await work.audit('action-plan.field-moved', `edition ${edition} field ${slug}`, { direction });
  return success(null);
}

/** Moves a goal one place up or down within its field. */
export async function moveGoal(
  work: Work,
  { edition, field: slug, goalId, direction }: GoalPlace & { direction: Direction },
): Promise<Result<null, ArrangeFault>> {
  const found = await findInDraft(work, edition, slug);
  if (!found.ok) return found;
  const { field } = found.value;
  if (!(await findGoal(work.db, field.id, goalId))) return failure('not-found');
  const goals = (await goalsOf(work.db, found.value.edition.id)).filter(({ fieldId }) => fieldId === field.id);
  for (const [index, { id }] of swapped(goals, goalId, direction).entries()) {
    await updateGoal(work.db, id, { position: index + 1 });
  }
  await work.audit('action-plan.goal-moved', `edition ${edition} field ${slug}`, { direction });
  return success(null);
}

/** Takes a field with its goals out of a draft, as long as no measure stands below them. */
export async function removeField(work: Work, { edition, field: slug }: Place): Promise<Result<null, ArrangeFault>> {
  const found = await findInDraft(work, edition, slug);
  if (!found.ok) return found;
  const { field } = found.value;
  const goals = (await goalsOf(work.db, found.value.edition.id)).filter(({ fieldId }) => fieldId === field.id);
  const measures = await measuresPerGoal(work.db, found.value.edition.id);
  if (goals.some(({ id }) => measures.has(id))) return failure('has-measures');
  await deleteField(work.db, field.id);
  await work.audit('action-plan.field-removed', `edition ${edition} field ${slug}`);
  return success(null);
}

/** Takes a goal out of a draft, as long as no measure stands below it. */
export async function removeGoal(
  work: Work,
  { edition, field: slug, goalId }: GoalPlace,
): Promise<Result<null, ArrangeFault>> {
  const found = await findInDraft(work, edition, slug);
  if (!found.ok) return found;
  if (!(await findGoal(work.db, found.value.field.id, goalId))) return failure('not-found');
  if ((await measuresPerGoal(work.db, found.value.edition.id)).has(goalId)) return failure('has-measures');
  await deleteGoal(work.db, goalId);
  await work.audit('action-plan.goal-removed', `edition ${edition} field ${slug}`);
  return success(null);
}

type Found = { edition: EditionRow; field: FieldRow };

async function findInDraft(work: Work, number: number, slug: string): Promise<Result<Found, ArrangeFault>> {
  const edition = await lockEdition(work.db, number);
  const field = edition && (await findField(work.db, edition.id, slug));
  if (!edition || !field) return failure('not-found');
  return edition.state === 'draft' ? success({ edition, field }) : failure('not-a-draft');
}

function swapped<Item extends { id: string }>(items: readonly Item[], id: string, direction: Direction): Item[] {
  const order = [...items];
  const from = order.findIndex((item) => item.id === id);
  const to = from + (direction === 'up' ? -1 : 1);
  const [moved, other] = [order[from], order[to]];
  if (moved === undefined || other === undefined) return order;
  order[from] = other;
  order[to] = moved;
  return order;
}
