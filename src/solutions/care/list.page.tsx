import { barrierKindName } from '../../barriers/index.ts';
import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { FilterForm } from '../../ui/data/filter-form.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { ViewList } from '../../ui/data/view-list.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { entryPath, libraryPath } from '../solution-address.ts';
import { staffTexts as t } from '../staff.messages.ts';
import type { LibraryEntry } from './library-list.store.ts';
import { libraryViews, pageSize, type LibraryView } from './library-view.ts';

export type LibraryPageProps = {
  view: LibraryView;
  words: string;
  page: number;
  entries: readonly LibraryEntry[];
  counts: Record<LibraryView, number>;
  today: Day;
  mayWrite: boolean;
};

/** The library as the office sees it. */
export function LibraryPage({ view, words, page, entries, counts, today, mayWrite }: LibraryPageProps) {
  const address = (wanted: LibraryView, more: Record<string, string> = {}): string => {
    const query = new URLSearchParams({
      ...(wanted === 'alle' ? {} : { ansicht: wanted }),
      ...(words === '' ? {} : { worte: words }),
      ...more,
    }).toString();
    return query === '' ? libraryPath : `${libraryPath}?${query}`;
  };
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        {mayWrite && (
          <ButtonRow>
            <ButtonLink href={`${libraryPath}/neu`}>{t.create}</ButtonLink>
          </ButtonRow>
        )}
      </PageHeading>
      <ViewList
        label={t.viewLabel}
        views={libraryViews.map((one) => ({
          href: address(one),
          text: t.views[one],
          count: counts[one],
          current: one === view,
        }))}
      />
      <FilterForm locale="de" action={libraryPath} legend={t.filter} resetHref={words === '' ? undefined : libraryPath}>
        <div class="filter-wide">
          {view !== 'alle' && <input type="hidden" name="ansicht" value={view} />}
          <TextField
            form={{ locale: 'de', values: { worte: words } }}
            name="worte"
            label={t.words}
            hint={t.wordsHint}
          />
        </div>
      </FilterForm>
      <DataTable
        locale="de"
        id="loesungen"
        caption={t.caption(t.views[view], counts[view])}
        stacked
        rows={entries}
        empty={<p>{t.none}</p>}
        columns={[
          {
            header: t.columns.title,
            rowHeader: true,
            cell: ({ number, title }) => (
              <a href={entryPath(number)}>
                {number} {title}
              </a>
            ),
          },
          {
            header: t.columns.kinds,
            cell: ({ kinds }) => kinds.map((kind) => barrierKindName('de', kind)).join(', '),
          },
          { header: t.columns.asOf, cell: ({ asOf }) => formatDate(asOf, 'de') },
          { header: t.columns.state, cell: (entry) => <State entry={entry} today={today} /> },
          { header: t.columns.attached, cell: ({ barriers, measures }) => t.attached(barriers, measures) },
        ]}
      />
      <Pagination
        locale="de"
        page={page}
        pages={Math.max(1, Math.ceil(counts[view] / pageSize))}
        hrefOf={(wanted) => address(view, wanted === 1 ? {} : { seite: String(wanted) })}
      />
    </>
  );
}

function State({ entry, today }: { entry: LibraryEntry; today: Day }) {
  if (entry.publishedAt === null) return <StatusTag text={t.state.hidden} />;
  return entry.reviewDue <= today ? (
    <StatusTag tone="warning" text={t.state.due} />
  ) : (
    <StatusTag tone="success" text={t.state.public} />
  );
}
