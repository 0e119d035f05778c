import { formatDate } from '../platform/i18n/format.ts';
import { formatRoughDay } from '../platform/rough-day.ts';
import { DataTable } from '../ui/data/data-table.tsx';
import { Pagination } from '../ui/data/pagination.tsx';
import { StatusTag } from '../ui/data/status-tag.tsx';
import { ViewList } from '../ui/data/view-list.tsx';
import { ButtonLink, ButtonRow } from '../ui/form/button.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { checklistsPath, inspectionPath, inspectionsPath } from './inspection-address.ts';
import { inspectionViews, pageSize, type InspectionView } from './inspection-view.ts';
import { inspectionTexts } from './inspections.messages.ts';
import type { ListedInspection } from './list-inspections.store.ts';
import { stateTone } from './state-tone.ts';
import { stateNames } from './taxonomy.messages.ts';

const t = inspectionTexts.list;

const names: Record<InspectionView, string> = {
  offen: t.open,
  befunde: t.undecided,
  abgeschlossen: t.done,
  alle: t.all,
};

type ListPageProps = {
  view: InspectionView;
  page: number;
  inspections: readonly ListedInspection[];
  counts: Record<InspectionView, number>;
  mayHandle: boolean;
};

/** The address of a page of a view. */
export function listAddress(view: InspectionView, page: number): string {
  const query = new URLSearchParams({
    ...(view === 'offen' ? {} : { ansicht: view }),
    ...(page === 1 ? {} : { seite: String(page) }),
  });
  return query.size === 0 ? inspectionsPath : `${inspectionsPath}?${query}`;
}

export function ListPage({ view, page, inspections, counts, mayHandle }: ListPageProps) {
  return (
    <>
      <PageHeading title={inspectionTexts.title} lead={inspectionTexts.lead}>
        <ButtonRow>
          {mayHandle && <ButtonLink href={`${inspectionsPath}/neu`}>{inspectionTexts.add}</ButtonLink>}
          <ButtonLink href={checklistsPath} tone="secondary">
            {inspectionTexts.checklists}
          </ButtonLink>
        </ButtonRow>
      </PageHeading>
      <ViewList
        label={t.views}
        views={inspectionViews.map((key) => ({
          href: listAddress(key, 1),
          text: names[key],
          count: counts[key],
          current: key === view,
        }))}
      />
      <DataTable
        locale="de"
        id="begehungen"
        caption={t.caption(counts[view])}
        stacked
        rows={inspections}
        empty={<p>{counts.alle === 0 ? t.empty : t.emptyView}</p>}
        columns={[
          { header: t.place, rowHeader: true, cell: placeCell },
          { header: t.checklist, cell: ({ checklist }) => checklist },
          { header: t.day, cell: dayText },
          { header: t.state, cell: ({ state }) => <StatusTag tone={stateTone[state]} text={stateNames[state]} /> },
          { header: t.progress, cell: ({ entered, items }) => t.of(entered, items) },
          { header: t.findings, cell: findingsCell },
        ]}
      />
      <Pagination
        locale="de"
        page={page}
        pages={Math.ceil(counts[view] / pageSize)}
        hrefOf={(wanted) => listAddress(view, wanted)}
      />
    </>
  );
}

function placeCell({ number, placeName, municipality }: ListedInspection) {
  return (
    <>
      <a href={inspectionPath(number)}>{placeName}</a>
      <span class="table-note">{[inspectionTexts.number(number), municipality].filter(Boolean).join(', ')}</span>
    </>
  );
}

const dayText = ({ heldOn, plannedOn, plannedPrecision }: ListedInspection): string =>
  heldOn === null ? formatRoughDay(plannedOn, plannedPrecision, 'de') : formatDate(heldOn, 'de');

function findingsCell({ findings, undecided }: ListedInspection) {
  return (
    <>
      {findings}
      {undecided > 0 && <span class="table-note">{t.undecidedOf(undecided)}</span>}
    </>
  );
}
