import { failure, success, type Result } from '../result.ts';
import type { Work } from '../use-case.ts';
import type { SentForm } from './form-key.ts';
import { findFormKey, noteWhatWasMade, takeFormKey } from './form-keys.store.ts';

/** The same form was sent before, but with other words: making a second thing would be a guess, dropping the words a loss. */
export type AlreadyMade = { readonly alreadyMade: string };

export const isAlreadyMade = (fault: unknown): fault is AlreadyMade =>
  typeof fault === 'object' && fault !== null && 'alreadyMade' in fault;

/**
 * Creates something from a form, once: whoever presses twice, goes back and sends again or has two windows gets what was made the first
 * time. A refusal uses up nothing.
 * @param nameOf what the thing is found by again, such as its number
 * @returns that name, or `alreadyMade` when the form says something else than the first time
 */
export async function makeOnce<Made, Fault>(
  work: Work,
  { sent, make, nameOf }: { sent: SentForm; make: () => Promise<Result<Made, Fault>>; nameOf: (made: Made) => string },
): Promise<Result<string, Fault | AlreadyMade>> {
  const { form, key } = sent;
  if (key !== undefined && !(await takeFormKey(work.db, { ...sent, key }, work.now))) {
    const earlier = await findFormKey(work.db, key);
    const made = earlier.made ?? '';
    return earlier.form === form && earlier.sent.equals(sent.sent) ? success(made) : failure({ alreadyMade: made });
  }
  const made = await make();
  if (!made.ok) return made;
  const name = nameOf(made.value);
  if (key !== undefined) await noteWhatWasMade(work.db, key, name);
  return success(name);
}
