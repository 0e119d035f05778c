import type { FormValues } from '../../ui/form/form-state.ts';

/** Two people saved the same entry: what the second one sees. */
export type Collision = {
  /** What the form shows now: everything that was typed, and what only the colleague changed. */
  readonly merged: FormValues;
  /** Fields taken over from the colleague, because nothing else was typed there. */
  readonly taken: readonly string[];
  /** Fields in which the typed and the stored text differ and both may matter. */
  readonly differing: readonly string[];
};

const asText = (value: FormValues[string]): string =>
  typeof value === 'string' ? value : (value ?? []).toSorted().join('\n');
const isSame = (one: FormValues[string], other: FormValues[string]): boolean => asText(one) === asText(other);

/**
 * Puts a form together with what a colleague stored since it was opened. A field that was not touched follows the colleague, else saving
 * would undo their work unseen; a touched one keeps what was typed.
 * @param opened the words when the form was opened; undefined when that is not known
 */
export function compareSaves(typed: FormValues, stored: FormValues, opened: FormValues | undefined): Collision {
  const different = Object.keys(stored).filter((field) => !isSame(typed[field], stored[field]));
  const taken = different.filter((field) => opened !== undefined && isSame(typed[field], opened[field]));
  const merged = { ...typed, ...Object.fromEntries(taken.map((field) => [field, stored[field]])) };
  return { merged, taken, differing: different.filter((field) => !taken.includes(field)) };
}

/** Whether two forms say the same. */
export const saysTheSame = (one: FormValues, other: FormValues): boolean =>
  Object.keys(other).every((field) => isSame(one[field], other[field]));
