import { formatNumber } from '../../platform/i18n/format.ts';
import { Stats } from '../../ui/data/stats.tsx';
import { analysisTexts } from './analysis.messages.ts';
import { listAddress } from './list-address.ts';
import type { Analysis } from './read-analysis.ts';
import type { Vocabulary } from './value-names.ts';

type WholeStatsProps = { analysis: Analysis; vocabulary: Pick<Vocabulary, 'locale'> };

/** What is counted of all barriers together. */
export function WholeStats({ analysis: { question, whole }, vocabulary: { locale } }: WholeStatsProps) {
  const t = analysisTexts(locale);
  const shown = (value: number) => formatNumber(value, locale);
  return (
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
  );
}
