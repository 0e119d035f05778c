import { formatDate, formatNumber } from '../../platform/i18n/format.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { PrintOnly, ScreenOnly } from '../../ui/data/only.tsx';
import { BarPatterns } from '../../ui/data/stacked-bars.tsx';
import { Stats } from '../../ui/data/stats.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { analysisAddress } from './analysis-filter.ts';
import { AnalysisFilterForm } from './analysis-filter-form.tsx';
import { analysisPaths } from './analysis-paths.ts';
import { analysisTexts, dimensionTitles } from './analysis.messages.ts';
import { CausesPart } from './causes-part.tsx';
import { DimensionPart } from './dimension-part.tsx';
import { dimensionsFor, partIdOf } from './dimensions.ts';
import { listAddress } from './list-address.ts';
import { AnswersPart, DurationsPart, ReportsPart, SpotsPart, TrendPart } from './other-parts.tsx';
import type { Analysis } from './read-analysis.ts';
import { SummaryPart } from './summary-part.tsx';
import type { Vocabulary } from './value-names.ts';

export type AnalysisPageProps = {
  analysis: Analysis;
  vocabulary: Vocabulary;
  years: readonly number[];
  /** What was chosen, in words; empty for everything. */
  chosen: string;
  today: string;
  /** The whole address of the view, for paper. */
  address: string;
};

/** The stock in numbers, for everyone or for the office: in words, as drawings, and each with its table. */
export function AnalysisPage(props: AnalysisPageProps) {
  const { analysis, vocabulary, years, address } = props;
  const { locale } = vocabulary;
  const { question, whole } = analysis;
  const isPublic = question.audience === 'everyone';
  const t = analysisTexts(locale);
  const paths = analysisPaths[question.audience];
  return (
    <>
      <BarPatterns />
      <PageHeading title={isPublic ? t.title : t.officeTitle} lead={isPublic ? t.lead : t.officeLead}>
        <ScreenOnly>
          <ButtonRow>
            <ButtonLink tone="secondary" href={analysisAddress(localized(locale, paths.cross), question.filter)}>
              {t.crossLink}
            </ButtonLink>
          </ButtonRow>
        </ScreenOnly>
        <PrintOnly>
          <p>
            {t.address}: {address}
          </p>
        </PrintOnly>
      </PageHeading>
      <AnalysisFilterForm action={paths.page} question={question} vocabulary={vocabulary} years={years} />
      {whole.barriers === 0 ? (
        <Notice title={t.nothing}>
          <p>
            <a href={localized(locale, paths.page)}>{t.together}</a>
          </p>
        </Notice>
      ) : (
        <Numbers {...props} />
      )}
      <HowCounted {...props} />
    </>
  );
}

function Numbers(props: AnalysisPageProps) {
  const { analysis, vocabulary } = props;
  const { question, whole } = analysis;
  const { locale } = vocabulary;
  const t = analysisTexts(locale);
  const shown = (value: number) => formatNumber(value, locale);
  const part = { analysis, vocabulary };
  return (
    <>
      <Stats
        stats={[
          {
            value: shown(whole.barriers),
            label: t.barriers,
            href: listAddress({ audience: question.audience, locale }, question.filter),
          },
          { value: shown(whole.open), label: t.open },
          { value: shown(whole.solved), label: t.solved },
          { value: shown(whole.confirmed), label: t.confirmed },
          question.audience === 'office'
            ? { value: shown(whole.people), label: t.people }
            : { value: whole.people === 0 ? '–' : shown(whole.people), label: t.publicPeople },
        ]}
      />
      <SummaryPart {...props} />
      <Contents {...props} />
      <TrendPart {...part} />
      {shownDimensions(analysis).map((dimension) => (
        <DimensionPart key={dimension} {...part} dimension={dimension} />
      ))}
      <ReportsPart {...part} />
      <SpotsPart {...part} />
      <DurationsPart {...part} />
      <CausesPart {...part} />
      <AnswersPart analysis={analysis} />
    </>
  );
}

/** By which way is said of reports in a part of its own. */
const shownDimensions = ({ question }: Analysis) =>
  dimensionsFor(question.audience).filter((dimension) => dimension !== 'channel');

/** A long page begins with the way to its parts. */
function Contents({ analysis, vocabulary: { locale } }: AnalysisPageProps) {
  const t = analysisTexts(locale);
  const parts: readonly (readonly [string, string])[] = [
    ['entwicklung', t.trend],
    ...shownDimensions(analysis).map((dimension) => [partIdOf(dimension), dimensionTitles[dimension][locale]] as const),
    ['meldewege', t.channels],
    ['brennpunkte', t.spots],
    ['zeiten', t.durations],
    ['ursachen', t.causes],
  ];
  return (
    <ScreenOnly>
      <nav class="contents" aria-label={t.onThisPage}>
        <ul>
          {parts.map(([id, text]) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
    </ScreenOnly>
  );
}

function HowCounted({ analysis, vocabulary: { locale }, today }: AnalysisPageProps) {
  const t = analysisTexts(locale);
  return (
    <Section id="zaehlung" title={t.howCounted} band>
      <div class="flow prose">
        <p>{t.counting}</p>
        {analysis.question.audience === 'everyone' && <p>{t.countingPeople}</p>}
        <p>{t.asOf(formatDate(today, locale))}</p>
      </div>
    </Section>
  );
}
