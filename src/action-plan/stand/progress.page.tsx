import type { Day } from '../../platform/calendar.ts';
import { formatDate, formatNumber } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { BarChart } from '../../ui/data/bar-chart.tsx';
import { Details } from '../../ui/data/details.tsx';
import { PrintedAddress } from '../../ui/page/printed-address.tsx';
import { BarPatterns, StackedBars, type Series } from '../../ui/data/stacked-bars.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { lightTexts } from '../browse/light.messages.ts';
import { lightSeries, lightValues } from '../browse/light-view.tsx';
import { Files } from '../browse/plan-links.tsx';
import { dataPath, fieldPath, measuresPath } from '../browse/plan-paths.ts';
import { planTexts } from '../browse/plan.messages.ts';
import { readText } from '../browse/reader-words.ts';
import { measureStatuses } from '../measure.ts';
import type { PlanFigures } from '../plan-figures.ts';
import { lightNames, stendalClassNames, statusNames } from '../taxonomy.messages.ts';
import { lights, stendalClasses } from '../traffic-light.ts';
import type { Progress } from './figures.ts';
import { progressTexts } from './progress.messages.ts';

export type ProgressPageProps = {
  locale: Locale;
  title: string;
  progress: Progress;
  today: Day;
  /** The whole address of the page, for paper. */
  address: string;
};

/** How far the plan is, from five sides; every drawing is a table. */
export function ProgressPage(props: ProgressPageProps) {
  const { locale, progress, today, address } = props;
  const t = progressTexts(locale);
  const { whole } = progress;
  const shown = (value: number): string => formatNumber(value, locale);
  return (
    <>
      <BarPatterns />
      <PageHeading
        title={t.title}
        eyebrow={<span lang={locale === 'en' ? 'de' : undefined}>{props.title}</span>}
        lead={t.lead(shown(whole.total), formatDate(today, locale))}
      >
        <PrintedAddress label={t.address} address={address} />
      </PageHeading>
      <Section id="ampeln" title={t.lights}>
        <div class="flow">
          <Lights locale={locale} progress={progress} />
          <LightLegend locale={locale} />
          {whole.withGaps > 0 && <p>{t.gaps(whole.withGaps, shown(whole.withGaps))}</p>}
        </div>
      </Section>
      <Section id="stand" title={t.status}>
        <div class="flow">
          <Statuses locale={locale} figures={whole} />
          <Classes locale={locale} figures={whole} />
        </div>
      </Section>
      <Section id="stellen" title={t.bodies}>
        <div class="flow">
          <Bodies locale={locale} figures={whole} />
        </div>
      </Section>
      <Section id="jahre" title={t.years}>
        <div class="flow">
          <Years locale={locale} figures={whole} />
          {whole.ongoing > 0 && <p>{t.ongoing(whole.ongoing, shown(whole.ongoing))}</p>}
        </div>
      </Section>
      <Section id="zaehlung" title={t.howCounted} band>
        <div class="flow">
          <p class="prose">{t.counting}</p>
          <h3>{t.data}</h3>
          <Files
            files={[
              { href: dataPath('csv'), text: planTexts(locale).csv },
              { href: dataPath('json'), text: planTexts(locale).json },
            ]}
          />
        </div>
      </Section>
    </>
  );
}

type PartProps = { locale: Locale; figures: PlanFigures };

function Lights({ locale, progress }: { locale: Locale; progress: Progress }) {
  const t = progressTexts(locale);
  const rows = progress.fields.map(({ slug, title, titleEasy, figures }) => {
    const read = readText(locale, title, titleEasy);
    const href = localized(locale, fieldPath(slug));
    return {
      label: (
        <a href={href} lang={read.lang}>
          {read.text}
        </a>
      ),
      values: lightValues(figures.byLight),
    };
  });
  const { withoutField, whole } = progress;
  return (
    <StackedBars
      caption={t.byField}
      columns={{ label: t.field, total: t.together }}
      series={lightSeries(locale)}
      formatted={(value) => formatNumber(value, locale)}
      rows={[
        ...rows,
        ...(withoutField ? [{ label: t.withoutField, values: lightValues(withoutField.byLight) }] : []),
        { label: t.together, values: lightValues(whole.byLight), isWhole: true },
      ]}
    />
  );
}

function LightLegend({ locale }: { locale: Locale }) {
  const t = lightTexts(locale);
  return (
    <Details summary={t.legend}>
      <ul>
        {lights.map((light) => (
          <li key={light}>{lightNames[light][locale]}</li>
        ))}
      </ul>
      <p>{t.howDerived}</p>
    </Details>
  );
}

function Statuses({ locale, figures }: PartProps) {
  const t = progressTexts(locale);
  const bars = measureStatuses
    .filter((status) => figures.byStatus[status] > 0)
    .map((status) => ({
      label: <a href={`${localized(locale, measuresPath)}?stand=${status}`}>{statusNames[status][locale]}</a>,
      value: figures.byStatus[status],
      text: formatNumber(figures.byStatus[status], locale),
    }));
  return <BarChart caption={t.byStatus} columns={[t.status, t.measures]} bars={bars} max={figures.total} />;
}

function Classes({ locale, figures }: PartProps) {
  const t = progressTexts(locale);
  const bars = stendalClasses.map((one) => ({
    label: stendalClassNames[one][locale],
    value: figures.byClass[one],
    text: formatNumber(figures.byClass[one], locale),
  }));
  return (
    <>
      <BarChart caption={t.byClass} columns={[t.class, t.measures]} bars={bars} max={figures.total} />
      <p>{t.classNote}</p>
    </>
  );
}

function Bodies({ locale, figures }: PartProps) {
  const t = progressTexts(locale);
  return (
    <StackedBars
      caption={t.byBody}
      columns={{ label: t.body, total: t.together }}
      series={lightSeries(locale)}
      formatted={(value) => formatNumber(value, locale)}
      rows={figures.byBody.map(({ code, name, byLight }) => ({
        label:
          code === null ? (
            t.noBody
          ) : (
            <a
              href={`${localized(locale, measuresPath)}?stelle=${encodeURIComponent(code)}`}
              lang={locale === 'en' ? 'de' : undefined}
            >
              {name}
            </a>
          ),
        values: lightValues(byLight),
      }))}
    />
  );
}

function Years({ locale, figures: { byYear } }: PartProps) {
  const t = progressTexts(locale);
  if (byYear.length === 0) return <p>{t.noYears}</p>;
  const series: readonly Series[] = [
    { name: t.dueCompleted, tone: 'success' },
    { name: t.dueOpen, tone: 'progress' },
    { name: t.dueStruck, tone: 'neutral' },
  ];
  return (
    <>
      <StackedBars
        caption={t.byYear}
        columns={{ label: t.year, total: t.due }}
        series={series}
        formatted={(value) => formatNumber(value, locale)}
        rows={byYear.map(({ year, dueCompleted, dueOpen, dueStruck }) => ({
          label: String(year),
          values: [dueCompleted, dueOpen, dueStruck],
        }))}
      />
      <BarChart
        caption={t.completedByYear}
        columns={[t.completedYear, t.completed]}
        bars={byYear.map(({ year, completed }) => ({
          label: String(year),
          value: completed,
          text: formatNumber(completed, locale),
        }))}
      />
    </>
  );
}
