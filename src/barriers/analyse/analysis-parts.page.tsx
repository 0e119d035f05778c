import { AnalysisFrame, type AnalysisPageProps } from './analysis-frame.tsx';
import { partPath } from './analysis-paths.ts';
import { PartLinks } from './part-links.tsx';
import { PartView } from './part-view.tsx';
import { everythingName, type Part } from './parts.ts';
import { SummaryPart } from './summary-part.tsx';
import { WholeStats } from './whole-stats.tsx';

type AnalysisPartsPageProps = AnalysisPageProps & {
  /** In the address of this page. */
  name: string;
  title: string;
  parts: readonly Part[];
};

/** One part of the analysis with all its numbers, or all parts below each other. */
export function AnalysisPartsPage(props: AnalysisPartsPageProps) {
  const { analysis, vocabulary, chosen, name, parts } = props;
  const { question } = analysis;
  return (
    <AnalysisFrame {...props} action={partPath(question.audience, name)}>
      <PartLinks question={question} locale={vocabulary.locale} current={name} />
      {name === everythingName ? <Whole {...props} /> : <Chosen chosen={chosen} />}
      {parts.map((part) => (
        <PartView key={part.name} part={part} analysis={analysis} vocabulary={vocabulary} />
      ))}
    </AnalysisFrame>
  );
}

/** Whoever takes everything along has the overview, too. */
function Whole(props: AnalysisPartsPageProps) {
  return (
    <>
      <WholeStats {...props} />
      <SummaryPart {...props} />
    </>
  );
}

function Chosen({ chosen }: Pick<AnalysisPartsPageProps, 'chosen'>) {
  if (chosen === '') return null;
  return (
    <p>
      <strong>{chosen}</strong>
    </p>
  );
}
