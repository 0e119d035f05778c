import { ChainList } from '../../platform/chain-list.tsx';
import type { ChainLink } from '../../platform/chain.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Section } from '../../ui/page/section.tsx';
import { measurePath } from '../care/measure-address.ts';
import { solutionsTexts, staffSolutionsTexts } from './solutions.messages.ts';

/** By which proven ways a measure works; nothing as long as the office has named none. */
export function SolutionsPart({ locale, solutions }: { locale: Locale; solutions: readonly ChainLink[] }) {
  if (solutions.length === 0) return null;
  const t = solutionsTexts(locale);
  return (
    <Section id="loesungen" title={t.title}>
      <p>{t.lead}</p>
      <ChainList links={solutions} />
    </Section>
  );
}

type StaffSolutionsPartProps = { number: number; solutions: readonly ChainLink[]; mayChoose: boolean };

/** The same in the file of the measure, with the way to choose; the page there belongs to the slice that knows solutions. */
export function StaffSolutionsPart({ number, solutions, mayChoose }: StaffSolutionsPartProps) {
  const t = staffSolutionsTexts;
  return (
    <Section id="loesungen" title={t.title}>
      {solutions.length === 0 ? <p class="muted">{t.none}</p> : <ChainList links={solutions} />}
      {mayChoose && (
        <p>
          <a href={measurePath(number, 'loesungen')}>{t.choose}</a>
        </p>
      )}
    </Section>
  );
}
