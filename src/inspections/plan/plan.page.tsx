import { Notice } from '../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { inspectionPath, inspectionsPath } from '../inspection-address.ts';
import { inspectionTexts } from '../inspections.messages.ts';
import { planTexts as t } from './plan.messages.ts';

type Offered = {
  readonly checklists: readonly { readonly code: string; readonly title: string }[];
  readonly places: readonly { readonly id: string; readonly name: string; readonly municipality: string | null }[];
  readonly municipalities: readonly { readonly key: string; readonly name: string }[];
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
};

type NewPlanPageProps = { form: FormState; offered: Offered };

export function NewPlanPage({ form, offered }: NewPlanPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.newTitle} lead={t.newLead} />
      <Form id="planung" action={`${inspectionsPath}/neu`}>
        <PlanFields form={form} offered={offered} />
        <ButtonRow>
          <Button>{t.save}</Button>
          <ButtonLink href={inspectionsPath} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

type EditPlanPageProps = NewPlanPageProps & {
  number: number;
  /** What a colleague saved in between, in words. */
  stored?: string | undefined;
};

export function EditPlanPage({ form, offered, number, stored }: EditPlanPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.editTitle} eyebrow={inspectionTexts.number(number)} />
      {stored !== undefined && (
        <Notice tone="warning" title={t.changedTitle}>
          <p>{t.changedBody}</p>
          <p class="preformatted">{stored}</p>
        </Notice>
      )}
      <Form id="planung" action={inspectionPath(number, 'planung')}>
        <input type="hidden" name="revision" value={valueOf(form, 'revision')} />
        <PlanFields form={form} offered={offered} />
        <ButtonRow>
          <Button>{t.saveChange}</Button>
          <ButtonLink href={inspectionPath(number)} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Section id="absagen" title={t.cancelTitle}>
        <Form id="absage" action={inspectionPath(number, 'absagen')}>
          <TextField form={form} name="reason" label={t.cancelReason} autocomplete="off" />
          <Button tone="danger">{t.cancel}</Button>
        </Form>
      </Section>
    </>
  );
}

function PlanFields({ form, offered }: NewPlanPageProps) {
  const { checklists, places, municipalities, colleagues } = offered;
  return (
    <>
      <SelectField
        form={form}
        name="checklist"
        label={t.checklist}
        hint={t.checklistHint}
        empty="–"
        options={checklists.map(({ code, title }) => ({ value: code, label: title }))}
      />
      <SelectField
        form={form}
        name="place"
        label={t.inDirectory}
        hint={t.inDirectoryHint}
        empty={t.notInDirectory}
        options={places.map(({ id, name, municipality }) => ({
          value: id,
          label: [name, municipality].filter(Boolean).join(', '),
        }))}
      />
      <TextField form={form} name="placeName" label={t.placeName} hint={t.placeNameHint} autocomplete="off" />
      <TextField
        form={form}
        name="placeAddress"
        label={t.placeAddress}
        hint={t.placeAddressHint}
        autocomplete="off"
        optional
      />
      <SelectField
        form={form}
        name="municipality"
        label={t.municipality}
        empty={t.noMunicipality}
        options={municipalities.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <DateFields form={form} name="planned" legend={t.planned} hint={t.plannedHint} />
      <CheckboxGroup
        form={form}
        name="people"
        legend={t.people}
        optional
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea form={form} name="groups" label={t.groups} hint={t.groupsHint} rows={3} optional />
      <TextArea form={form} name="note" label={t.note} hint={t.noteHint} rows={3} optional />
    </>
  );
}
