import { formatDate, formatNumber } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { bundlePath, bundlesPath, easyTextsPath } from '../easy-address.ts';
import { bundleTexts as t } from './bundles.messages.ts';
import type { ListedBundle } from './bundles.store.ts';

type BundleListPageProps = { bundles: readonly ListedBundle[]; total: number; page: number; pages: number };

export function BundleListPage({ bundles, total, page, pages }: BundleListPageProps) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        <ButtonRow>
          <ButtonLink href={easyTextsPath}>{t.choose}</ButtonLink>
        </ButtonRow>
      </PageHeading>
      <DataTable
        locale="de"
        id="buendel"
        caption={t.caption(total)}
        stacked
        rows={bundles}
        empty={<p>{t.none}</p>}
        columns={[
          {
            header: t.columns.name,
            rowHeader: true,
            cell: ({ number }) => <a href={bundlePath(number)}>{t.name(number)}</a>,
          },
          { header: t.columns.office, cell: ({ office }) => office },
          { header: t.columns.state, cell: (bundle) => <BundleState bundle={bundle} /> },
          { header: t.columns.since, cell: ({ createdAt }) => formatDate(createdAt, 'de') },
          { header: t.columns.texts, numeric: true, cell: ({ texts }) => formatNumber(texts, 'de') },
          { header: t.columns.back, numeric: true, cell: ({ back }) => formatNumber(back, 'de') },
          { header: t.columns.taken, numeric: true, cell: ({ taken }) => formatNumber(taken, 'de') },
        ]}
      />
      <Pagination locale="de" page={page} pages={pages} hrefOf={(wanted) => `${bundlesPath}?seite=${wanted}`} />
    </>
  );
}

/** Out, back and waiting to be looked at, or finished. */
export function BundleState({ bundle: { closedAt, back, taken } }: { bundle: ListedBundle }) {
  if (closedAt !== null) return <StatusTag tone="success" text={t.states.closed} />;
  if (back > taken) return <StatusTag tone="warning" text={t.states.back} />;
  return <StatusTag tone="progress" text={t.states.out} />;
}
