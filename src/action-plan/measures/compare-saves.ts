import { fieldNames, type FieldName } from './measure-form.messages.ts';
import { changedFields, type FieldValues, type LastingValues } from './measure-values.ts';

/** Two people saved the same measure: what the second one sees. */
export type Collision = {
  /** What the form shows now: everything that was typed, and what only the colleague changed. */
  readonly merged: FieldValues;
  /** Fields taken over from the colleague, because nothing else was typed there. */
  readonly taken: readonly FieldName[];
  /** Fields in which the typed and the stored text differ and both may matter. */
  readonly differing: readonly FieldName[];
};

/**
 * Puts a form together with what a colleague stored since it was opened. A field that was not touched follows the colleague, else saving
 * would undo their work unseen; a touched one keeps what was typed.
 * @param opened the words when the form was opened, without the contact, which is kept by nobody; undefined when that is not known
 */
export function compareSaves(typed: FieldValues, stored: FieldValues, opened: LastingValues | undefined): Collision {
  const different = changedFields(typed, stored);
  const touched = opened ? new Set<FieldName>(changedFields<LastingValues>(opened, typed)) : undefined;
  const isUntouched = (field: FieldName) =>
    touched !== undefined && opened !== undefined && field in opened && !touched.has(field);
  const taken = different.filter(isUntouched);
  const merged = { ...typed, ...Object.fromEntries(taken.map((field) => [field, stored[field]])) };
  return { merged, taken, differing: different.filter((field) => !taken.includes(field)) };
}

/** „Titel, Frist“ */
export const namesOfFields = (fields: readonly FieldName[]): readonly string[] =>
  fields.map((field) => fieldNames[field]);
