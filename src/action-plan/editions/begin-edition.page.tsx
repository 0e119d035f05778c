import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { planPath } from './edition-address.ts';
import { editionTexts } from './editions.messages.ts';

const t = editionTexts.begin;

type BeginEditionPageProps = {
  form: FormState;
  /** The edition in force that the new one begins with; missing for the very first. */
  from: { number: number; measures: number } | undefined;
};

export function BeginEditionPage({ form, from }: BeginEditionPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={from ? t.titleNext : t.titleFirst}
        lead={from ? t.leadNext(from.number, editionTexts.measures(from.measures)) : t.leadFirst}
      />
      <Form id="fassung" action={`${planPath}/neu`}>
        <TextField form={form} name="title" label={editionTexts.form.title} hint={editionTexts.form.titleHint} />
        <TermFields form={form} />
        <ButtonRow>
          <Button>{from ? t.submitNext : t.submitFirst}</Button>
          <ButtonLink href={planPath} tone="quiet">
            {t.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

export function TermFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="firstYear" label={editionTexts.form.firstYear} inputmode="numeric" width="short" />
      <TextField form={form} name="lastYear" label={editionTexts.form.lastYear} inputmode="numeric" width="short" />
    </>
  );
}
