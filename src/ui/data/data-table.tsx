import type { ComponentChildren } from 'preact';
import type { Locale } from '../../platform/i18n/locale.ts';
import { uiTexts } from '../ui.messages.ts';

export type Column<Row> = {
  readonly header: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Right-aligned digits of equal width. */
  readonly numeric?: boolean | undefined;
  /** Names the row; exactly one column should. */
  readonly rowHeader?: boolean | undefined;
  readonly sort?: { readonly href: string; readonly direction?: SortDirection | undefined } | undefined;
};
type SortDirection = 'ascending' | 'descending';

type DataTableProps<Row> = {
  locale: Locale;
  /** Unique on the page. */
  id: string;
  caption: string;
  hideCaption?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** On small screens each row becomes a block of labelled lines; otherwise the table scrolls sideways. */
  stacked?: boolean | undefined;
  /** Stands instead of the table when there are no rows. */
  empty?: ComponentChildren;
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { locale, id, caption, hideCaption, columns, rows, stacked, empty } = props;
  if (rows.length === 0 && empty !== undefined) return <div class="empty">{empty}</div>;
  const role: Roles = stacked ? rolesWhenStacked : noRoles;
  return (
    <Frame id={id} scrolling={!stacked}>
      <table id={id} role={role.table} class={stacked ? 'table table-stacked' : 'table'}>
        <caption id={`${id}-caption`} class={hideCaption ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead role={role.rowgroup}>
          <tr role={role.row}>
            {columns.map((column) => (
              <HeaderCell key={column.header} locale={locale} column={column} role={role.columnheader} />
            ))}
          </tr>
        </thead>
        <tbody role={role.rowgroup}>
          {rows.map((row, index) => (
            <tr key={index} role={role.row}>
              {columns.map((column) => bodyCell(column, row, role))}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}

/** A wide table is focusable, so that the keyboard can scroll it (WCAG 2.1.1), and named, because it is then a stop. */
function Frame({ id, scrolling, children }: { id: string; scrolling: boolean; children: ComponentChildren }) {
  if (!scrolling) return <>{children}</>;
  return (
    <section class="table-scroll" tabIndex={0} aria-labelledby={`${id}-caption`}>
      {children}
    </section>
  );
}

/** Some browsers drop the meaning of a table as soon as its display changes; saying it again keeps it. */
const rolesWhenStacked = {
  table: 'table',
  rowgroup: 'rowgroup',
  row: 'row',
  columnheader: 'columnheader',
  rowheader: 'rowheader',
  cell: 'cell',
} as const;
type Roles = { readonly [Name in keyof typeof rolesWhenStacked]?: (typeof rolesWhenStacked)[Name] };
const noRoles: Roles = {};

type HeaderCellProps<Row> = { locale: Locale; column: Column<Row>; role: Roles['columnheader'] };

function HeaderCell<Row>({ locale, column, role }: HeaderCellProps<Row>) {
  const t = uiTexts(locale);
  const { header, numeric, sort } = column;
  return (
    <th scope="col" role={role} class={numeric ? 'numeric' : undefined} aria-sort={sort?.direction}>
      {sort ? (
        <a href={sort.href} class="table-sort">
          {header}
          {sort.direction && (
            <>
              <span aria-hidden="true">{sort.direction === 'ascending' ? ' ▲' : ' ▼'}</span>
              <span class="visually-hidden">
                , {sort.direction === 'ascending' ? t.sortAscending : t.sortDescending}
              </span>
            </>
          )}
        </a>
      ) : (
        header
      )}
    </th>
  );
}

function bodyCell<Row>({ header, cell, numeric, rowHeader }: Column<Row>, row: Row, role: Roles) {
  const attributes = { class: numeric ? 'numeric' : undefined, 'data-label': header };
  return rowHeader ? (
    <th key={header} scope="row" role={role.rowheader} {...attributes}>
      {cell(row)}
    </th>
  ) : (
    <td key={header} role={role.cell} {...attributes}>{cell(row)}</td>
  );
}
