import type { ComponentChildren } from 'preact';
import { Field } from './field.tsx';
import { describedBy, type FormState, hasError, valueOf } from './form-state.ts';

type TextFieldProps = {
  form: FormState;
  name: string;
  label: string;
  hint?: ComponentChildren;
  optional?: boolean | undefined;
  type?: keyof typeof types | undefined;
  /** The purpose of a field about the person, so that the browser can fill it in (WCAG 1.3.5). */
  autocomplete?: AutocompletePurpose | undefined;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | undefined;
  /** The width tells how much is expected. */
  width?: 'short' | 'medium' | 'full' | undefined;
  maxlength?: number | undefined;
};

export type AutocompletePurpose =
  | 'off'
  | 'name'
  | 'given-name'
  | 'family-name'
  | 'email'
  | 'tel'
  | 'address-line1'
  | 'postal-code'
  | 'address-level2'
  | 'organization'
  | 'organization-title'
  | 'url'
  | 'username'
  | 'username webauthn'
  | 'current-password'
  | 'new-password'
  | 'one-time-code';

/** Separate objects, because the compiler checks the attributes of each kind of input on its own. */
const types = {
  text: { type: 'text' },
  email: { type: 'email', spellcheck: false },
  tel: { type: 'tel' },
  url: { type: 'url', spellcheck: false },
  password: { type: 'password' },
} as const;

export function TextField(props: TextFieldProps) {
  const { form, name, label, hint, optional, type = 'text', width = 'full' } = props;
  return (
    <Field form={form} name={name} label={label} hint={hint} optional={optional}>
      <input
        id={name}
        name={name}
        {...types[type]}
        class={`input input-${width}`}
        value={type === 'password' ? undefined : valueOf(form, name)}
        autocomplete={props.autocomplete}
        inputMode={props.inputmode}
        maxLength={props.maxlength}
        aria-describedby={describedBy(form, name, hint)}
        aria-invalid={hasError(form, name) || undefined}
      />
    </Field>
  );
}
