import { daysBetween, type Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { LineChart } from '../../ui/data/line-chart.tsx';
import { Section } from '../../ui/page/section.tsx';
import { correctedReadings, formatMeasured, validReadings } from '../readings.ts';
import { indicatorTexts } from './indicator.messages.ts';
import type { MeasurePassport } from './measure.store.ts';

export type PassportIndicator = MeasurePassport['indicators'][number];

type IndicatorPartProps = { locale: Locale; indicators: readonly PassportIndicator[] };

/** „Woran man es misst“: each indicator as a small drawing with the same numbers in a table. */
export function IndicatorPart({ locale, indicators }: IndicatorPartProps) {
  if (indicators.length === 0) return null;
  const t = indicatorTexts(locale);
  const german = locale === 'de' ? undefined : 'de';
  return (
    <Section id="messgroessen" title={t.title}>
      {indicators.map((indicator, index) => (
        <div key={indicator.id} class="flow">
          <h3 lang={german}>{indicator.name}</h3>
          <Chart locale={locale} indicator={indicator} />
          <Values locale={locale} indicator={indicator} id={`messgroesse-${index + 1}`} />
        </div>
      ))}
    </Section>
  );
}

type OneProps = { locale: Locale; indicator: PassportIndicator };

type Known = { on: Day; value: string };

/** What was measured and still counts, the starting value first. */
function knownValues({ baseline, baselineOn, readings }: PassportIndicator): readonly Known[] {
  const start = baseline !== null && baselineOn !== null ? [{ on: baselineOn, value: baseline }] : [];
  const later = validReadings(readings).map(({ readOn, value }) => ({ on: readOn, value }));
  return [...start, ...later].toSorted((one, other) => one.on.localeCompare(other.on));
}

function Chart({ locale, indicator }: OneProps) {
  const t = indicatorTexts(locale);
  const { unit, target, targetOn } = indicator;
  const known = knownValues(indicator);
  const [first, newest] = [known[0], known.at(-1)];
  if (!first || !newest) return <p>{t.nothingYet}</p>;
  const shown = ({ value }: Known): string => formatMeasured(value, unit, locale);
  const goal = target === null ? undefined : t.goal(formatMeasured(target, unit, locale));
  const end = targetOn !== null && targetOn > newest.on ? targetOn : newest.on;
  return (
    <LineChart
      label={[
        t.course(shown(first), formatDate(first.on, locale), shown(newest), formatDate(newest.on, locale)),
        ...(goal === undefined ? [] : [goal]),
      ].join(' ')}
      points={known.map(({ on, value }) => ({ at: daysBetween(first.on, on), value: Number(value) }))}
      target={
        goal === undefined
          ? undefined
          : { at: targetOn === null ? null : daysBetween(first.on, targetOn), value: Number(target), text: goal }
      }
      newest={formatMeasured(newest.value, '', locale)}
      ends={[first.on.slice(0, 4), end.slice(0, 4) === first.on.slice(0, 4) ? '' : end.slice(0, 4)]}
    />
  );
}

type Row = { what: string; value: string; on: Day | null; source: string | null; isWrong: boolean };

function Values({ locale, indicator, id }: OneProps & { id: string }) {
  const t = indicatorTexts(locale);
  const german = locale === 'de' ? undefined : 'de';
  return (
    <DataTable
      locale={locale}
      id={id}
      caption={t.values(indicator.name)}
      hideCaption
      stacked
      rows={rowsOf(locale, indicator)}
      empty={<p>{t.nothingYet}</p>}
      columns={[
        { header: t.what, rowHeader: true, cell: ({ what, isWrong }) => (isWrong ? `${what} ${t.wrong}` : what) },
        { header: t.on, cell: ({ on }) => (on === null ? '–' : formatDate(on, locale)) },
        { header: t.value, numeric: true, cell: ({ value, isWrong }) => (isWrong ? <s>{value}</s> : value) },
        { header: t.source, cell: ({ source }) => (source === null ? '–' : <span lang={german}>{source}</span>) },
      ]}
    />
  );
}

function rowsOf(locale: Locale, indicator: PassportIndicator): readonly Row[] {
  const t = indicatorTexts(locale);
  const { baseline, baselineOn, target, targetOn, unit, readings } = indicator;
  const corrected = correctedReadings(readings);
  const measured = (value: string): string => formatMeasured(value, unit, locale);
  const fixed = { source: null, isWrong: false };
  return [
    ...(baseline === null ? [] : [{ ...fixed, what: t.baseline, value: measured(baseline), on: baselineOn }]),
    ...readings.map(({ id, value, readOn, source, corrects }) => ({
      what: corrects === null ? t.reading : t.correction,
      value: measured(value),
      on: readOn,
      source,
      isWrong: corrected.has(id),
    })),
    ...(target === null ? [] : [{ ...fixed, what: t.target, value: measured(target), on: targetOn }]),
  ];
}
