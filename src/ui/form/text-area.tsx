import type { ComponentChildren } from 'preact';
import { uiTexts } from '../ui.messages.ts';
import { Field } from './field.tsx';
import { describedBy, type FormState, hasError, valueOf } from './form-state.ts';

type TextAreaProps = {
  form: FormState;
  name: string;
  label: string;
  hint?: ComponentChildren;
  optional?: boolean | undefined;
  rows?: number | undefined;
  /** Shows how many characters are left. Longer text can still be typed and is refused by the server with a reason. */
  countUpTo?: number | undefined;
};

export function TextArea(props: TextAreaProps) {
  const { form, name, label, hint, optional, rows = 6, countUpTo } = props;
  const count = countUpTo === undefined ? undefined : `${name}-count`;
  const control = (
    <textarea
      id={name}
      name={name}
      class="input input-area"
      rows={rows}
      value={valueOf(form, name)}
      aria-describedby={describedBy(form, name, hint, count)}
      aria-invalid={hasError(form, name) || undefined}
    />
  );
  return (
    <Field form={form} name={name} label={label} hint={hint} optional={optional}>
      {countUpTo === undefined ? (
        control
      ) : (
        <CharacterCount form={form} name={name} max={countUpTo}>
          {control}
        </CharacterCount>
      )}
    </Field>
  );
}

type CharacterCountProps = { form: FormState; name: string; max: number; children: ComponentChildren };

/** Without script the limit is only stated; the island counts and speaks after a pause. */
function CharacterCount({ form, name, max, children }: CharacterCountProps) {
  const t = uiTexts(form.locale);
  return (
    <character-count max={max} left={t.charactersLeft} over={t.charactersOver}>
      {children}
      <p id={`${name}-count`} class="field-count">
        {t.charactersAllowed(max)}
      </p>
    </character-count>
  );
}
