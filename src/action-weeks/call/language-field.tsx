import { locales } from '../../platform/i18n/locale.ts';
import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { partnersTexts as t } from './partners.messages.ts';

/** In which language a partner is written to; the link opens in the same. */
export function LanguageField({ form }: { form: FormState }) {
  return (
    <RadioGroup
      form={form}
      name="language"
      legend={t.language}
      hint={t.languageHint}
      options={locales.map((value) => ({ value, label: t.languages[value] }))}
    />
  );
}
