import { Section } from '../../ui/page/section.tsx';
import { AnalysisFrame, type AnalysisPageProps } from './analysis-frame.tsx';
import { analysisPaths } from './analysis-paths.ts';
import { analysisTexts } from './analysis.messages.ts';
import { DimensionPart } from './dimension-part.tsx';
import { dimensionNames, type Dimension } from './dimensions.ts';
import { TrendPart } from './other-parts.tsx';
import { partAddress, PartLinks } from './part-links.tsx';
import { partsTexts } from './parts.messages.ts';
import { SummaryPart } from './summary-part.tsx';
import { WholeStats } from './whole-stats.tsx';

/** By this everybody looks first; every other part has a page of its own. */
const first: Dimension = 'lifeArea';

/** The stock in numbers, for everyone or for the office: the most important of it, and the way to everything else. */
export function AnalysisPage(props: AnalysisPageProps) {
  const { analysis, vocabulary } = props;
  const { locale } = vocabulary;
  const { question } = analysis;
  const isPublic = question.audience === 'everyone';
  const t = analysisTexts(locale);
  const part = { analysis, vocabulary };
  const more = (name: string) => partAddress(question, locale, name);
  return (
    <AnalysisFrame
      {...props}
      title={isPublic ? t.title : t.officeTitle}
      lead={isPublic ? t.lead : t.officeLead}
      action={analysisPaths[question.audience].page}
    >
      <WholeStats {...props} />
      <SummaryPart {...props} />
      <TrendPart {...part} moreHref={more('monate')} />
      <DimensionPart {...part} dimension={first} moreHref={more(dimensionNames[first])} />
      <Parts {...props} />
    </AnalysisFrame>
  );
}

/** The way to everything else that is counted, with the same choice. */
function Parts(props: AnalysisPageProps) {
  const { analysis, vocabulary } = props;
  const { locale } = vocabulary;
  const t = partsTexts(locale);
  return (
    <Section id="weitere-zahlen" title={t.parts}>
      <div class="flow">
        <p>{t.partsNote}</p>
        <PartLinks question={analysis.question} locale={locale} />
      </div>
    </Section>
  );
}
