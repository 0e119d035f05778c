import { DateFields } from '../../ui/form/date-fields.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { repeats } from '../recurrence.ts';
import { repeatNames, writeTexts } from './write.messages.ts';

const t = writeTexts.form;

/** Day and times of one date. */
export function OneDateFields({ form }: { form: FormState }) {
  return (
    <>
      <DateFields form={form} name="first" legend={t.first} />
      <TextField form={form} name="fromTime" label={t.from} hint={t.timeHint} width="short" />
      <TextField form={form} name="toTime" label={t.to} hint={t.timeHint} width="short" />
      <DateFields form={form} name="lastDay" legend={t.lastDay} hint={t.lastDayHint} optional />
    </>
  );
}

/** The same, and how it comes back. */
export function RepeatedDateFields({ form }: { form: FormState }) {
  return (
    <>
      <OneDateFields form={form} />
      <SelectField
        form={form}
        name="repeat"
        label={t.repeat}
        options={repeats.map((value) => ({ value, label: repeatNames[value] }))}
      />
      <DateFields form={form} name="until" legend={t.until} hint={t.untilHint} optional />
    </>
  );
}
