import { Choice } from './choice-list.tsx';
import { ErrorMessage } from './field.tsx';
import { describedBy, type FormState, hasError, valuesOf } from './form-state.ts';

type CheckboxProps = {
  form: FormState;
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is sent when it is ticked. */
  value?: string | undefined;
};

/** One statement to agree to; it needs no legend because its label says everything. */
export function Checkbox({ form, name, label, hint, value = 'yes' }: CheckboxProps) {
  return (
    <div class={hasError(form, name) ? 'field field-invalid' : 'field'}>
      <ErrorMessage form={form} name={name} />
      <Choice
        type="checkbox"
        name={name}
        id={name}
        option={{ value, label, hint }}
        checked={valuesOf(form, name).includes(value)}
        describedBy={describedBy(form, name, undefined)}
        invalid={hasError(form, name)}
      />
    </div>
  );
}
