import type { ComponentChildren } from 'preact';
import { ChoiceList } from './choice-list.tsx';
import { Fieldset } from './fieldset.tsx';
import { type FormState, valuesOf } from './form-state.ts';
import type { Option } from './option.ts';

type CheckboxGroupProps = {
  form: FormState;
  name: string;
  legend: string;
  legendIsHeading?: boolean | undefined;
  hint?: ComponentChildren;
  optional?: boolean | undefined;
  options: readonly Option[];
};

export function CheckboxGroup({ options, ...group }: CheckboxGroupProps) {
  return (
    <Fieldset {...group}>
      <ChoiceList type="checkbox" name={group.name} options={options} chosen={valuesOf(group.form, group.name)} />
    </Fieldset>
  );
}
