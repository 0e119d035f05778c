import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { DateFields } from '../../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { FormKey } from '../../../ui/form/form-key.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { evaluationMethods } from '../statement.ts';
import { evaluationPath, statementStaffPath } from './keep-address.ts';
import { keepTexts } from './keep.messages.ts';

const t = keepTexts.evaluation;

export function EvaluationPage({ form }: { form: FormState }) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} lead={t.lead} />
      <Form id="pruefung" action={evaluationPath}>
        <FormKey form={form} />
        <DateFields form={form} name="evaluatedOn" legend={t.day} />
        <RadioGroup
          form={form}
          name="method"
          legend={t.method}
          options={evaluationMethods.map((value) => ({
            value,
            label: keepTexts.methods[value],
            hint: t.methodHints[value],
          }))}
        />
        <TextField form={form} name="evaluator" label={t.evaluator} hint={t.evaluatorHint} />
        <TextArea form={form} name="how" label={t.how} hint={t.howHint} rows={4} />
        <TextArea form={form} name="howEasy" label={t.howEasy} rows={4} optional />
        <TextArea form={form} name="howEn" label={t.howEn} rows={4} optional />
        <ButtonRow>
          <Button>{t.save}</Button>
          <ButtonLink href={statementStaffPath} tone="quiet">
            {keepTexts.form.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
