import { formatDate } from '../platform/i18n/format.ts';
import { formatRoughDay } from '../platform/rough-day.ts';
import { DataTable } from '../ui/data/data-table.tsx';
import { StatusTag } from '../ui/data/status-tag.tsx';
import { ViewList } from '../ui/data/view-list.tsx';
import { ButtonLink, ButtonRow } from '../ui/form/button.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { checklistsPath, inspectionPath, inspectionsPath } from './inspection-address.ts';
import { isOpen } from './inspection.ts';
import { inspectionTexts } from './inspections.messages.ts';
import type { ListedInspection } from './inspections.store.ts';
import { stateTone } from './state-tone.ts';
import { stateNames } from './taxonomy.messages.ts';

const t = inspectionTexts.list;

const views = {
  offen: { text: t.open, holds: ({ state }: ListedInspection) => isOpen(state) },
  befunde: { text: t.undecided, holds: ({ undecided }: ListedInspection) => undecided > 0 },
  abgeschlossen: { text: t.done, holds: ({ state }: ListedInspection) => state === 'done' },
  alle: { text: t.all, holds: () => true },
} as const;
export type InspectionView = keyof typeof views;

export const viewOf = (wanted: string | undefined): InspectionView =>
  wanted !== undefined && Object.hasOwn(views, wanted) ? (wanted as InspectionView) : 'offen';

type ListPageProps = { view: InspectionView; inspections: readonly ListedInspection[]; mayHandle: boolean };

export function ListPage({ view, inspections, mayHandle }: ListPageProps) {
  const shown = inspections.filter(views[view].holds);
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
        views={(Object.keys(views) as InspectionView[]).map((key) => ({
          href: key === 'offen' ? inspectionsPath : `${inspectionsPath}?ansicht=${key}`,
          text: views[key].text,
          count: inspections.filter(views[key].holds).length,
          current: key === view,
        }))}
      />
      <DataTable
        locale="de"
        id="begehungen"
        caption={t.caption(shown.length)}
        stacked
        rows={shown}
        empty={<p>{inspections.length === 0 ? t.empty : t.emptyView}</p>}
        columns={[
          { header: t.place, rowHeader: true, cell: placeCell },
          { header: t.checklist, cell: ({ checklist }) => checklist },
          { header: t.day, cell: dayText },
          { header: t.state, cell: ({ state }) => <StatusTag tone={stateTone[state]} text={stateNames[state]} /> },
          { header: t.progress, cell: ({ entered, items }) => t.of(entered, items) },
          { header: t.findings, cell: findingsCell },
        ]}
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
