import type { ComponentChildren } from 'preact';
import { Field } from './field.tsx';
import { describedBy, type FormState, hasError } from './form-state.ts';

type FileFieldProps = {
  form: FormState;
  name: string;
  label: string;
  /** Say which kinds and sizes are welcome, and that a chosen file must be chosen again after an error. */
  hint?: ComponentChildren;
  optional?: boolean | undefined;
  /** Such as `image/*` or `.pdf,.docx`. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
};

/** The browser's own control, because voice control and screen readers know it. The form needs `multipart`. */
export function FileField({ form, name, label, hint, optional, accept, multiple }: FileFieldProps) {
  return (
    <Field form={form} name={name} label={label} hint={hint} optional={optional}>
      <input
        id={name}
        name={name}
        type="file"
        class="input input-file"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy(form, name, hint)}
        aria-invalid={hasError(form, name) || undefined}
      />
    </Field>
  );
}
