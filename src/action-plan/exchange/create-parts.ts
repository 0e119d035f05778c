import type { Work } from '../../platform/use-case.ts';
import { findEdition, fieldsOf } from '../editions.store.ts';
import { saveField } from '../editions/save-field.ts';
import { saveGoal } from '../editions/save-goal.ts';
import type { PlannedImport } from './plan-import.ts';

/** Writes the fields of action and goals that a table names and the edition has not; false when one could not be written. */
export async function createParts(
  work: Work,
  edition: number,
  { newFields, newGoals }: Pick<PlannedImport, 'newFields' | 'newGoals'>,
): Promise<boolean> {
  for (const { title } of newFields) {
    const words = { title, text: '', titleEasy: '', textEasy: '' };
    if (!(await saveField(work, { edition, words })).ok) return false;
  }
  const found = await findEdition(work.db, edition);
  const slugs = new Map(found && (await fieldsOf(work.db, found.id)).map(({ title, slug }) => [title, slug]));
  for (const { field, title } of newGoals) {
    if (!(await saveGoal(work, { edition, field: slugs.get(field) ?? '', title })).ok) return false;
  }
  return true;
}
