import { createHash, randomUUID } from 'node:crypto';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { isId } from '../record-id.ts';

/** The hidden field of a form that creates something: a key that is good for one thing. */
export const formKeyName = 'formKey';

/** For the values with which a form is shown: a key of its own for every time it is opened. */
export const newFormKey = (): Record<typeof formKeyName, string> => ({ [formKeyName]: randomUUID() });

/** A sent form, as far as it must be recognised. */
export type SentForm = {
  /** What the form creates, such as `measure`. */
  readonly form: string;
  /** Undefined when the form came without one; then it can't be recognised. */
  readonly key: string | undefined;
  /** A hash of everything that was typed. */
  readonly sent: Buffer;
};

/** @param files names and hashes of what was attached, where that matters */
export function sentForm(form: string, values: FormValues, files: readonly string[] = []): SentForm {
  const key = valueOf({ locale: 'de', values }, formKeyName);
  const typed = Object.entries(values)
    .filter(([name]) => name !== formKeyName)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    form,
    key: isId(key) ? key : undefined,
    sent: createHash('sha256')
      .update(JSON.stringify([typed, files]))
      .digest(),
  };
}
