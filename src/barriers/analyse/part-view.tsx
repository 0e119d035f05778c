import type { Analysis } from './read-analysis.ts';
import { CausesPart } from './causes-part.tsx';
import { DimensionPart } from './dimension-part.tsx';
import { AnswersPart, DurationsPart, ReportsPart, SpotsPart, TrendPart } from './other-parts.tsx';
import type { Part } from './parts.ts';
import type { Vocabulary } from './value-names.ts';

type PartViewProps = { part: Part; analysis: Analysis; vocabulary: Vocabulary };

/** One part of the analysis: its drawing, and all numbers as a table with its files. */
export function PartView({ part, ...props }: PartViewProps) {
  if ('dimension' in part) return <DimensionPart {...props} dimension={part.dimension} />;
  switch (part.name) {
    case 'monate':
      return <TrendPart {...props} />;
    case 'meldewege':
      return <ReportsPart {...props} />;
    case 'brennpunkte':
      return <SpotsPart {...props} />;
    case 'zeiten':
      return <DurationsPart {...props} />;
    case 'ursachen':
      return <CausesPart {...props} />;
    case 'bestaetigungen':
      return <AnswersPart {...props} />;
  }
}
