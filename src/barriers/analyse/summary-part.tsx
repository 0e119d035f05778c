import { BothLevels } from '../../platform/text-twin/both-levels.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { Analysis } from './read-analysis.ts';
import { analysisTexts } from './analysis.messages.ts';
import { summaryOf } from './summary.ts';
import type { Vocabulary } from './value-names.ts';

type SummaryPartProps = { analysis: Analysis; vocabulary: Vocabulary; chosen: string };

/** The numbers in sentences. The office gets both levels beside each other, to take them into a report or a mail. */
export function SummaryPart({ analysis, vocabulary, chosen }: SummaryPartProps) {
  const t = analysisTexts(vocabulary.locale);
  const isOffice = analysis.question.audience === 'office';
  return (
    <Section id="worte" title={t.summary}>
      {chosen !== '' && (
        <p>
          <strong>{chosen}</strong>
        </p>
      )}
      {isOffice ? (
        <OfficeSummary analysis={analysis} vocabulary={vocabulary} />
      ) : (
        <div class="prose flow">
          {summaryOf(analysis, vocabulary).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </Section>
  );
}

function OfficeSummary({ analysis, vocabulary }: Omit<SummaryPartProps, 'chosen'>) {
  const text = (locale: 'de' | 'de-simple') =>
    summaryOf(analysis, { ...vocabulary, locale }).join(locale === 'de' ? ' ' : '\n');
  const level = (locale: 'de' | 'de-simple') => ({ title: null, text: text(locale), none: '' });
  return <BothLevels standard={level('de')} easy={level('de-simple')} twin={{ state: 'draft', outdatedSince: null }} />;
}
