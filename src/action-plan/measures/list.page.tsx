import { dayOf, daysBetween, type Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { formatRoughDay } from '../../platform/rough-day.ts';
import { DataTable, type Column } from '../../ui/data/data-table.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { ViewList } from '../../ui/data/view-list.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { lightTone, statusTone } from '../care/light-tone.ts';
import { measurePath, measuresPath } from '../care/measure-address.ts';
import { lightNames, statusNames, turnNames } from '../taxonomy.messages.ts';
import { isNarrowed, listAddress, type ListFilter, type Sort } from './list-filter.ts';
import { ListFilterForm } from './list-filter-form.tsx';
import { listTexts as t } from './list.messages.ts';
import { editionName } from './edition-name.ts';
import { viewFilters, views, type ListItem, type MeasureList, type View } from './read-list.ts';

type ListPageProps = { filter: ListFilter; list: MeasureList; mayWrite: boolean };

export function ListPage({ filter, list, mayWrite }: ListPageProps) {
  const { edition, editions, items, total, pages } = list;
  const view = currentView(filter);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        <p>
          {t.shows(editionName(edition))}{' '}
          {editions.map((other) => (
            <a key={other.id} href={listAddress({ sort: 'plan', page: 1 }, { edition: String(other.number) })}>
              {t.showOther(editionName(other))}
            </a>
          ))}
        </p>
        {mayWrite && edition.state !== 'superseded' && (
          <ButtonRow>
            <ButtonLink href={`${measuresPath}/neu${filter.edition === undefined ? '' : `?fassung=${filter.edition}`}`}>
              {t.newMeasure}
            </ButtonLink>
          </ButtonRow>
        )}
      </PageHeading>
      <ViewList label={t.viewNavigation} views={viewLinks(filter, list)} />
      <ListFilterForm filter={filter} list={list} />
      <DataTable
        locale="de"
        id="massnahmen"
        caption={t.caption(view === undefined ? t.found : t.views[view], total)}
        columns={columns(filter, list.today)}
        rows={items}
        stacked
        empty={<Empty filter={filter} />}
      />
      <Pagination locale="de" page={filter.page} pages={pages} hrefOf={(page) => listAddress(filter, { page })} />
    </>
  );
}

/** The question the list answers just now; undefined when it was narrowed in another way. */
function currentView(filter: ListFilter): View | undefined {
  const address = listAddress(filter);
  return views.find((view) => listAddress(plain(filter), viewFilters[view]) === address);
}

/** The same edition and order without anything that narrows. */
const plain = ({ edition, sort }: ListFilter): ListFilter => ({ edition, sort, page: 1 });

function viewLinks(filter: ListFilter, { counts }: MeasureList) {
  const current = currentView(filter);
  return views.map((view) => ({
    href: listAddress(plain(filter), viewFilters[view]),
    text: t.views[view],
    count: counts[view],
    hint: t.viewHints[view],
    current: view === current,
  }));
}

function Empty({ filter }: { filter: ListFilter }) {
  if (!isNarrowed(filter)) return <p>{t.empty}</p>;
  return (
    <p>
      {t.emptyFiltered} <a href={listAddress(plain(filter))}>{t.reset}</a>
    </p>
  );
}

function columns(filter: ListFilter, today: Day): readonly Column<ListItem>[] {
  const sorted = (sort: Sort) => ({
    href: listAddress(filter, { sort: filter.sort === sort ? 'plan' : sort }),
    ...(filter.sort === sort ? { direction: 'ascending' as const } : {}),
  });
  return [
    { header: t.number, cell: ({ number }) => number, numeric: true, sort: sorted('number') },
    { header: t.measure, cell: titleCell, rowHeader: true },
    { header: t.body, cell: ({ bodyName }) => bodyName ?? t.noBody },
    { header: t.statusAndLight, cell: statusCell, sort: sorted('light') },
    { header: t.due, cell: dueCell, sort: sorted('due') },
    { header: t.turn, cell: (item) => <TurnCell item={item} today={today} />, sort: sorted('turn') },
  ];
}

function titleCell({ number, title, fieldTitle, goalId, gaps, publishedAt, continuation }: ListItem) {
  return (
    <>
      <a href={measurePath(number)}>{title}</a>
      <span class="table-note">{fieldTitle ?? t.withoutField}</span>
      {publishedAt === null && <span class="table-note">{t.notPublic}</span>}
      {(continuation === 'done' || continuation === 'dropped') && (
        <span class="table-note">{t.ends[continuation]}</span>
      )}
      {goalId === null && <StatusTag tone="warning" text={t.withoutPlanGoal} />}
      {gaps.length > 0 && <StatusTag tone="warning" text={t.gapList(gaps.map((gap) => t.gapNames[gap]).join(', '))} />}
    </>
  );
}

function statusCell({ status, light }: ListItem) {
  return (
    <span class="tags">
      <StatusTag tone={statusTone[status]} text={statusNames[status].de} />
      <StatusTag tone={lightTone[light]} text={lightNames[light].de} />
    </span>
  );
}

function dueCell({ dueDay, duePrecision, isOngoing, reviewDay }: ListItem) {
  return (
    <>
      {dueDay === null ? (isOngoing ? t.ongoing : t.noDue) : formatRoughDay(dueDay, duePrecision ?? 'day', 'de')}
      {reviewDay !== null && <span class="table-note">{t.review(formatDate(reviewDay, 'de'))}</span>}
    </>
  );
}

function TurnCell({ item: { turn, turnSince }, today }: { item: ListItem; today: Day }) {
  const since = dayOf(turnSince);
  return (
    <>
      {turnNames[turn].de}
      <span class="table-note">
        <time dateTime={since}>{t.sinceDays(daysBetween(since, today))}</time>
      </span>
    </>
  );
}
