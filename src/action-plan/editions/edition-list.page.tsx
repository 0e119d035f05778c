import { Prose } from '../../ui/data/prose.tsx';
import { DataTable, type Column } from '../../ui/data/data-table.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import type { MeasureStatus } from '../measure.ts';
import { statusNames } from '../taxonomy.messages.ts';
import { editionPath, planPath } from './edition-address.ts';
import { decisionLine, EditionState } from './edition-state.tsx';
import { editionTexts } from './editions.messages.ts';

const t = editionTexts.list;

export type StatusCounts = readonly { status: MeasureStatus; count: number }[];
export type ListedEdition = { edition: EditionRow; statuses: StatusCounts };

type EditionListPageProps = { editions: readonly ListedEdition[]; mayHandle: boolean };

/** All editions, and the next step with them. */
export function EditionListPage({ editions, mayHandle }: EditionListPageProps) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <div class="flow">
        <DataTable
          locale="de"
          id="fassungen"
          caption={t.caption}
          columns={columns}
          rows={editions}
          stacked
          empty={
            <Prose>
              <p>{t.none}</p>
              <p>{t.noneText}</p>
            </Prose>
          }
        />
        <Steps editions={editions} mayHandle={mayHandle} />
      </div>
    </>
  );
}

const columns: readonly Column<ListedEdition>[] = [
  {
    header: t.columns.edition,
    rowHeader: true,
    cell: ({ edition }) => (
      <>
        <a href={editionPath(edition.number)}>{editionTexts.edition(edition.number)}</a>
        <span class="table-note">{edition.title}</span>
      </>
    ),
  },
  { header: t.columns.state, cell: ({ edition }) => <EditionState edition={edition} /> },
  { header: t.columns.term, cell: ({ edition }) => editionTexts.term(edition.firstYear, edition.lastYear) },
  { header: t.columns.decision, cell: ({ edition }) => decisionLine(edition) ?? t.noDecision },
  { header: t.columns.measures, cell: ({ statuses }) => <Counts statuses={statuses} /> },
];

function Counts({ statuses }: { statuses: StatusCounts }) {
  const all = statuses.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {editionTexts.measures(all)}
      {statuses.length > 0 && (
        <span class="table-note">
          {statuses.map(({ status, count }) => `${statusNames[status].de}: ${count}`).join(' · ')}
        </span>
      )}
    </>
  );
}

function Steps({ editions, mayHandle }: EditionListPageProps) {
  const draft = editions.find(({ edition }) => edition.state === 'draft');
  return (
    <>
      {draft && editions.length > 1 && mayHandle && <p class="muted">{t.draftOpen(draft.edition.number)}</p>}
      <ButtonRow>
        {mayHandle && !draft && (
          <ButtonLink href={`${planPath}/neu`}>{editions.length === 0 ? t.first : t.branch}</ButtonLink>
        )}
        {editions.length > 1 && (
          <ButtonLink href={`${planPath}/vergleich`} tone="secondary">
            {t.compare}
          </ButtonLink>
        )}
        {editions.length > 0 && (
          <ButtonLink href="/verwaltung/massnahmen" tone="quiet">
            {t.measuresLink}
          </ButtonLink>
        )}
        {mayHandle && (
          <ButtonLink href={`${planPath}/einlesen`} tone="quiet">
            {t.tables}
          </ButtonLink>
        )}
        {editions.some(({ edition }) => edition.state === 'adopted') && (
          <ButtonLink href="/aktionsplan" tone="quiet">
            {t.publicPage}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}
