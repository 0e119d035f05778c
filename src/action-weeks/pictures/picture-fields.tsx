import { DateFields } from '../../ui/form/date-fields.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import { FormKey } from '../../ui/form/form-key.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { pictureTexts } from './pictures.messages.ts';

/** A picture and what is said of it, for partners and for the office. */
export function PictureFields({ form }: { form: FormState }) {
  const t = pictureTexts(form.locale);
  return (
    <>
      <FormKey form={form} />
      <FileField form={form} name="file" label={t.file} hint={t.fileHint} accept="image/*" />
      <TextArea
        form={form}
        name="alternative"
        label={t.alternative}
        hint={t.alternativeHint}
        rows={3}
        countUpTo={500}
      />
      <TextField form={form} name="credit" label={t.credit} hint={t.creditHint} />
      <RadioGroup
        form={form}
        name="people"
        legend={t.people}
        hint={t.peopleHint}
        options={[
          { value: 'none', label: t.peopleNone },
          { value: 'agreed', label: t.peopleAgreed },
        ]}
      />
      <DateFields form={form} name="until" legend={t.until} hint={t.untilHint} optional />
    </>
  );
}
