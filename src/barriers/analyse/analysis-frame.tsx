import type { ComponentChildren } from 'preact';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { PrintedAddress } from '../../ui/page/printed-address.tsx';
import { BarPatterns } from '../../ui/data/stacked-bars.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { AnalysisFilterForm } from './analysis-filter-form.tsx';
import { analysisTexts } from './analysis.messages.ts';
import type { Analysis } from './read-analysis.ts';
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

type AnalysisFrameProps = AnalysisPageProps & {
  title: string;
  lead?: string | undefined;
  /** Path of this page without language, to which the choice is sent. */
  action: string;
  children: ComponentChildren;
};

/** What every page of the analysis has: its choice above, how it was counted below, and its address on paper. */
export function AnalysisFrame(props: AnalysisFrameProps) {
  const { analysis, vocabulary, years, address, title, lead, action, children } = props;
  const { locale } = vocabulary;
  const t = analysisTexts(locale);
  return (
    <>
      <BarPatterns />
      <PageHeading title={title} lead={lead}>
        <PrintedAddress label={t.address} address={address} />
      </PageHeading>
      <AnalysisFilterForm action={action} question={analysis.question} vocabulary={vocabulary} years={years} />
      {analysis.whole.barriers === 0 ? (
        <Notice title={t.nothing}>
          <p>
            <a href={localized(locale, action)}>{t.together}</a>
          </p>
        </Notice>
      ) : (
        children
      )}
      <HowCounted {...props} />
    </>
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
