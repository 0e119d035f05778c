import { formatDate } from '../../../platform/i18n/format.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { DateFields } from '../../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import type { IndicatorRow, ReadingRow } from '../../indicators.store.ts';
import { careTexts } from '../care.messages.ts';
import { ChangedPart } from '../changed-part.tsx';
import { measurePath } from '../measure-address.ts';
import { formatMeasured } from '../../readings.ts';
import { indicatorsTexts as t } from './indicators.messages.ts';

export function IndicatorFields({ form }: { form: FormState }) {
  const decimal = { inputmode: 'decimal', width: 'medium', autocomplete: 'off', hint: t.numberHint } as const;
  return (
    <>
      <TextField form={form} name="name" label={t.name} hint={t.nameHint} autocomplete="off" />
      <TextField form={form} name="unit" label={t.unit} hint={t.unitHint} width="medium" autocomplete="off" optional />
      <TextField form={form} name="baseline" label={t.baselineValue} {...decimal} optional />
      <DateFields form={form} name="baselineOn" legend={t.baselineOn} optional />
      <TextField form={form} name="target" label={t.targetValue} {...decimal} optional />
      <DateFields form={form} name="targetOn" legend={t.targetOn} optional />
    </>
  );
}

type IndicatorPageProps = {
  number: number;
  id: string;
  form: FormState;
  seen: string;
  /** What a colleague has saved in between. */
  stored: string | undefined;
};

export function IndicatorPage({ number, id, form, seen, stored }: IndicatorPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.editTitle} eyebrow={careTexts.eyebrow(number)} />
      <ChangedPart stored={stored} />
      <Form id="messgroesse" action={measurePath(number, `messgroessen/${id}`)}>
        <input type="hidden" name="seen" value={seen} />
        <IndicatorFields form={form} />
        <Buttons number={number} save={careTexts.save} />
      </Form>
    </>
  );
}

function Buttons({ number, save }: { number: number; save: string }) {
  return (
    <ButtonRow>
      <Button>{save}</Button>
      <ButtonLink href={measurePath(number, 'messgroessen')} tone="quiet">
        {careTexts.back}
      </ButtonLink>
    </ButtonRow>
  );
}

type ReadingPageProps = {
  number: number;
  indicator: Pick<IndicatorRow, 'id' | 'name' | 'unit'>;
  /** The wrong reading that is put right. */
  old: ReadingRow | undefined;
  form: FormState;
};

export function ReadingPage({ number, indicator: { id, name, unit }, old, form }: ReadingPageProps) {
  const below = `messgroessen/${id}/werte${old ? `?berichtigt=${old.id}` : ''}`;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={old ? t.correctionTitle : t.readingTitle}
        eyebrow={`${careTexts.eyebrow(number)} · ${name}`}
        lead={old && t.correctionLead(formatMeasured(old.value, unit), formatDate(old.readOn, 'de'))}
      />
      <Form id="wert" action={measurePath(number, below)}>
        <TextField
          form={form}
          name="value"
          label={unit === '' ? t.readingValue : `${t.readingValue} (${unit})`}
          hint={t.numberHint}
          inputmode="decimal"
          width="medium"
          autocomplete="off"
        />
        <DateFields form={form} name="readOn" legend={t.readOn} />
        <TextField form={form} name="source" label={t.sourceLabel} hint={t.sourceHint} autocomplete="off" />
        <Buttons number={number} save={old ? t.saveCorrection : t.saveReading} />
      </Form>
    </>
  );
}

/** For a reading that was already put right. */
export function ReadingCorrectedPage({ number }: { number: number }) {
  return (
    <>
      <PageHeading title={t.already.title} eyebrow={careTexts.eyebrow(number)} lead={t.already.body} />
      <ButtonLink href={measurePath(number, 'messgroessen')}>{t.already.link}</ButtonLink>
    </>
  );
}
