import { dayOf, daysBetween, type Day } from '../../platform/calendar.ts';
import { formatDate, formatNumber } from '../../platform/i18n/format.ts';
import { DataTable, type Column } from '../../ui/data/data-table.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { ViewList } from '../../ui/data/view-list.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { barrierKindName, effectName } from '../taxonomy.messages.ts';
import { barrierPath } from './barrier-address.ts';
import type { OpenPromise } from './promise-state.ts';
import { stateTone } from './state-tone.ts';
import { TriageFilterForm, type FilterOptions } from './triage-filter-form.tsx';
import { isNarrowed, triageAddress, triagePath, type Sort, type TriageFilter, type View } from './triage-filter.ts';
import { triageTexts as t } from './triage.messages.ts';
import type { TriageRow } from './triage.store.ts';
import { mostCounted } from './most-counted.ts';
import type { WordingNames } from './wording-names.ts';

export type TriageItem = TriageRow & { promise: OpenPromise | null; assignedName: string | null };

type TriagePageProps = {
  filter: TriageFilter;
  items: readonly TriageItem[];
  total: number;
  pages: number;
  counts: Readonly<Partial<Record<View, number>>>;
  options: FilterOptions;
  names: WordingNames;
  today: Day;
};

export function TriagePage({ filter, items, total, pages, counts, options, names, today }: TriagePageProps) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <ViewList label={t.viewNavigation} views={viewLinks(filter, counts)} />
      <TriageFilterForm filter={filter} options={options} names={names} />
      <DataTable
        locale="de"
        id="barriers"
        caption={t.caption(t.views[filter.view], total)}
        columns={columns(filter, names, today)}
        rows={items}
        stacked
        empty={<Empty filter={filter} />}
      />
      <Pagination locale="de" page={filter.page} pages={pages} hrefOf={(page) => triageAddress(filter, { page })} />
    </>
  );
}

/** A view keeps the order of the list and drops what narrowed it: the count beside it is that of the whole view. */
function viewLinks(filter: TriageFilter, counts: TriagePageProps['counts']) {
  const shown: View[] = ['open', ...(Object.keys(counts) as View[]), 'all'];
  return shown.map((view) => ({
    href: triageAddress({ view, sort: filter.sort, page: 1 }),
    text: t.views[view],
    count: counts[view],
    countText: (counts[view] ?? 0) > mostCounted ? t.moreThan(formatNumber(mostCounted, 'de')) : undefined,
    hint: t.viewHints[view],
    current: view === filter.view && !isNarrowed(filter),
  }));
}

function Empty({ filter }: { filter: TriageFilter }) {
  if (!isNarrowed(filter)) {
    return (
      <p>
        {t.empty} <a href={triageAddress({ view: 'all', sort: 'promise', page: 1 })}>{t.showAll}</a>
      </p>
    );
  }
  return (
    <p>
      {t.emptyFiltered} <a href={triagePath}>{t.reset}</a>
    </p>
  );
}

function columns(filter: TriageFilter, names: WordingNames, today: Day): readonly Column<TriageItem>[] {
  const sorted = (sort: Sort) => ({
    href: triageAddress(filter, { sort }),
    ...(filter.sort === sort ? { direction: 'ascending' as const } : {}),
  });
  return [
    { header: t.number, cell: ({ number }) => number, numeric: true },
    { header: t.barrier, cell: titleCell, rowHeader: true },
    { header: t.place, cell: (item) => item.municipality ?? item.placeText ?? t.noPlace },
    { header: t.kindAndEffect, cell: kindCell, sort: sorted('effect') },
    { header: t.state, cell: ({ state }) => <StatusTag tone={stateTone[state]} text={names.state(state)} /> },
    { header: t.since, cell: (item) => <Since item={item} today={today} />, sort: sorted('age') },
    { header: t.promise, cell: promiseCell, sort: sorted('promise') },
    { header: t.assigned, cell: ({ assignedName }) => assignedName ?? t.nobody },
  ];
}

/** The public title, else how the first report begins, else what it asks for; never a word of who reported. */
export function titleOf(item: Pick<TriageRow, 'number' | 'publicTitle' | 'words' | 'asksToBeCalled'>): string {
  if (item.publicTitle) return item.publicTitle;
  if (item.asksToBeCalled) return t.callBackTitle(item.number);
  if (item.words === null) return t.reportTitle(item.number);
  const words = item.words.replaceAll(/\s+/gu, ' ').trim();
  return words.length <= 70 ? words : `${words.slice(0, words.lastIndexOf(' ', 70) + 1 || 70).trim()} …`;
}

function titleCell(item: TriageItem) {
  return (
    <>
      <a href={barrierPath(item.number)}>{titleOf(item)}</a>
      {item.publishedAt === null && <span class="table-note">{t.notPublic}</span>}
    </>
  );
}

function kindCell({ kind, effect }: TriageItem) {
  return (
    <>
      {kind === null ? '–' : barrierKindName('de', kind)}
      <span class="table-note">{effect === null ? t.noEffect : effectName('de', effect)}</span>
    </>
  );
}

function Since({ item, today }: { item: TriageItem; today: Day }) {
  const day = dayOf(item.stateSince);
  const count = daysBetween(day, today);
  return <time dateTime={day}>{count === 0 ? t.today : t.sinceDays(count)}</time>;
}

function promiseCell({ promise }: TriageItem) {
  if (promise === null) return t.noPromise;
  return <PromiseState promise={promise} />;
}

/** What is promised, by when, and in words when it is broken. */
export function PromiseState({ promise }: { promise: OpenPromise }) {
  return (
    <>
      {t.promises[promise.kind]}
      <span class="table-note">{t.promiseDue(formatDate(promise.due, 'de'))}</span>
      {promise.daysLeft < 0 && <StatusTag tone="error" text={t.promiseBroken(-promise.daysLeft)} />}
      {promise.daysLeft === 0 && <StatusTag tone="warning" text={t.promiseToday} />}
    </>
  );
}
