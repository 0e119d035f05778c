import type { Option } from './option.ts';

type ChoiceListProps = {
  type: 'radio' | 'checkbox';
  name: string;
  options: readonly Option[];
  chosen: readonly string[];
  inline?: boolean | undefined;
};

/** The first choice carries the field's id, so that the error summary leads to something that can be operated. */
export function ChoiceList({ type, name, options, chosen, inline }: ChoiceListProps) {
  return (
    <div class={inline ? 'choices choices-inline' : 'choices'}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type={type}
          name={name}
          id={index === 0 ? name : `${name}-${option.value}`}
          option={option}
          checked={chosen.includes(option.value)}
        />
      ))}
    </div>
  );
}

type ChoiceProps = {
  type: 'radio' | 'checkbox';
  name: string;
  id: string;
  option: Option;
  checked: boolean;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
};

export function Choice({ type, name, id, option, checked, describedBy, invalid }: ChoiceProps) {
  const hint = option.hint === undefined ? undefined : `${name}-${option.value}-about`;
  return (
    <div class="choice">
      <input
        id={id}
        name={name}
        type={type}
        class="choice-input"
        value={option.value}
        checked={checked}
        aria-describedby={[hint, describedBy].filter(Boolean).join(' ') || undefined}
        aria-invalid={invalid || undefined}
      />
      <label for={id} class="choice-label">
        {option.label}
      </label>
      {hint && (
        <div id={hint} class="choice-hint">
          {option.hint}
        </div>
      )}
      {option.children && <div class="choice-more">{option.children}</div>}
    </div>
  );
}
