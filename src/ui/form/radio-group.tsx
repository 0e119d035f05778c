import type { ComponentChildren } from 'preact';
import { Fieldset } from './fieldset.tsx';
import { type FormState, valueOf } from './form-state.ts';
import type { Option } from './option.ts';
import { ChoiceList } from './choice-list.tsx';

type RadioGroupProps = {
  form: FormState;
  name: string;
  legend: string;
  legendIsHeading?: boolean | undefined;
  hint?: ComponentChildren;
  optional?: boolean | undefined;
  /** Side by side, for two or three short answers. */
  inline?: boolean | undefined;
  options: readonly Option[];
};

export function RadioGroup({ options, inline, ...group }: RadioGroupProps) {
  return (
    <Fieldset {...group}>
      <ChoiceList
        type="radio"
        name={group.name}
        options={options}
        chosen={[valueOf(group.form, group.name)]}
        inline={inline}
      />
    </Fieldset>
  );
}
