import type { ComponentChildren } from 'preact';
import { Field } from './field.tsx';
import { describedBy, type FormState, hasError, valueOf } from './form-state.ts';

export type SelectOption = { readonly value: string; readonly label: string };
export type SelectGroup = { readonly label: string; readonly options: readonly SelectOption[] };

type SelectFieldProps = {
  form: FormState;
  name: string;
  label: string;
  hint?: ComponentChildren;
  optional?: boolean | undefined;
  hideLabel?: boolean | undefined;
  /** First entry without a value, such as „Bitte wählen“ or „Alle“. */
  empty?: string | undefined;
  options: readonly (SelectOption | SelectGroup)[];
};

export function SelectField(props: SelectFieldProps) {
  const { form, name, label, hint, optional, hideLabel, empty, options } = props;
  return (
    <Field form={form} name={name} label={label} hint={hint} optional={optional} hideLabel={hideLabel}>
      <select
        id={name}
        name={name}
        class="input input-select"
        value={valueOf(form, name)}
        aria-describedby={describedBy(form, name, hint)}
        aria-invalid={hasError(form, name) || undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(toOption)}
            </optgroup>
          ) : (
            toOption(option)
          ),
        )}
      </select>
    </Field>
  );
}

function toOption({ value, label }: SelectOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
