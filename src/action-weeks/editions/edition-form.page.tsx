import { noTwin } from '../../platform/text-twin/text-twin.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import type { EditionRow } from '../editions.store.ts';
import { editionPath, weeksPath } from '../weeks-address.ts';
import { EditionWordFields, TimeFields } from './edition-fields.tsx';
import { editionsTexts } from './editions.messages.ts';

const t = editionsTexts.form;

export function NewEditionPage({ form }: { form: FormState }) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.newTitle} />
      <Form id="jahrgang" action={`${weeksPath}/neu`}>
        <TextField form={form} name="year" inputmode="numeric" label={t.year} hint={t.yearHint} width="short" />
        <TimeFields form={form} />
        <EditionWordFields form={form} twin={noTwin} />
        <SaveRow back={weeksPath} />
      </Form>
    </>
  );
}

type EditProps = { form: FormState; edition: EditionRow; isChanged: boolean };

export function EditEditionPage({ form, edition, isChanged }: EditProps) {
  const here = editionPath(edition.year);
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.editTitle} eyebrow={editionsTexts.yearTitle(edition.year)} />
      {isChanged && (
        <Notice tone="warning" title={t.changedTitle}>
          <p>{t.changedText}</p>
          <p>
            <a href={here}>{editionsTexts.yearTitle(edition.year)}</a>
          </p>
        </Notice>
      )}
      <Form id="jahrgang" action={editionPath(edition.year, 'bearbeiten')}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <EditionWordFields form={form} twin={{ state: edition.easyState, outdatedSince: edition.easyOutdatedSince }} />
        <TimeFields form={form} />
        <SaveRow back={here} />
      </Form>
    </>
  );
}

function SaveRow({ back }: { back: string }) {
  return (
    <ButtonRow>
      <Button>{t.save}</Button>
      <ButtonLink href={back} tone="quiet">
        {t.back}
      </ButtonLink>
    </ButtonRow>
  );
}
