import { EasyHints } from '../../platform/easy-language/easy-hints.tsx';
import type { Twin } from '../../platform/text-twin/text-twin.ts';
import { TwinFields } from '../../platform/text-twin/twin-fields.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { editionsTexts } from './editions.messages.ts';

const t = editionsTexts.form;

/** Times and contact of an edition. */
export function TimeFields({ form }: { form: FormState }) {
  return (
    <>
      <h2>{t.times}</h2>
      <DateFields form={form} name="periodFrom" legend={t.periodFrom} />
      <DateFields form={form} name="periodTo" legend={t.periodTo} />
      <DateFields form={form} name="callUntil" legend={t.callUntil} />
      <h2>{t.contact}</h2>
      <p class="field-hint">{t.contactHint}</p>
      <TextField form={form} name="contactTelephone" type="tel" label={t.telephone} width="medium" optional />
      <TextField form={form} name="contactEmail" type="email" label={t.email} width="medium" optional />
    </>
  );
}

/** Motto, introduction and call, in all three languages one below the other. */
export function EditionWordFields({ form, twin }: { form: FormState; twin: Twin }) {
  const easy = [valueOf(form, 'introEasy'), valueOf(form, 'callEasy')].filter(Boolean).join('\n\n');
  return (
    <>
      <h2>{t.standard}</h2>
      <TextField form={form} name="motto" label={t.motto} />
      <TextArea form={form} name="intro" label={t.intro} hint={t.introHint} rows={5} optional />
      <TextArea form={form} name="call" label={t.call} hint={t.callHint} rows={8} optional />
      <h2>{t.easy}</h2>
      <TextField form={form} name="mottoEasy" label={t.mottoEasy} optional />
      <TextArea form={form} name="introEasy" label={t.introEasy} rows={5} optional />
      <TextArea form={form} name="callEasy" label={t.callEasy} rows={8} optional />
      {easy !== '' && <EasyHints text={easy} />}
      <TwinFields form={form} twin={twin} />
      <h2>{t.english}</h2>
      <TextField form={form} name="mottoEn" label={t.mottoEn} optional />
      <TextArea form={form} name="introEn" label={t.introEn} rows={5} optional />
      <TextArea form={form} name="callEn" label={t.callEn} rows={8} optional />
    </>
  );
}
