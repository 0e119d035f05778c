import { Notice } from '../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { verdicts } from '../checklists/checklist.ts';
import type { InspectedItem, Inspection } from '../file/read-inspection.ts';
import { inspectionPath } from '../inspection-address.ts';
import { inspectionTexts } from '../inspections.messages.ts';
import { verdictNames } from '../taxonomy.messages.ts';
import type { Conflict } from './item-fields.tsx';
import { measuredText } from './measured-text.ts';
import { fieldsOf } from './record.form.ts';
import { recordTexts as t } from './record.messages.ts';

type QuickPageProps = { file: Inspection; form: FormState; conflicts: readonly Conflict[] };

/** For results that stand on paper: few keys for each item, one line below the other. */
export function QuickPage({ file: { inspection, sections }, form, conflicts }: QuickPageProps) {
  const { number, placeName, checklist } = inspection;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={t.quickTitle}
        eyebrow={`${inspectionTexts.number(number)} · ${placeName} · ${checklist}`}
        lead={t.quickLead}
      />
      <Form id="ergebnisse" action={inspectionPath(number, 'schnell')}>
        {sections.map(({ title, items }) => (
          <fieldset key={title} class="quick-part">
            <legend>{title}</legend>
            {items.map((inspected) => (
              <Line
                key={inspected.item.code}
                form={form}
                inspected={inspected}
                conflict={conflicts.find(({ itemCode }) => itemCode === inspected.item.code)}
              />
            ))}
          </fieldset>
        ))}
        <ButtonRow>
          <Button name="next" value="end">
            {t.saveEnd}
          </Button>
          <Button name="next" value="here" tone="secondary">
            {t.save}
          </Button>
          <ButtonLink href={inspectionPath(number)} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

type LineProps = { form: FormState; inspected: InspectedItem; conflict: Conflict | undefined };

function Line({ form, inspected: { item, number }, conflict }: LineProps) {
  const names = fieldsOf(item.code);
  const id = `z-${item.code}`;
  return (
    <div class="quick-line" role="group" aria-labelledby={id}>
      <p class="quick-question" id={id}>
        {number}. {item.question}
        {item.norm !== '' && <span class="table-note">{item.norm}</span>}
      </p>
      <input type="hidden" name={names.base} value={valueOf(form, names.base)} />
      <SelectField
        form={form}
        name={names.verdict}
        label={t.verdict}
        options={verdicts.map((value) => ({ value, label: verdictNames[value] }))}
      />
      {item.unit === null ? (
        <span />
      ) : (
        <TextField
          form={form}
          name={names.measured}
          label={item.unit}
          inputmode="decimal"
          width="short"
          autocomplete="off"
        />
      )}
      <TextField form={form} name={names.remark} label={t.remark} autocomplete="off" />
      {conflict && (
        <Notice tone="warning" title={t.conflictTitle} headingLevel={3}>
          <p>
            {t.conflictStored(
              verdictNames[conflict.stored.verdict],
              measuredText(conflict.stored.measured, item.unit),
              conflict.stored.remark,
            )}
          </p>
        </Notice>
      )}
    </div>
  );
}
