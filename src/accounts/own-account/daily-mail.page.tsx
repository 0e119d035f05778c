import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { dailyMailTexts as t, hours } from './daily-mail.messages.ts';

export const dailyMailPath = '/verwaltung/konto/taegliche-mail';

export function DailyMailPage({ form }: { form: FormState }) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead} />
      <Form id="daily-mail" action={dailyMailPath}>
        <SelectField
          form={form}
          name="hour"
          label={t.hour}
          hint={t.hint}
          empty={t.never}
          options={hours.map((hour) => ({ value: String(hour), label: t.at(hour) }))}
        />
        <Button>{t.save}</Button>
      </Form>
    </>
  );
}
