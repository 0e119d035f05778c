import { dayOf, daysBetween, type Day } from '../platform/calendar.ts';
import { formatDate } from '../platform/i18n/format.ts';
import { DataTable, type Column } from '../ui/data/data-table.tsx';
import { FilterForm } from '../ui/data/filter-form.tsx';
import { Pagination } from '../ui/data/pagination.tsx';
import { StatusTag } from '../ui/data/status-tag.tsx';
import { ViewList } from '../ui/data/view-list.tsx';
import { SelectField } from '../ui/form/select-field.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { urgencies, type Area, type Urgency, type WaitingThing } from './open-work.ts';
import { allWorkAddress, allWorkPath, filterNames, urgencyCode, type PagedFilter } from './work-filter.ts';
import { urgencyTags, workListTexts as t } from './work-list.messages.ts';

type AllWorkPageProps = {
  filter: PagedFilter;
  /** One page of what was asked for. */
  things: readonly WaitingThing[];
  total: number;
  pages: number;
  /** Of each urgency within the chosen area. */
  counts: Readonly<Record<Urgency, number>>;
  areas: readonly Area[];
  today: Day;
};

export function AllWorkPage({ filter, things, total, pages, counts, areas, today }: AllWorkPageProps) {
  const { urgency, area } = filter;
  return (
    <>
      <PageHeading title={t.everythingTitle} lead={t.allLead} />
      <ViewList label={t.views} views={viewLinks(filter, counts)} />
      {areas.length > 1 && <AreaFilter filter={filter} areas={areas} />}
      <DataTable
        locale="de"
        id="work"
        caption={t.caption(urgency === undefined ? t.everything : urgencyTags[urgency].text, total)}
        stacked
        rows={things}
        empty={<Empty isNarrowed={urgency !== undefined || area !== undefined} />}
        columns={[
          { header: t.thing, rowHeader: true, cell: ({ title, path }) => <a href={path}>{title}</a> },
          { header: t.why, cell: ({ reason }) => reason },
          { header: t.when, cell: ({ since }) => <Since since={since} today={today} /> },
          ...(urgency === undefined ? [urgencyColumn] : []),
          ...(area === undefined && areas.length > 1 ? [areaColumn] : []),
        ]}
      />
      <Pagination locale="de" page={filter.page} pages={pages} hrefOf={(page) => allWorkAddress({ ...filter, page })} />
    </>
  );
}

// A column in which every row says the same is left out.
const urgencyColumn: Column<WaitingThing> = {
  header: t.urgency,
  cell: ({ urgency }) => <StatusTag {...urgencyTags[urgency]} />,
};
const areaColumn: Column<WaitingThing> = { header: t.area, cell: ({ area }) => area.name };

function Since({ since, today }: { since: Date; today: Day }) {
  const day = dayOf(since);
  return (
    <>
      <time dateTime={day}>{formatDate(since, 'de')}</time>
      <span class="table-note">{t.daysAgo(daysBetween(day, today))}</span>
    </>
  );
}

/** The chosen area stays while the urgency changes: the counts are those within it. */
function viewLinks({ urgency, area }: PagedFilter, counts: AllWorkPageProps['counts']) {
  const all = urgencies.reduce((sum, one) => sum + counts[one], 0);
  return [
    { href: allWorkAddress({ area }), text: t.everything, count: all, current: urgency === undefined },
    ...urgencies.map((one) => ({
      href: allWorkAddress({ urgency: one, area }),
      text: urgencyTags[one].text,
      count: counts[one],
      hint: t.urgencyHints[one],
      current: urgency === one,
    })),
  ];
}

function AreaFilter({ filter: { urgency, area }, areas }: Pick<AllWorkPageProps, 'filter' | 'areas'>) {
  return (
    <FilterForm
      locale="de"
      action={allWorkPath}
      legend={t.filterLegend}
      resetHref={area === undefined ? undefined : allWorkAddress({ urgency })}
    >
      {urgency !== undefined && <input type="hidden" name={filterNames.urgency} value={urgencyCode(urgency)} />}
      <SelectField
        form={{ locale: 'de', values: { [filterNames.area]: area ?? '' } }}
        name={filterNames.area}
        label={t.area}
        empty={t.anyArea}
        options={areas.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </FilterForm>
  );
}

function Empty({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) {
    return (
      <p>
        <strong>{t.emptyTitle}.</strong> {t.emptyText}
      </p>
    );
  }
  return (
    <p>
      {t.emptyFiltered} <a href={allWorkPath}>{t.showAll}</a>
    </p>
  );
}
