import type { Work } from '../../platform/use-case.ts';
import { findEdition, fieldsOf, goalsOf, type FieldRow } from '../editions.store.ts';
import { fieldWords, saveField } from '../editions/save-field.ts';
import { saveGoal } from '../editions/save-goal.ts';
import type { EasyTitle, PlannedParts } from './plan-parts.ts';

/**
 * Writes the fields of action and goals that a table names and the edition has not, and the easy titles that it gives those that are
 * there. False when one could not be written.
 */
export async function createParts(
  work: Work,
  edition: number,
  { newFields, newGoals, easyTitles }: PlannedParts,
): Promise<boolean> {
  for (const { title, titleEasy } of newFields) {
    const words = { title, text: '', titleEasy, textEasy: '' };
    if (!(await saveField(work, { edition, words })).ok) return false;
  }
  const found = await findEdition(work.db, edition);
  const fields = new Map(found && (await fieldsOf(work.db, found.id)).map((field) => [field.title, field]));
  for (const { field, title, titleEasy } of newGoals) {
    const order = { edition, field: fields.get(field)?.slug ?? '', title, titleEasy };
    if (!(await saveGoal(work, order)).ok) return false;
  }
  for (const change of easyTitles) {
    const field = fields.get(change.field);
    if (!field || !(await saveEasyTitle(work, edition, field, change))) return false;
  }
  return true;
}

async function saveEasyTitle(
  work: Work,
  edition: number,
  field: FieldRow,
  { goal, titleEasy }: EasyTitle,
): Promise<boolean> {
  const { slug, version } = field;
  if (goal === null) {
    return (await saveField(work, { edition, slug, version, words: { ...fieldWords(field), titleEasy } })).ok;
  }
  const goals = await goalsOf(work.db, field.editionId);
  const old = goals.find(({ fieldId, title }) => fieldId === field.id && title === goal);
  if (!old) return false;
  const order = { edition, field: slug, goalId: old.id, version: old.version, title: goal, titleEasy };
  return (await saveGoal(work, order)).ok;
}
