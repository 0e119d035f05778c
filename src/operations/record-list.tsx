import type { ComponentChildren } from 'preact';
import { DataTable, type Column } from '../ui/data/data-table.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';

type RecordListProps<Row> = {
  id: string;
  texts: { readonly title: string; readonly lead: string; readonly caption: string; readonly empty: string };
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** The way to the other pages of the list. */
  children: ComponentChildren;
};

/** A page that lists what the program has recorded, newest first. */
export function RecordList<Row>({ id, texts: t, rows, columns, children }: RecordListProps<Row>) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <DataTable
        locale="de"
        id={id}
        caption={t.caption}
        stacked
        empty={<p>{t.empty}</p>}
        rows={rows}
        columns={columns}
      />
      {children}
    </>
  );
}
