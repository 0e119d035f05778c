import type { ComponentChildren } from 'preact';
import { uiTexts } from '../ui.messages.ts';
import { errorOf } from './field-error.ts';
import { type FormState, hasError } from './form-state.ts';

type FieldProps = {
  form: FormState;
  name: string;
  label: string;
  hint?: ComponentChildren;
  optional?: boolean | undefined;
  /** Keep the label for screen readers only; for a field whose purpose is plain from its place, such as a search. */
  hideLabel?: boolean | undefined;
  children: ComponentChildren;
};

/** Label, hint and error around one control; the control itself is the child. */
export function Field({ form, name, label, hint, optional, hideLabel, children }: FieldProps) {
  return (
    <div class={hasError(form, name) ? 'field field-invalid' : 'field'}>
      <label for={name} class={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label} <Optional form={form} optional={optional} />
      </label>
      <Hint name={name} hint={hint} />
      <ErrorMessage form={form} name={name} />
      {children}
    </div>
  );
}

/** Marks what may stay empty; required fields carry no mark, because they are the rule. */
export function Optional({ form, optional }: { form: FormState; optional?: boolean | undefined }) {
  if (!optional) return null;
  return <span class="field-optional">({uiTexts(form.locale).optional})</span>;
}

export function Hint({ name, hint }: { name: string; hint?: ComponentChildren }) {
  if (hint === undefined) return null;
  return (
    <div id={`${name}-hint`} class="field-hint">
      {hint}
    </div>
  );
}

export function ErrorMessage({ form, name }: { form: FormState; name: string }) {
  const message = errorOf(form.errors, name);
  if (message === undefined) return null;
  return (
    <p id={`${name}-error`} class="field-error">
      <span class="visually-hidden">{uiTexts(form.locale).errorPrefix} </span>
      {message}
    </p>
  );
}
