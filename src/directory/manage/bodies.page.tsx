import { DataTable, type Column } from '../../ui/data/data-table.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { ButtonLink } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { bodyKindName, directoryTexts as t } from '../directory.messages.ts';
import type { CompetentBody } from '../directory.store.ts';

const columns: readonly Column<CompetentBody>[] = [
  {
    header: t.columns.name,
    rowHeader: true,
    cell: (body) => <a href={`/verwaltung/stellen/${body.code}`}>{body.name}</a>,
  },
  { header: t.columns.kind, cell: (body) => bodyKindName(body.kind) },
  {
    header: t.columns.email,
    cell: (body) => body.email ?? <StatusTag tone="warning" text={t.emailMissing} />,
  },
  { header: t.columns.telephone, cell: (body) => body.telephone ?? t.none },
];

/** All competent bodies; those that cannot be written to are marked. */
export function BodiesPage({ bodies }: { bodies: readonly CompetentBody[] }) {
  const active = bodies.filter((body) => body.active);
  const inactive = bodies.filter((body) => !body.active);
  const missing = active.filter(({ email }) => email === null).length;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        <ButtonLink href="/verwaltung/stellen/neu" tone="secondary">
          {t.add}
        </ButtonLink>
      </PageHeading>
      {missing > 0 && (
        <Notice tone="warning" title={t.missing(missing)}>
          <p>{t.missingWhy}</p>
        </Notice>
      )}
      <DataTable
        locale="de"
        id="stellen"
        caption={t.caption}
        columns={columns}
        rows={active}
        stacked
        empty={<p>{t.empty}</p>}
      />
      {inactive.length > 0 && (
        <Section id="stillgelegt" title={t.inactiveTitle}>
          <p>{t.inactiveWhy}</p>
          <DataTable
            locale="de"
            id="stillgelegte"
            caption={t.inactiveCaption}
            hideCaption
            columns={columns}
            rows={inactive}
            stacked
          />
        </Section>
      )}
    </>
  );
}
