import type { Day } from '../../../platform/calendar.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import type { TrustedMarkup } from '../../../platform/markdown.ts';
import { TrustedHtml } from '../../../platform/trusted-html.tsx';
import { Paragraphs } from '../../../ui/data/paragraphs.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { SummaryList, type SummaryRow } from '../../../ui/data/summary-list.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { findingReasons, type Conformity } from '../statement.ts';
import type { ReadEvaluation, ReadFinding } from '../read-statement.ts';
import { statementTexts } from './statement.messages.ts';

export type StatementPageProps = {
  locale: Locale;
  title: string;
  lead: string;
  /** The county's words: before the findings, between them and the evaluation, after it. */
  words: readonly [TrustedMarkup, TrustedMarkup, TrustedMarkup];
  conformity: Conformity;
  findings: readonly ReadFinding[];
  evaluation: ReadEvaluation | null;
  /** The day on which anything in it was changed last. */
  updatedOn: Day | null;
  today: Day;
};

export function StatementPage({ locale, title, lead, words: [before, between, after], ...facts }: StatementPageProps) {
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <TrustedHtml markup={before} />
      <State locale={locale} {...facts} />
      <TrustedHtml markup={between} />
      <Evaluation locale={locale} {...facts} />
      <TrustedHtml markup={after} />
    </>
  );
}

type StateProps = Pick<StatementPageProps, 'locale' | 'conformity' | 'findings' | 'today'>;

function State({ locale, conformity, findings, today }: StateProps) {
  const t = statementTexts(locale);
  return (
    <Prose>
      <Paragraphs text={t[conformity]} />
      {findingReasons.flatMap((reason) => {
        const those = findings.filter((finding) => finding.reason === reason);
        if (those.length === 0) return [];
        return [
          <h3 key={reason}>{t[reason]}</h3>,
          ...those.map((finding) => <Finding key={finding.number} locale={locale} finding={finding} today={today} />),
        ];
      })}
    </Prose>
  );
}

type FindingProps = { locale: Locale; finding: ReadFinding; today: Day };

function Finding({ locale, finding, today }: FindingProps) {
  return (
    <>
      <h4 id={`punkt-${finding.number}`} lang={finding.lang}>
        {finding.title}
      </h4>
      <Paragraphs text={finding.text} lang={finding.lang} />
      <SummaryList locale={locale} rows={factsOf(locale, finding, today)} />
    </>
  );
}

function factsOf(locale: Locale, finding: ReadFinding, today: Day): readonly SummaryRow[] {
  const t = statementTexts(locale);
  const { page, alternative } = finding;
  return [
    { term: t.where, value: page === null ? t.everywhere : <a href={localized(locale, page)}>{page}</a> },
    { term: t.since, value: formatDate(finding.since, locale) },
    ...(finding.reason === 'notYetMended'
      ? [{ term: t.planned, value: <Lines text={planOf(locale, finding, today)} /> }]
      : []),
    ...(alternative === null
      ? []
      : [
          {
            term: t.alternative,
            value: (
              <span lang={alternative.lang}>
                <Lines text={alternative.text} />
              </span>
            ),
          },
        ]),
  ];
}

function planOf(locale: Locale, { plannedUntil }: ReadFinding, today: Day): string {
  const t = statementTexts(locale);
  if (plannedUntil === null) return t.noPlan;
  const day = formatDate(plannedUntil, locale);
  return plannedUntil < today ? t.planOver(day) : t.plannedBy(day);
}

/** Easy German has a sentence in every line. */
function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, at) => (
        <span key={at}>
          {at > 0 && <br />}
          {line}
        </span>
      ))}
    </>
  );
}

function Evaluation({
  locale,
  evaluation,
  updatedOn,
}: Pick<StatementPageProps, 'locale' | 'evaluation' | 'updatedOn'>) {
  const t = statementTexts(locale);
  if (evaluation === null) return <p>{t.never}</p>;
  const rows: readonly SummaryRow[] = [
    { term: t.created, value: formatDate(evaluation.firstOn, locale) },
    { term: t.evaluated, value: formatDate(evaluation.evaluatedOn, locale) },
    ...(updatedOn === null ? [] : [{ term: t.updated, value: formatDate(updatedOn, locale) }]),
    { term: t.method, value: t[evaluation.method](evaluation.evaluator) },
    {
      term: t.how,
      value: (
        <span lang={evaluation.how.lang}>
          <Lines text={evaluation.how.text} />
        </span>
      ),
    },
  ];
  return <SummaryList locale={locale} rows={rows} />;
}
