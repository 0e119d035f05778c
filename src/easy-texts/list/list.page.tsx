import { formatDate, formatNumber } from '../../platform/i18n/format.ts';
import { TwinStateTag } from '../../platform/text-twin/twin-state-tag.tsx';
import type { TwinSource } from '../../platform/text-twin/twin-source.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { FilterForm } from '../../ui/data/filter-form.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { ViewList } from '../../ui/data/view-list.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { bundlesPath, checksPath, easyTextsPath, textPath } from '../easy-address.ts';
import { listAddress, listViews, statesIn, type ListFilter, type ListView } from './list-filter.ts';
import { listTexts as t } from './list.messages.ts';
import { visitDays, type ListedTwin } from './listed-twin.ts';
import type { TwinCount } from './twins.store.ts';

type ListPageProps = {
  filter: ListFilter;
  twins: readonly ListedTwin[];
  counts: readonly TwinCount[];
  kinds: readonly Pick<TwinSource, 'kind' | 'name' | 'names'>[];
  pages: number;
  mayEdit: boolean;
};

export function ListPage(props: ListPageProps) {
  const { filter, counts, kinds, pages, mayEdit } = props;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        <ButtonRow>
          <ButtonLink href={bundlesPath} tone="secondary">
            {t.bundles}
          </ButtonLink>
          <ButtonLink href={checksPath} tone="secondary">
            {t.checks}
          </ButtonLink>
        </ButtonRow>
      </PageHeading>
      <ViewList
        label={t.views}
        views={listViews.map((view) => ({
          href: listAddress({ ...filter, view, page: 1 }),
          text: t.viewNames[view],
          count: countIn(counts, view, filter.kind),
          hint: view === 'offen' ? t.offenHint : undefined,
          current: view === filter.view,
        }))}
      />
      <FilterForm
        locale="de"
        action={easyTextsPath}
        legend={t.filter}
        resetHref={filter.kind === undefined ? undefined : listAddress({ ...filter, kind: undefined, page: 1 })}
      >
        {filter.view !== 'offen' && <input type="hidden" name="stand" value={filter.view} />}
        <SelectField
          form={{ locale: 'de', values: { art: filter.kind } }}
          name="art"
          label={t.kind}
          empty={t.allKinds}
          options={kinds.map(({ kind, names }) => ({ value: kind, label: names }))}
        />
      </FilterForm>
      {mayEdit ? (
        <form method="get" action={`${bundlesPath}/neu`}>
          <TwinTable {...props} />
          {props.twins.length > 0 && (
            <div class="stack-actions">
              <ButtonRow>
                <Button tone="secondary">{t.bundleFrom}</Button>
              </ButtonRow>
              <p class="field-hint">{t.bundleHint}</p>
            </div>
          )}
        </form>
      ) : (
        <TwinTable {...props} />
      )}
      <Pagination locale="de" page={filter.page} pages={pages} hrefOf={(page) => listAddress({ ...filter, page })} />
      <p class="muted">{t.visitsNote(visitDays)}</p>
    </>
  );
}

export function countIn(counts: readonly TwinCount[], view: ListView, kind: string | undefined): number {
  return counts
    .filter((one) => statesIn[view].includes(one.state) && (kind === undefined || one.kind === kind))
    .reduce((sum, { count }) => sum + count, 0);
}

function TwinTable({ filter, twins, counts, kinds, mayEdit }: ListPageProps) {
  return (
    <DataTable
      locale="de"
      id="texte"
      caption={t.caption(countIn(counts, filter.view, filter.kind))}
      stacked
      rows={twins}
      empty={<p>{t.none}</p>}
      columns={[
        ...(mayEdit ? [{ header: t.columns.choose, cell: (twin: ListedTwin) => <Choose twin={twin} /> }] : []),
        {
          header: t.columns.title,
          rowHeader: true,
          cell: (twin) => <a href={mayEdit ? textPath(twin) : twin.officePath}>{twin.title || t.untitled}</a>,
        },
        { header: t.columns.kind, cell: ({ kind }) => kinds.find((one) => one.kind === kind)?.name },
        { header: t.columns.state, cell: (twin) => <State twin={twin} /> },
        {
          header: t.columns.visits,
          numeric: true,
          cell: ({ visits, publicPath }) => (publicPath === null ? t.notPublic : formatNumber(visits, 'de')),
        },
      ]}
    />
  );
}

function Choose({ twin: { kind, id, title } }: { twin: ListedTwin }) {
  return (
    <label class="row-choice">
      <input type="checkbox" name="text" value={`${kind}:${id}`} />
      <span class="visually-hidden">{t.choose(title || t.untitled)}</span>
    </label>
  );
}

function State({ twin: { state, outdatedSince, changedAt, bundle } }: { twin: ListedTwin }) {
  return (
    <>
      <TwinStateTag state={state} />{' '}
      <span class="muted">
        {outdatedSince ? t.since(formatDate(outdatedSince, 'de')) : t.changed(formatDate(changedAt, 'de'))}
        {bundle !== null && `, ${t.inBundle(bundle)}`}
      </span>
    </>
  );
}
