import { dayOf, daysBetween, type Day } from '../platform/calendar.ts';
import { formatDate } from '../platform/i18n/format.ts';
import { DataTable, type Column } from '../ui/data/data-table.tsx';
import { FilterForm } from '../ui/data/filter-form.tsx';
import { Pagination } from '../ui/data/pagination.tsx';
import { StatusTag } from '../ui/data/status-tag.tsx';
import { ViewList } from '../ui/data/view-list.tsx';
import { SelectField } from '../ui/form/select-field.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import type { Deciding } from './set-aside/decide-form.tsx';
import { markLines } from './set-aside/mark-text.ts';
import { ThingActions } from './set-aside/thing-actions.tsx';
import { parts, type Part } from './sort-out.ts';
import type { Area, WaitingThing } from './open-work.ts';
import { urgencies, type Urgency } from './urgency.ts';
import { allWorkAddress, allWorkPath, filterNames, partCode, urgencyCode, type PagedFilter } from './work-filter.ts';
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
  /** Of each part of the list. */
  parts: Readonly<Record<Part, number>>;
  deciding: Deciding;
  today: Day;
};

export function AllWorkPage(props: AllWorkPageProps) {
  const { filter, things, total, pages, counts, areas, today, deciding } = props;
  const { urgency, area } = filter;
  const numbered = things.map((thing, index) => ({ ...thing, index }));
  return (
    <>
      <PageHeading title={t.everythingTitle} lead={t.allLead} />
      <ViewList label={t.parts} views={partLinks(filter, props.parts)} />
      <ViewList label={t.views} views={viewLinks(filter, counts)} />
      {areas.length > 1 && <AreaFilter filter={filter} areas={areas} />}
      <DataTable
        locale="de"
        id="work"
        caption={t.caption(urgency === undefined ? t.everything : urgencyTags[urgency].text, total)}
        stacked
        rows={numbered}
        empty={<Empty isNarrowed={urgency !== undefined || area !== undefined || filter.part !== 'mine'} />}
        columns={[
          { header: t.thing, rowHeader: true, cell: ({ title, path }) => <a href={path}>{title}</a> },
          { header: t.why, cell: (thing) => <Why thing={thing} nameOf={deciding.nameOf} /> },
          { header: t.when, cell: ({ since }) => <Since since={since} today={today} /> },
          ...(urgency === undefined ? [urgencyColumn] : []),
          ...(area === undefined && areas.length > 1 ? [areaColumn] : []),
          {
            header: t.decide,
            cell: (thing) => <ThingActions thing={thing} deciding={deciding} index={thing.index} headingLevel={2} />,
          },
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

function Why({ thing, nameOf }: { thing: WaitingThing; nameOf: Deciding['nameOf'] }) {
  return (
    <>
      {thing.reason}
      {thing.mark &&
        markLines(thing.mark, nameOf).map((line) => (
          <span key={line} class="table-note">
            {line}
          </span>
        ))}
    </>
  );
}

function Since({ since, today }: { since: Date; today: Day }) {
  const day = dayOf(since);
  return (
    <>
      <time dateTime={day}>{formatDate(since, 'de')}</time>
      <span class="table-note">{t.daysAgo(daysBetween(day, today))}</span>
    </>
  );
}

/** Another part is another list: a chosen urgency may be empty there, so it begins with everything. */
function partLinks({ area, part }: PagedFilter, counts: AllWorkPageProps['parts']) {
  return parts.map((one) => ({
    href: allWorkAddress({ area, part: one }),
    text: t.partNames[one],
    count: counts[one],
    hint: t.partHints[one],
    current: one === part,
  }));
}

/** The chosen area stays while the urgency changes: the counts are those within it. */
function viewLinks({ urgency, area, part }: PagedFilter, counts: AllWorkPageProps['counts']) {
  const all = urgencies.reduce((sum, one) => sum + counts[one], 0);
  return [
    { href: allWorkAddress({ area, part }), text: t.anyUrgency, count: all, current: urgency === undefined },
    ...urgencies.map((one) => ({
      href: allWorkAddress({ urgency: one, area, part }),
      text: urgencyTags[one].text,
      count: counts[one],
      hint: t.urgencyHints[one],
      current: urgency === one,
    })),
  ];
}

function AreaFilter({ filter: { urgency, area, part }, areas }: Pick<AllWorkPageProps, 'filter' | 'areas'>) {
  return (
    <FilterForm
      locale="de"
      action={allWorkPath}
      legend={t.filterLegend}
      resetHref={area === undefined ? undefined : allWorkAddress({ urgency, part })}
    >
      {part !== 'mine' && <input type="hidden" name={filterNames.part} value={partCode(part)} />}
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
