import type { Locale } from '../../platform/i18n/locale.ts';
import { errorOf, type FieldError } from './field-error.ts';

/** What was typed, by field name; lists for fields with several answers. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * What every field of a form needs, passed once as `form={form}`: the language, what the person typed and what is
 * wrong with it. A form shown for the first time needs the language only.
 */
export type FormState = {
  readonly locale: Locale;
  readonly values?: FormValues | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

export function valueOf(form: FormState, name: string): string {
  const value = form.values?.[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

export function valuesOf(form: FormState, name: string): readonly string[] {
  const value = form.values?.[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** Ids of hint and error for `aria-describedby`: hint first, because it explains what the error is about. */
export function describedBy(
  form: FormState,
  name: string,
  hint: unknown,
  ...more: readonly (string | undefined)[]
): string | undefined {
  const ids = [
    hint === undefined ? undefined : `${name}-hint`,
    errorOf(form.errors, name) === undefined ? undefined : `${name}-error`,
    ...more,
  ];
  return ids.filter((id) => id !== undefined).join(' ') || undefined;
}

export function hasError(form: FormState, name: string): boolean {
  return errorOf(form.errors, name) !== undefined;
}
