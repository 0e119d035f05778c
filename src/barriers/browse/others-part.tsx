import { ChainList } from '../../platform/chain-list.tsx';
import type { ChainLink } from '../../platform/chain.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Section } from '../../ui/page/section.tsx';
import { othersTexts } from './others.messages.ts';

type OthersPartProps = { locale: Locale; solutions: readonly ChainLink[]; forBody?: boolean };

/** How others have removed such a barrier, as far as the office has put that here; the slice that knows it answers by the chain. */
export function OthersPart({ locale, solutions, forBody = false }: OthersPartProps) {
  if (solutions.length === 0) return null;
  const t = othersTexts(locale);
  return (
    <Section id="loesungen" title={t.title}>
      <p>{forBody ? t.leadForBody : t.lead}</p>
      <ChainList links={solutions} />
    </Section>
  );
}
