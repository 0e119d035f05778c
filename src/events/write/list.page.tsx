import { DataTable } from '../../ui/data/data-table.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { ViewList } from '../../ui/data/view-list.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { accessCodes, answerOf, readAccess } from '../access-facts.ts';
import { eventPath, eventsPath } from '../event-address.ts';
import { sayStart } from '../event-time.ts';
import type { EventRow, OfficeView } from '../events.store.ts';
import { viewNames, writeTexts } from './write.messages.ts';

const t = writeTexts;

type ListedEvent = EventRow & { nextStart: Date | null; lastStart: Date | null; isCancelled: boolean | null };

type OfficeListPageProps = {
  view: OfficeView;
  counts: Readonly<Record<OfficeView, number>>;
  events: readonly ListedEvent[];
  page: number;
  pages: number;
  mayEdit: boolean;
};

const addressOf: Record<OfficeView, string> = {
  coming: eventsPath,
  drafts: `${eventsPath}?ansicht=entwuerfe`,
  past: `${eventsPath}?ansicht=vergangene`,
};

export function OfficeListPage({ view, counts, events, page, pages, mayEdit }: OfficeListPageProps) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        {mayEdit && (
          <ButtonRow>
            <ButtonLink href={`${eventsPath}/neu`}>{t.new}</ButtonLink>
          </ButtonRow>
        )}
      </PageHeading>
      <ViewList
        label={t.views}
        views={(['coming', 'drafts', 'past'] as const).map((one) => ({
          href: addressOf[one],
          text: viewNames[one],
          count: counts[one],
          current: view === one,
        }))}
      />
      <DataTable
        locale="de"
        id="veranstaltungen"
        caption={t.caption(counts[view])}
        stacked
        rows={events}
        empty={<p>{t.none}</p>}
        columns={[
          {
            header: t.columns.title,
            rowHeader: true,
            cell: ({ id, title, titleEasy }) => <a href={eventPath(id)}>{title || titleEasy || t.untitled}</a>,
          },
          { header: t.columns.next, cell: whenCell },
          { header: t.columns.state, cell: (event) => <StatusTag {...stateOf(event, view)} /> },
          { header: t.columns.access, cell: (event) => t.accessKnown(knownOf(event), accessCodes.length) },
        ]}
      />
      <Pagination
        locale="de"
        page={page}
        pages={pages}
        hrefOf={(wanted) => `${addressOf[view]}${view === 'coming' ? '?' : '&'}seite=${wanted}`}
      />
    </>
  );
}

function whenCell({ nextStart, lastStart }: ListedEvent): string {
  const start = nextStart ?? lastStart;
  return start === null ? '–' : sayStart('de', start);
}

function knownOf(event: EventRow): number {
  const access = readAccess(event.access);
  return accessCodes.filter((code) => answerOf(access, code) !== 'notChecked').length;
}

function stateOf({ isCancelled }: ListedEvent, view: OfficeView) {
  if (view === 'drafts') return { tone: 'neutral', text: t.states.draft } as const;
  if (isCancelled) return { tone: 'error', text: t.states.cancelled } as const;
  return view === 'past'
    ? ({ tone: 'neutral', text: t.states.past } as const)
    : ({ tone: 'success', text: t.states.public } as const);
}
