import type { Day } from '../../../platform/calendar.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { SummaryList } from '../../../ui/data/summary-list.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { textPaths } from '../../texts/text-paths.ts';
import { reviewDueOn, type Conformity } from '../statement.ts';
import type { EvaluationRow, FindingRow } from '../statement.store.ts';
import { evaluationPath, findingPath, newFindingPath } from './keep-address.ts';
import { keepTexts as t } from './keep.messages.ts';

type StaffPageProps = {
  conformity: Conformity;
  open: readonly FindingRow[];
  closed: readonly FindingRow[];
  /** The newest first. */
  evaluations: readonly EvaluationRow[];
  today: Day;
};

const date = (day: Day | null): string => (day === null ? t.noPlan : formatDate(day, 'de'));
const late = (day: Day, today: Day): string => (day < today ? t.overdue(date(day)) : date(day));

export function StatementStaffPage({ conformity, open, closed, evaluations, today }: StaffPageProps) {
  const [latest] = evaluations;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        <ButtonRow>
          <ButtonLink href={newFindingPath}>{t.add}</ButtonLink>
          <ButtonLink href={evaluationPath} tone="secondary">
            {t.record}
          </ButtonLink>
          <ButtonLink href={textPaths.accessibilityStatement} tone="quiet">
            {t.public}
          </ButtonLink>
        </ButtonRow>
      </PageHeading>
      <SummaryList
        locale="de"
        rows={[
          { term: t.state, value: t.conformities[conformity] },
          {
            term: t.lastEvaluation,
            value:
              latest === undefined
                ? t.never
                : t.evaluatedOn(date(latest.evaluatedOn), t.methods[latest.method], latest.evaluator),
          },
          ...(latest === undefined ? [] : [{ term: t.dueOn, value: late(reviewDueOn(latest.evaluatedOn), today) }]),
        ]}
      />
      <Findings id="offen" title={t.open} caption={t.openCaption} none={t.noneOpen} rows={open} today={today} />
      <Findings
        id="behoben"
        title={t.closed}
        caption={t.closedCaption}
        none={t.noneClosed}
        rows={closed}
        today={today}
      />
      <Section id="ueberpruefungen" title={t.evaluations}>
        <DataTable
          locale="de"
          id="pruefungen"
          caption={t.evaluationsCaption(evaluations.length)}
          stacked
          rows={evaluations}
          empty={<p>{t.never}</p>}
          columns={[
            { header: t.columns.day, rowHeader: true, cell: ({ evaluatedOn }) => date(evaluatedOn) },
            { header: t.columns.method, cell: ({ method }) => t.methods[method] },
            { header: t.columns.evaluator, cell: ({ evaluator }) => evaluator },
            { header: t.columns.how, cell: ({ how }) => how },
          ]}
        />
      </Section>
    </>
  );
}

type FindingsProps = {
  id: string;
  title: string;
  caption: (count: number) => string;
  none: string;
  rows: readonly FindingRow[];
  today: Day;
};

function Findings({ id, title, caption, none, rows, today }: FindingsProps) {
  const isOpen = id === 'offen';
  return (
    <Section id={id} title={title}>
      <DataTable
        locale="de"
        id={`befunde-${id}`}
        caption={caption(rows.length)}
        stacked
        rows={rows}
        empty={<p>{none}</p>}
        columns={[
          {
            header: t.columns.title,
            rowHeader: true,
            cell: ({ number, title: name }) => <a href={findingPath(number)}>{name}</a>,
          },
          { header: t.columns.where, cell: ({ page }) => page ?? t.everywhere },
          { header: t.columns.reason, cell: ({ reason }) => t.reasons[reason] },
          { header: t.columns.since, cell: ({ since }) => date(since) },
          isOpen
            ? {
                header: t.columns.planned,
                cell: ({ plannedUntil }) => (plannedUntil === null ? t.noPlan : late(plannedUntil, today)),
              }
            : { header: t.columns.closed, cell: ({ closedOn }) => date(closedOn) },
          { header: t.columns.missing, cell: languagesOf },
        ]}
      />
    </Section>
  );
}

function languagesOf({ textEasy, textEn }: FindingRow): string {
  if (textEasy === null) return textEn === null ? t.languages.none : t.languages.noEasy;
  return textEn === null ? t.languages.noEnglish : t.languages.all;
}
