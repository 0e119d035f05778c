import { formatDate } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { SummaryList } from '../../../ui/data/summary-list.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { IndicatorRow, ReadingRow } from '../../indicators.store.ts';
import { careTexts } from '../care.messages.ts';
import { measurePath } from '../measure-address.ts';
import { formatMeasured } from '../../readings.ts';
import { IndicatorFields } from './indicator.page.tsx';
import { indicatorsTexts as t } from './indicators.messages.ts';

type IndicatorsPageProps = {
  number: number;
  indicators: readonly IndicatorRow[];
  readings: readonly ReadingRow[];
  form: FormState;
};

/** Every indicator with all its readings, wrong ones marked, and a form for one more indicator. */
export function IndicatorsPage({ number, indicators, readings, form }: IndicatorsPageProps) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title} eyebrow={careTexts.eyebrow(number)} lead={t.lead} />
      {indicators.length === 0 && <p>{t.none}</p>}
      {indicators.map((indicator) => (
        <IndicatorPart
          key={indicator.id}
          number={number}
          indicator={indicator}
          readings={readings.filter(({ indicatorId }) => indicatorId === indicator.id)}
        />
      ))}
      <Section id="neu" title={t.add}>
        <Form id="messgroesse" action={measurePath(number, 'messgroessen')}>
          <IndicatorFields form={form} />
          <ButtonRow>
            <Button>{t.addButton}</Button>
            <ButtonLink href={measurePath(number)} tone="quiet">
              {careTexts.toFile}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}

type IndicatorPartProps = { number: number; indicator: IndicatorRow; readings: readonly ReadingRow[] };

function IndicatorPart({ number, indicator, readings }: IndicatorPartProps) {
  const { id, name } = indicator;
  const of = <span class="visually-hidden">{t.of(name)}</span>;
  return (
    <Section id={`messgroesse-${id}`} title={name}>
      <SummaryList
        locale="de"
        rows={[
          { term: t.baseline, value: baselineText(indicator) },
          { term: t.target, value: targetText(indicator) },
        ]}
      />
      <Readings number={number} indicator={indicator} readings={readings} />
      <ButtonRow>
        <ButtonLink href={measurePath(number, `messgroessen/${id}/werte`)} tone="secondary">
          {t.addReading}
          {of}
        </ButtonLink>
        <ButtonLink href={measurePath(number, `messgroessen/${id}`)} tone="quiet">
          {t.edit}
          {of}
        </ButtonLink>
      </ButtonRow>
    </Section>
  );
}

export function baselineText({ baseline, baselineOn, unit }: IndicatorRow): string {
  if (baseline === null) return t.unknown;
  const value = formatMeasured(baseline, unit);
  return baselineOn === null ? value : t.onDay(value, formatDate(baselineOn, 'de'));
}

export function targetText({ target, targetOn, unit }: IndicatorRow): string {
  if (target === null) return t.unknown;
  const value = formatMeasured(target, unit);
  return targetOn === null ? value : t.byDay(value, formatDate(targetOn, 'de'));
}

function Readings({ number, indicator: { id, name, unit }, readings }: IndicatorPartProps) {
  const correctionOf = (reading: ReadingRow) => readings.find(({ corrects }) => corrects === reading.id);
  return (
    <DataTable
      locale="de"
      id={`werte-${id}`}
      caption={t.readings(name)}
      hideCaption
      stacked
      rows={readings}
      empty={<p>{t.noReadings}</p>}
      columns={[
        { header: t.day, rowHeader: true, cell: ({ readOn }) => formatDate(readOn, 'de') },
        {
          header: t.value,
          cell: (reading) => {
            const value = formatMeasured(reading.value, unit);
            return correctionOf(reading) ? <del>{value}</del> : value;
          },
        },
        {
          header: t.source,
          cell: ({ source, actorKind }) => (actorKind === 'body' ? `${source} (${t.byBody})` : source),
        },
        {
          header: t.state,
          cell: (reading) => {
            const correction = correctionOf(reading);
            if (correction)
              return <StatusTag tone="warning" text={t.corrected(formatMeasured(correction.value, unit))} />;
            return <StatusTag tone="success" text={reading.corrects === null ? t.valid : t.correction} />;
          },
        },
        {
          header: t.actions,
          cell: (reading) =>
            correctionOf(reading) ? (
              <span class="muted">{t.stays}</span>
            ) : (
              <a href={measurePath(number, `messgroessen/${id}/werte?berichtigt=${reading.id}`)}>
                {t.correct}
                <span class="visually-hidden">
                  {t.correctWhat(formatMeasured(reading.value, unit), formatDate(reading.readOn, 'de'))}
                </span>
              </a>
            ),
        },
      ]}
    />
  );
}
