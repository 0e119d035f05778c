import type { FormState } from '../ui/form/form-state.ts';
import { TextField } from '../ui/form/text-field.tsx';
import { emailTexts } from './email.messages.ts';

/** Where the address of an account is typed; password managers know what the field is for. */
export function EmailField({ form }: { form: FormState }) {
  return (
    <TextField form={form} name="email" label={emailTexts(form.locale).label} type="email" autocomplete="username" />
  );
}

type OwnAddressProps = { form: FormState; email: string };

/** Shown, not typed; as a field it tells password managers to which account the new password belongs. */
export function OwnAddress({ form, email }: OwnAddressProps) {
  return (
    <div class="field">
      <label for="username" class="field-label">
        {emailTexts(form.locale).label}
      </label>
      <input id="username" class="input input-full" type="email" value={email} autocomplete="username" readOnly />
    </div>
  );
}
