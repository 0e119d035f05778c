import { formatDate } from '../../platform/i18n/format.ts';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { addedKinds } from '../competent-body.ts';
import { bodyKindName, directoryTexts as t } from '../directory.messages.ts';
import type { CompetentBody } from '../directory.store.ts';

function DescriptionFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="name" label={t.fields.name} hint={t.fields.nameHint} autocomplete="off" />
      <TextArea form={form} name="competence" label={t.fields.competence} hint={t.fields.competenceHint} rows={2} />
      <TextArea
        form={form}
        name="competenceEasy"
        label={t.fields.competenceEasy}
        hint={t.fields.competenceEasyHint}
        rows={2}
        optional
      />
    </>
  );
}

function ContactFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField
        form={form}
        name="email"
        label={t.fields.email}
        hint={t.fields.emailHint}
        type="email"
        autocomplete="off"
        optional
      />
      <TextField
        form={form}
        name="telephone"
        label={t.fields.telephone}
        type="tel"
        width="medium"
        autocomplete="off"
        optional
      />
      <TextArea form={form} name="address" label={t.fields.address} hint={t.fields.addressHint} rows={4} optional />
    </>
  );
}

/** Adds a body. */
export function NewBodyPage({ form }: { form: FormState }) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.newTitle} lead={t.newLead} />
      <Form id="stelle" action="/verwaltung/stellen/neu">
        <SelectField
          form={form}
          name="kind"
          label={t.fields.kind}
          empty={t.fields.kindEmpty}
          options={addedKinds.map((kind) => ({ value: kind, label: bodyKindName(kind) }))}
        />
        <DescriptionFields form={form} />
        <ContactFields form={form} />
        <Button>{t.save}</Button>
      </Form>
    </>
  );
}

type BodyPageProps = { form: FormState; body: CompetentBody; ofDistrict: boolean };

/** One body: what it answers for and how it is reached. */
export function BodyPage({ form, body, ofDistrict }: BodyPageProps) {
  const rows = [
    ...(ofDistrict ? [{ term: t.competenceTerm, value: body.competence.de }] : []),
    { term: t.changedOn, value: formatDate(body.updatedAt, 'de') },
  ];
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={body.name} eyebrow={bodyKindName(body.kind)} />
      <SummaryList locale="de" rows={rows} />
      {ofDistrict && <p>{t.ofDistrict}</p>}
      <Form id="stelle" action={`/verwaltung/stellen/${body.code}`}>
        {!ofDistrict && <DescriptionFields form={form} />}
        <ContactFields form={form} />
        <Button>{t.save}</Button>
      </Form>
      <ActiveForm body={body} />
    </>
  );
}

function ActiveForm({ body }: { body: CompetentBody }) {
  return (
    <Section id="angebot" title={body.active ? t.deactivateTitle : t.activateTitle}>
      <p>{body.active ? t.deactivateWhy : t.activateWhy}</p>
      <Form id="aktiv" action={`/verwaltung/stellen/${body.code}/angebot`}>
        <Button tone="secondary" name="active" value={body.active ? 'no' : 'yes'}>
          {body.active ? t.deactivate : t.activate}
        </Button>
      </Form>
    </Section>
  );
}
