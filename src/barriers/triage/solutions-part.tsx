import { ChainList } from '../../platform/chain-list.tsx';
import type { ChainLink } from '../../platform/chain.ts';
import { Section } from '../../ui/page/section.tsx';
import { officeOthersTexts as t } from '../browse/others.messages.ts';
import { barrierPath } from './barrier-address.ts';

type SolutionsPartProps = { number: number; solutions: readonly ChainLink[]; mayChoose: boolean };

/** What helps against this barrier; the page behind the link belongs to the slice that knows solutions. */
export function SolutionsPart({ number, solutions, mayChoose }: SolutionsPartProps) {
  return (
    <Section id="loesungen" title={t.title}>
      {solutions.length === 0 ? <p class="muted">{t.none}</p> : <ChainList links={solutions} />}
      {mayChoose && (
        <p>
          <a href={barrierPath(number, 'loesungen')}>{t.choose}</a>
        </p>
      )}
    </Section>
  );
}
