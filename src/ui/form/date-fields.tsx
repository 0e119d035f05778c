import type { ComponentChildren } from 'preact';
import { uiTexts } from '../ui.messages.ts';
import { ErrorMessage } from './field.tsx';
import { Fieldset } from './fieldset.tsx';
import { type FormState, hasError, valueOf } from './form-state.ts';

type DateFieldsProps = {
  form: FormState;
  /** Sends `{name}-day`, `{name}-month` and `{name}-year`; errors are for `{name}` or for one of the three. */
  name: string;
  legend: string;
  legendIsHeading?: boolean | undefined;
  hint?: ComponentChildren;
  optional?: boolean | undefined;
  /** For dates about the person, such as a birthday. */
  autocomplete?: 'bday' | undefined;
};

/** Three typed numbers instead of a calendar: known dates are typed faster, and every assistive technology copes. */
export function DateFields({ autocomplete, ...group }: DateFieldsProps) {
  const { form, name } = group;
  const t = uiTexts(form.locale);
  const parts = [
    { part: 'day', id: name, label: t.day, width: 'short' },
    { part: 'month', id: `${name}-month`, label: t.month, width: 'short' },
    { part: 'year', id: `${name}-year`, label: t.year, width: 'medium' },
  ] as const;
  return (
    <Fieldset {...group} invalid={parts.some(({ part }) => hasError(form, `${name}-${part}`))}>
      {parts.map(({ part }) => (
        <ErrorMessage key={part} form={form} name={`${name}-${part}`} />
      ))}
      <div class="date-fields">
        {parts.map(({ part, id, label, width }) => {
          const field = `${name}-${part}`;
          const invalid = hasError(form, field);
          return (
            <div key={part}>
              <label for={id} class="field-sublabel">
                {label}
              </label>
              <input
                id={id}
                name={field}
                type="text"
                inputMode="numeric"
                class={`input input-${width === 'short' ? 'day' : 'year'}`}
                value={valueOf(form, field)}
                autocomplete={autocomplete && `${autocomplete}-${part}`}
                aria-describedby={invalid ? `${field}-error` : undefined}
                aria-invalid={invalid || hasError(form, name) || undefined}
              />
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
