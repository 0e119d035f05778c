import { causeItem, chainTexts } from '../../barriers/index.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Chain, type ChainItem } from '../../ui/data/chain.tsx';
import { Section } from '../../ui/page/section.tsx';
import { measureChainTexts } from './chain.messages.ts';
import type { MeasureChain } from './read-measure-chain.ts';

type MeasureChainPartProps = {
  locale: Locale;
  /** The measure itself, as the page calls it. */
  measure: ChainItem;
  chain: MeasureChain;
  /** Path of the page, without its language. */
  here: string;
};

/** Barriers → cause → measure, seen from the measure; nothing as long as no cause is published. */
export function MeasureChainPart({ locale, measure, chain: { causes, barriers }, here }: MeasureChainPartProps) {
  if (causes.length === 0) return null;
  const t = measureChainTexts(locale);
  const names = chainTexts(locale);
  return (
    <Section id="kette" title={t.title}>
      <p>{t.lead}</p>
      <Chain
        stages={[
          { label: names.barriers, items: barriers, none: t.noBarrier },
          { label: names.cause, items: causes.map((cause) => causeItem(locale, cause, here)) },
          { label: names.measure, items: [measure], here: names.here },
        ]}
      />
    </Section>
  );
}
