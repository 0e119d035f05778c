import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { reportTexts } from './report.messages.ts';

/** The questions of a report, for partners and for the office at the telephone. */
export function ReportFields({ form }: { form: FormState }) {
  const t = reportTexts(form.locale);
  return (
    <>
      <RadioGroup
        form={form}
        name="counted"
        legend={t.counted}
        options={[
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ]}
      />
      <TextField form={form} name="participants" inputmode="numeric" label={t.participants} width="short" optional />
      <TextArea form={form} name="wentWell" label={t.wentWell} rows={4} optional />
      <TextArea form={form} name="changed" label={t.changed} rows={4} optional />
    </>
  );
}
