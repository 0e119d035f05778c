import { ChainList } from '../../platform/chain-list.tsx';
import type { ChainLink } from '../../platform/chain.ts';
import { Section } from '../../ui/page/section.tsx';
import { officeOthersTexts as t } from '../browse/others.messages.ts';
import { barrierPath } from '../triage/barrier-address.ts';

/** What the body will see beside the question, before anything is typed that a link away would lose. */
export function BesideQuestion({ number, solutions }: { number: number; solutions: readonly ChainLink[] }) {
  return (
    <Section id="loesungen" title={t.asked}>
      {solutions.length === 0 ? <p class="muted">{t.askedNone}</p> : <ChainList links={solutions} />}
      <p>
        <a href={barrierPath(number, 'loesungen')}>{t.choose}</a>
      </p>
    </Section>
  );
}
