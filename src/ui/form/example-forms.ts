import type { FormState } from './form-state.ts';

/** A form as it is first shown. */
export const fresh: FormState = { locale: 'de' };

/** A form that came back: what was typed, and what is wrong. */
export function returned(values: FormState['values'], errors: Readonly<Record<string, string>>): FormState {
  const list = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return { locale: 'de', values, errors: list };
}
