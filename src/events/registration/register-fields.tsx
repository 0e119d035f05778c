import { Checkbox } from '../../ui/form/checkbox.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { registerTexts } from './register.messages.ts';

/** What is asked of somebody who wants to come, on their own page and at the office's telephone alike. */
export function RegisterFields({ form, isOwn }: { form: FormState; isOwn: boolean }) {
  const t = registerTexts(form.locale);
  return (
    <>
      <TextField form={form} name="name" label={t.name} autocomplete={isOwn ? 'name' : 'off'} width="medium" />
      <TextField
        form={form}
        name="email"
        type="email"
        label={t.email}
        hint={t.reachHint}
        autocomplete={isOwn ? 'email' : 'off'}
        width="medium"
        optional
      />
      <TextField
        form={form}
        name="telephone"
        type="tel"
        label={t.telephone}
        autocomplete={isOwn ? 'tel' : 'off'}
        width="medium"
        optional
      />
      <Checkbox form={form} name="companion" label={t.companion} hint={t.companionHint} />
      <TextArea form={form} name="needs" label={t.needs} hint={t.needsHint} rows={4} countUpTo={2000} optional />
    </>
  );
}
