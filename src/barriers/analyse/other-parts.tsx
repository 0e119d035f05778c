import { formatDate, formatMonth, formatNumber } from '../../platform/i18n/format.ts';
import { BarChart } from '../../ui/data/bar-chart.tsx';
import { Figure } from '../../ui/data/figure.tsx';
import { LineChart } from '../../ui/data/line-chart.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { Analysis } from './read-analysis.ts';
import { analysisTexts, waitTitles } from './analysis.messages.ts';
import { waits } from './durations.store.ts';
import { FigureTableView, FoldedTable, moreOf } from './figure-table-view.tsx';
import { inDays } from './figures.ts';
import { answersTable, durationsTable, monthsTable, reportsTable, spotsTable } from './other-tables.ts';
import type { Vocabulary } from './value-names.ts';

type PartProps = {
  analysis: Analysis;
  vocabulary: Vocabulary;
  /** Where all numbers stand, when only the drawing is shown here. */
  moreHref?: string | undefined;
};

/** Month by month, two lines of the same scale beside each other. */
export function TrendPart({ analysis, vocabulary: { locale }, moreHref }: PartProps) {
  const t = analysisTexts(locale);
  const more = moreHref === undefined ? undefined : moreOf(locale, { title: t.trendCaption }, moreHref);
  return (
    <Section id="entwicklung" title={t.trend} more={more}>
      <div class="flow">
        <div class="beside">
          <Line analysis={analysis} part="reported" locale={locale} />
          <Line analysis={analysis} part="solved" locale={locale} />
        </div>
        {moreHref === undefined && (
          <FoldedTable locale={locale} question={analysis.question} table={monthsTable(analysis, locale)} />
        )}
      </div>
    </Section>
  );
}

type LineProps = { analysis: Analysis; part: 'reported' | 'solved'; locale: Vocabulary['locale'] };

function Line({ analysis: { months }, part, locale }: LineProps) {
  const t = analysisTexts(locale);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const shown = (value: number) => formatNumber(value, locale);
  const sum = months.reduce((all, month) => all + month[part], 0);
  const highest = months.reduce((most, month) => (month[part] > most[part] ? month : most), first);
  const words = part === 'reported' ? t.reportedLine : t.solvedLine;
  const sentence = words(
    shown(sum),
    formatMonth(first.month, locale),
    formatMonth(last.month, locale),
    shown(highest[part]),
    formatMonth(highest.month, locale),
  );
  return (
    <Figure caption={sentence}>
      <LineChart
        label={sentence}
        points={months.map((month, at) => ({ at, value: month[part] }))}
        newest={shown(last[part])}
        ends={[formatMonth(first.month, locale), formatMonth(last.month, locale)]}
      />
    </Figure>
  );
}

/** How people report: of reports, not of barriers. */
export function ReportsPart({ analysis, vocabulary: { locale } }: PartProps) {
  const t = analysisTexts(locale);
  const table = reportsTable(analysis, locale);
  const isPublic = analysis.question.audience === 'everyone';
  return (
    <Section id="meldewege" title={t.channels}>
      <div class="flow">
        <BarChart
          caption={table.columns[2]?.title ?? table.title}
          columns={[table.columns[0]?.title ?? '', table.columns[2]?.title ?? '']}
          bars={table.rows.map(({ cells: { value, reports } }) => ({
            label: value,
            value: typeof reports === 'number' ? reports : 0,
            text: typeof reports === 'number' ? formatNumber(reports, locale) : t.fewerThanFive,
          }))}
        />
        {isPublic && <p class="field-hint">{t.channelsNote(formatDate(analysis.reportsBefore, locale))}</p>}
        <FoldedTable locale={locale} question={analysis.question} table={table} />
      </div>
    </Section>
  );
}

/** Where barriers pile up; each spot leads to its barriers. */
export function SpotsPart({ analysis, vocabulary }: PartProps) {
  const { locale } = vocabulary;
  const t = analysisTexts(locale);
  const table = spotsTable(analysis, vocabulary);
  return (
    <Section id="brennpunkte" title={t.spots}>
      <div class="flow">
        <p>{t.spotsNote}</p>
        {table.rows.length === 0 ? (
          <p>{t.noSpots}</p>
        ) : (
          <FigureTableView locale={locale} question={analysis.question} table={table} hideCaption />
        )}
      </div>
    </Section>
  );
}

/** How long it takes, for all together as a drawing and for each body in the table. */
export function DurationsPart({ analysis, vocabulary }: PartProps) {
  const { locale } = vocabulary;
  const t = analysisTexts(locale);
  const bars = waits.map((wait) => {
    const all = analysis.durations[wait].find(({ bodyCode }) => bodyCode === null);
    const days = inDays(all?.median ?? null);
    return {
      label: waitTitles[wait][locale],
      value: days ?? 0,
      text: days === null ? t.tooFew : formatNumber(days, locale),
    };
  });
  return (
    <Section id="zeiten" title={t.durations}>
      <div class="flow">
        <BarChart caption={t.median} columns={[t.wait, t.median]} bars={bars} />
        <p class="field-hint">{t.durationsNote}</p>
        <FoldedTable locale={locale} question={analysis.question} table={durationsTable(analysis, vocabulary)} />
        {analysis.question.audience === 'everyone' && <p class="field-hint">{t.tooFewNote}</p>}
      </div>
    </Section>
  );
}

/** What people affected said when they were asked; for the office. */
export function AnswersPart({ analysis }: { analysis: Analysis }) {
  const t = analysisTexts('de');
  if (analysis.answers === null) return null;
  const table = answersTable(analysis.answers);
  return (
    <Section id="bestaetigungen" title={t.answers}>
      <div class="flow">
        <BarChart
          caption={t.answerPeople}
          columns={[t.answer, t.answerPeople]}
          bars={table.rows.map(({ cells: { value, answers } }) => ({
            label: value,
            value: typeof answers === 'number' ? answers : 0,
          }))}
        />
        <FoldedTable locale="de" question={analysis.question} table={table} />
      </div>
    </Section>
  );
}
