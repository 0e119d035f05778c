import type { ComponentChildren } from 'preact';
import { ErrorMessage, Hint, Optional } from './field.tsx';
import { describedBy, type FormState, hasError } from './form-state.ts';

type FieldsetProps = {
  form: FormState;
  /** Name for hint and error of the whole group. */
  name: string;
  legend: string;
  /** When a page asks a single question, its legend is the page's heading. */
  legendIsHeading?: boolean | undefined;
  hint?: ComponentChildren;
  optional?: boolean | undefined;
  /** Marks the group when the error belongs to a field in it. */
  invalid?: boolean | undefined;
  children: ComponentChildren;
};

export function Fieldset(props: FieldsetProps) {
  const { form, name, legend, legendIsHeading, hint, optional, invalid, children } = props;
  const text = (
    <>
      {legend} <Optional form={form} optional={optional} />
    </>
  );
  return (
    <fieldset
      id={`${name}-group`}
      class={invalid || hasError(form, name) ? 'field field-invalid' : 'field'}
      aria-describedby={describedBy(form, name, hint)}
    >
      <legend class={legendIsHeading ? 'field-legend-heading' : 'field-label'}>
        {legendIsHeading ? <h1>{text}</h1> : text}
      </legend>
      <Hint name={name} hint={hint} />
      <ErrorMessage form={form} name={name} />
      {children}
    </fieldset>
  );
}
