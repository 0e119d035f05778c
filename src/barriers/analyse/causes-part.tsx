import { formatNumber } from '../../platform/i18n/format.ts';
import { BarChart } from '../../ui/data/bar-chart.tsx';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Section } from '../../ui/page/section.tsx';
import { causePath, causesPath } from '../causes/cause-address.ts';
import type { Analysis, CauseWithMeasures } from './read-analysis.ts';
import { analysisTexts } from './analysis.messages.ts';
import { Downloads } from './downloads.tsx';
import { withoutCauseAddress } from './list-address.ts';
import { causesTable, causeTitle } from './other-tables.ts';
import type { Vocabulary } from './value-names.ts';

type CausesPartProps = { analysis: Analysis; vocabulary: Vocabulary };

/** Why barriers come about, what is done against it, and where either is still missing. */
export function CausesPart({ analysis, vocabulary: { locale } }: CausesPartProps) {
  const t = analysisTexts(locale);
  const { causes, question } = analysis;
  const isPublic = question.audience === 'everyone';
  const shown = (value: number) => formatNumber(value, locale);
  const title = (cause: CauseWithMeasures) => <CauseName locale={locale} cause={cause} isPublic={isPublic} />;
  return (
    <Section id="ursachen" title={t.causes}>
      <div class="flow">
        {causes.length === 0 ? (
          <p>{t.noCauses}</p>
        ) : (
          <>
            <BarChart
              caption={t.barriers}
              columns={[t.cause, t.barriers]}
              bars={causes.map((cause) => ({
                label: title(cause),
                value: cause.barriers,
                text: shown(cause.barriers),
              }))}
            />
            <DataTable
              locale={locale}
              id="tabelle-ursachen"
              caption={t.causes}
              hideCaption
              stacked
              rows={causes}
              columns={[
                { header: t.cause, rowHeader: true, cell: title },
                { header: t.barriers, numeric: true, cell: ({ barriers }) => shown(barriers) },
                { header: t.open, numeric: true, cell: ({ open }) => shown(open) },
                {
                  header: isPublic ? t.publicPeople : t.people,
                  numeric: true,
                  cell: ({ people }) => (isPublic && people === 0 ? t.none : shown(people)),
                },
                { header: t.measures, cell: (cause) => <Measures cause={cause} none={t.noMeasure} /> },
              ]}
            />
            <Downloads
              locale={locale}
              question={question}
              name="ursachen"
              title={causesTable(analysis, locale).title}
            />
          </>
        )}
        <Gaps analysis={analysis} locale={locale} />
      </div>
    </Section>
  );
}

function CauseName({
  locale,
  cause,
  isPublic,
}: {
  locale: Vocabulary['locale'];
  cause: CauseWithMeasures;
  isPublic: boolean;
}) {
  const { title, lang } = causeTitle(locale, cause);
  return isPublic ? <span lang={lang}>{title}</span> : <a href={causePath(cause.number)}>{title}</a>;
}

function Measures({ cause, none }: { cause: CauseWithMeasures; none: string }) {
  if (cause.measures.length === 0) return <>{none}</>;
  return (
    <ul class="plain-list">
      {cause.measures.map(({ href, name, title, lang }) => (
        <li key={href}>
          <a href={href}>
            {name}: <span lang={lang}>{title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What nobody has said yet: work that waits. */
function Gaps({
  analysis: { causes, withoutCause, question },
  locale,
}: {
  analysis: Analysis;
  locale: Vocabulary['locale'];
}) {
  const t = analysisTexts(locale);
  const unanswered = causes.filter(({ measures }) => measures.length === 0).length;
  const shown = (value: number) => formatNumber(value, locale);
  const isOffice = question.audience === 'office';
  const gaps = [
    { count: withoutCause, text: t.withoutCause, href: isOffice ? withoutCauseAddress(question.filter) : undefined },
    { count: unanswered, text: t.withoutMeasure, href: isOffice ? `${causesPath}?ansicht=ohne` : undefined },
  ].filter(({ count }) => count > 0);
  return (
    <ul class="plain-list">
      {gaps.map(({ count, text, href }) => (
        <li key={text(count, shown(count))}>
          {href === undefined ? text(count, shown(count)) : <a href={href}>{text(count, shown(count))}</a>}
        </li>
      ))}
    </ul>
  );
}
