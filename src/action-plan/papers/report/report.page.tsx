import { formatDate, formatNumber } from '../../../platform/i18n/format.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { BarChart } from '../../../ui/data/bar-chart.tsx';
import { Notice } from '../../../ui/data/notice.tsx';
import { BarPatterns, StackedBars } from '../../../ui/data/stacked-bars.tsx';
import { Stats } from '../../../ui/data/stats.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { lightSeries, lightValues } from '../../browse/light-view.tsx';
import { Files } from '../../browse/plan-links.tsx';
import { progressPath, reportPath } from '../../browse/plan-paths.ts';
import { measureStatuses } from '../../measure.ts';
import { progressTexts } from '../../stand/progress.messages.ts';
import { statusNames, stendalClassNames } from '../../taxonomy.messages.ts';
import { stendalClasses } from '../../traffic-light.ts';
import type { PublicReport } from './read-report.ts';
import { EntryTable } from './entry-table.tsx';
import { byField, reportFigures, type ReportFigures } from './report-figures.ts';
import { publicReportTexts } from './report.messages.ts';

export type PublicReportPageProps = { locale: Locale; report: PublicReport };

/** A frozen state of the plan: its figures of that time, each measure's line, corrections, and the papers made from it. */
export function PublicReportPage({ locale, report }: PublicReportPageProps) {
  const t = publicReportTexts(locale);
  const { period, entries, corrections } = report;
  const date = formatDate(period.frozenAt, locale);
  const figures = reportFigures(entries);
  return (
    <>
      <BarPatterns />
      <PageHeading
        title={period.title}
        titleLang={locale === 'en' ? 'de' : undefined}
        eyebrow={t.eyebrow(date)}
        lead={t.lead(date)}
      >
        <p>
          <a href={localized(locale, progressPath)}>{t.now}</a>
        </p>
      </PageHeading>
      {corrections.length > 0 && (
        <Notice tone="info" title={t.corrected(corrections.length)}>
          <p>{t.correctedText}</p>
        </Notice>
      )}
      {entries.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <Numbers locale={locale} report={report} figures={figures} />
          <Section id="massnahmen" title={t.all}>
            {byField(entries).map((field, index) => (
              <EntryTable
                key={field.title}
                locale={locale}
                id={`feld-${index + 1}`}
                field={field}
                corrections={corrections}
              />
            ))}
          </Section>
        </>
      )}
      <Downloads locale={locale} round={period.roundNumber} />
    </>
  );
}

type NumbersProps = PublicReportPageProps & { figures: ReportFigures };

function Numbers({ locale, report, figures }: NumbersProps) {
  const t = publicReportTexts(locale);
  const texts = progressTexts(locale);
  const shown = (value: number): string => formatNumber(value, locale);
  const german = locale === 'en' ? 'de' : undefined;
  return (
    <>
      <Section id="zahlen" title={t.numbers}>
        <Stats
          stats={[
            { value: shown(figures.total), label: t.measures },
            { value: shown(figures.answered), label: t.answered(figures.asked) },
            { value: shown(figures.byStatus.completed), label: t.completed },
            { value: shown(figures.byLight.red), label: t.red },
          ]}
        />
      </Section>
      <Section id="ampeln" title={texts.lights}>
        <StackedBars
          caption={texts.byField}
          columns={{ label: texts.field, total: texts.together }}
          series={lightSeries(locale)}
          formatted={shown}
          rows={[
            ...byField(report.entries).map(({ title, entries }) => ({
              label: <span lang={german}>{title}</span>,
              values: lightValues(reportFigures(entries).byLight),
            })),
            { label: <strong>{texts.together}</strong>, values: lightValues(figures.byLight) },
          ]}
        />
      </Section>
      <Section id="stand" title={texts.status}>
        <BarChart
          caption={texts.byStatus}
          columns={[texts.status, texts.measures]}
          max={figures.total}
          bars={measureStatuses
            .filter((status) => figures.byStatus[status] > 0)
            .map((status) => ({
              label: statusNames[status][locale],
              value: figures.byStatus[status],
              text: shown(figures.byStatus[status]),
            }))}
        />
      </Section>
      <Section id="klassen" title={texts.byClass}>
        <BarChart
          caption={texts.measures}
          columns={[texts.class, texts.measures]}
          max={figures.total}
          bars={stendalClasses.map((one) => ({
            label: stendalClassNames[one][locale],
            value: figures.byClass[one],
            text: shown(figures.byClass[one]),
          }))}
        />
        <p>{texts.classNote}</p>
      </Section>
    </>
  );
}

function Downloads({ locale, round }: { locale: Locale; round: number }) {
  const t = publicReportTexts(locale);
  const path = reportPath(round);
  return (
    <Section id="herunterladen" title={t.downloads} band>
      <Files
        files={[
          { href: `${path}/vorlage.pdf`, text: t.councilPdf },
          { href: `${path}/vorlage.docx`, text: t.councilWord },
          { href: `${path}/tabelle.xlsx`, text: t.excel },
          { href: `${path}/tabelle.csv`, text: t.csv },
        ]}
      />
      <p>{t.germanPapers}</p>
    </Section>
  );
}
