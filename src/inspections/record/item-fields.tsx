import { formatDateTime } from '../../platform/i18n/format.ts';
import { Details } from '../../ui/data/details.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import { Fieldset } from '../../ui/form/fieldset.tsx';
import { hasError, valueOf, type FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { verdicts, type Unit, type Verdict } from '../checklists/checklist.ts';
import type { ItemRow } from '../checklists/checklists.store.ts';
import type { InspectedItem } from '../file/read-inspection.ts';
import { sourceLine } from '../source-line.ts';
import { unitWords, verdictNames } from '../taxonomy.messages.ts';
import type { EntryOutcome } from './record-results.ts';
import { measuredText } from './measured-text.ts';
import { fieldsOf } from './record.form.ts';
import { recordTexts as t } from './record.messages.ts';

export type Conflict = Extract<EntryOutcome, { kind: 'conflict' }> & { readonly by: string | null };

type ItemFieldsProps = {
  form: FormState;
  inspected: InspectedItem;
  conflict?: Conflict | undefined;
};

/** One item to fill in: what to look at, what is right, what was found. */
export function ItemFields({ form, inspected: { item, number, photos }, conflict }: ItemFieldsProps) {
  const names = fieldsOf(item.code);
  return (
    <Fieldset
      form={form}
      name={`i-${item.code}`}
      legend={`${number}. ${item.question}`}
      hint={<ItemHint item={item} />}
    >
      <div class="check-item" data-item={item.code}>
        <input type="hidden" name={names.base} value={valueOf(form, names.base)} />
        {conflict && <ConflictNotice conflict={conflict} unit={item.unit} />}
        {item.unit !== null && (
          <TextField
            form={form}
            name={names.measured}
            label={t.measured(unitWords[item.unit])}
            inputmode="decimal"
            width="short"
            autocomplete="off"
            optional
          />
        )}
        <RadioGroup
          form={form}
          name={names.verdict}
          legend={t.verdict}
          inline
          options={verdicts.map((value) => ({ value, label: verdictNames[value] }))}
        />
        <TextArea form={form} name={names.remark} label={t.remark} rows={2} optional />
        <Details
          summary={t.photoAdd(photos.length)}
          open={hasError(form, names.photo) || hasError(form, names.description)}
        >
          <FileField form={form} name={names.photo} label={t.photo} hint={t.photoHint} accept="image/*" optional />
          <TextField
            form={form}
            name={names.description}
            label={t.description}
            hint={t.descriptionHint}
            autocomplete="off"
            optional
          />
        </Details>
      </div>
    </Fieldset>
  );
}

/** How to look at it, and how sure the value is. */
export function ItemHint({ item }: { item: ItemRow }) {
  return (
    <>
      {item.hint !== '' && <p>{item.hint}</p>}
      {item.norm !== '' && (
        <p>
          {t.norm(item.norm)} <span class="muted">{sourceLine(item)}</span>
        </p>
      )}
    </>
  );
}

function ConflictNotice({ conflict: { stored, by }, unit }: { conflict: Conflict; unit: Unit | null }) {
  const when = stored.recordedAt === null ? '' : formatDateTime(stored.recordedAt, 'de');
  return (
    <Notice tone="warning" title={t.conflictTitle} headingLevel={3}>
      <p class="preformatted">{storedLine(stored, unit)}</p>
      <p>{t.conflictBody(by ?? t.someone, when)}</p>
    </Notice>
  );
}

function storedLine(
  { verdict, measured, remark }: { verdict: Verdict; measured: number | null; remark: string },
  unit: Unit | null,
): string {
  return t.conflictStored(verdictNames[verdict], measuredText(measured, unit), remark === '' ? '' : `„${remark}“`);
}
