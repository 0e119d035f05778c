import { barrierKindName } from '../../barriers/index.ts';
import type { Day } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import { formatDate, formatList } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Section } from '../../ui/page/section.tsx';
import { readFunding, type Programme } from '../funding.ts';
import type { SolutionRow } from '../solutions.store.ts';
import { conditionText, costClassNames } from '../taxonomy.messages.ts';
import { solutionTexts } from './solution.messages.ts';

type SolutionFactsProps = {
  locale: Locale;
  solution: SolutionRow;
  lifeAreas: District['lifeAreas'];
  today: Day;
};

/** What kind of barrier it is for, what money is needed for and from whom, and how fresh all that is. */
export function SolutionFacts({ locale, solution, lifeAreas, today }: SolutionFactsProps) {
  const t = solutionTexts(locale);
  const areas = lifeAreas.filter(({ code }) => solution.lifeAreas.includes(code));
  const funding = readFunding(solution.funding);
  const programmes = funding.ok ? funding.value : [];
  const kinds = solution.kinds.map((kind) => barrierKindName(locale, kind));
  const rows = [
    { term: t.kinds, value: formatList(kinds, locale) },
    ...(solution.conditions.length > 0
      ? [{ term: t.fits, value: <Lines lines={solution.conditions.map((one) => conditionText(locale, one))} /> }]
      : []),
    ...(areas.length > 0
      ? [{ term: t.lifeAreas, value: <Lines lines={areas.map(({ name }) => name[locale])} /> }]
      : []),
    { term: t.costClass, value: costClassNames[solution.costClass][locale] },
    { term: t.asOf, value: formatDate(solution.asOf, locale) },
  ];
  return (
    <>
      <Section id="auf-einen-blick" title={t.aside}>
        <SummaryList locale={locale} rows={rows} />
      </Section>
      <Section id="foerderung" title={t.funding}>
        {programmes.length === 0 ? (
          <p>{t.noFunding}</p>
        ) : (
          <ul>
            {programmes.map((programme) => (
              <li key={programme.name}>
                <FundingItem locale={locale} programme={programme} today={today} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function FundingItem({ locale, programme, today }: { locale: Locale; programme: Programme; today: Day }) {
  const t = solutionTexts(locale);
  const { name, asOf, until, text } = programme;
  const dates = [
    t.fundingAsOf(formatDate(asOf, locale)),
    ...(until === null ? [] : [t.fundingUntil(formatDate(until, locale))]),
    ...(until !== null && until < today ? [t.fundingOver] : []),
  ];
  return (
    <>
      <strong lang={locale === 'en' ? 'de' : undefined}>{name}</strong> ({dates.join(', ')})
      {text !== '' && <span lang={locale === 'de' ? undefined : 'de'}>: {text}</span>}
    </>
  );
}
