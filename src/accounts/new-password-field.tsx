import type { FormState } from '../ui/form/form-state.ts';
import { TextField } from '../ui/form/text-field.tsx';
import { passwordTexts } from './password.messages.ts';

/** Where a password is chosen. Pasting works, and password managers know what the field is for (WCAG 3.3.8). */
export function NewPasswordField({ form }: { form: FormState }) {
  const t = passwordTexts(form.locale);
  return (
    <TextField
      form={form}
      name="newPassword"
      label={t.newPassword}
      hint={t.hint}
      type="password"
      autocomplete="new-password"
    />
  );
}
