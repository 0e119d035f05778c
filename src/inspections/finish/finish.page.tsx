import { Notice } from '../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { countVerdicts, type Inspection } from '../file/read-inspection.ts';
import { inspectionPath } from '../inspection-address.ts';
import { methods } from '../inspection.ts';
import { inspectionTexts } from '../inspections.messages.ts';
import { recordTexts } from '../record/record.messages.ts';
import { methodNames, partNames } from '../taxonomy.messages.ts';
import { partFields, partsAfterwards } from './finish.form.ts';
import { finishTexts as t } from './finish.messages.ts';

export function FinishPage({ file, form }: { file: Inspection; form: FormState }) {
  const { inspection, items, participation } = file;
  const { unchecked } = countVerdicts(items);
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={t.title}
        eyebrow={`${inspectionTexts.number(inspection.number)} · ${inspection.placeName}`}
        lead={t.lead}
      />
      {unchecked > 0 && (
        <Notice title={t.unchecked(unchecked)}>
          <p>{t.uncheckedBody}</p>
        </Notice>
      )}
      <Form id="abschluss" action={inspectionPath(inspection.number, 'abschliessen')}>
        <DateFields form={form} name="held" legend={t.held} />
        <RadioGroup
          form={form}
          name="method"
          legend={t.method}
          options={methods.map((value) => ({ value, label: methodNames[value] }))}
        />
        <Section id="beteiligung" title={t.participation}>
          <p>{t.participationLead}</p>
          <div class="check-items">
            {participation.map(({ id, who }) => {
              const names = partFields(id);
              return (
                <div key={id} class="check-item">
                  <RadioGroup
                    form={form}
                    name={names.part}
                    legend={t.part(who)}
                    options={partsAfterwards.map((value) => ({ value, label: partNames[value] }))}
                  />
                  <TextArea
                    form={form}
                    name={names.effect}
                    label={t.effect(who)}
                    hint={t.effectHint}
                    rows={2}
                    optional
                  />
                </div>
              );
            })}
            <TextArea form={form} name="groups" label={t.groups} hint={t.groupsHint} rows={2} optional />
          </div>
        </Section>
        <TextArea form={form} name="summary" label={t.summary} hint={t.summaryHint} rows={4} optional />
        <ButtonRow>
          <Button>{t.finish}</Button>
          <ButtonLink href={inspectionPath(inspection.number)} tone="quiet">
            {recordTexts.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
