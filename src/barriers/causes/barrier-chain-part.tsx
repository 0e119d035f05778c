import type { Locale } from '../../platform/i18n/locale.ts';
import { Chain, type ChainItem } from '../../ui/data/chain.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { BarrierChain } from './barrier-chain.ts';
import { causeItem } from './cause-item.tsx';
import { chainTexts } from './chain.messages.ts';

type BarrierChainPartProps = {
  locale: Locale;
  /** The barrier itself, as the page calls it. */
  barrier: ChainItem;
  chain: BarrierChain;
  /** Path of the page, without its language. */
  here: string;
};

/** Barrier → cause → measure, seen from the barrier; nothing as long as no cause is published. */
export function BarrierChainPart({ locale, barrier, chain, here }: BarrierChainPartProps) {
  if (chain.causes.length === 0) return null;
  const t = chainTexts(locale);
  return (
    <Section id="kette" title={t.title}>
      <p>{t.lead}</p>
      <Chain
        stages={[
          { label: t.barrier, items: [barrier], here: t.here },
          { label: t.cause, items: chain.causes.map((cause) => causeItem(locale, cause, here)) },
          { label: t.measure, items: chain.measures, none: t.noMeasure },
        ]}
      />
    </Section>
  );
}
