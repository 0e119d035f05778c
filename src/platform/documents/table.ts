import type { Day } from '../calendar.ts';
import { formatDate, formatDateTime, formatEuros } from '../i18n/format.ts';
import { documentTexts } from './documents.messages.ts';
import { table, type DocumentLanguage, type Table, type Written } from './document.ts';

/** What stands in a column; whole euro cents are written as euros. */
export type DataColumnKind = 'text' | 'number' | 'cents' | 'day' | 'moment' | 'yes-no';

type ValueOf = { text: string; number: number; cents: number; day: Day; moment: Date; 'yes-no': boolean };

/** One column of exported data: `key` names it for machines and never changes, `title` is for people. */
export type DataColumn<Row> = {
  [Kind in DataColumnKind]: {
    readonly kind: Kind;
    readonly key: string;
    readonly title: string;
    readonly value: (row: Row) => ValueOf[Kind] | null;
  };
}[DataColumnKind];

/** Data for export, described once: CSV, Excel, JSON and the tables of documents are made from it. */
export type DataTable<Row> = {
  readonly title: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: Iterable<Row>;
};

/** The value of one cell, tied to its kind. */
export type DataValue = {
  [Kind in DataColumnKind]: { readonly kind: Kind; readonly value: ValueOf[Kind] | null };
}[DataColumnKind];

export function valueIn<Row>(column: DataColumn<Row>, row: Row): DataValue {
  // The compiler does not follow that kind and value come from the same column.
  return { kind: column.kind, value: column.value(row) } as DataValue;
}

type DataRecord = Record<string, string | number | boolean | null>;

/** The rows as plain records for JSON; days and moments in ISO 8601, money in cents. */
export function recordsOf<Row>({ columns, rows }: DataTable<Row>): DataRecord[] {
  return Array.from(rows, (row) => recordOf(columns, row));
}

/** One row as a plain record for JSON. */
export function recordOf<Row>(columns: DataTable<Row>['columns'], row: Row): DataRecord {
  return Object.fromEntries(
    columns.map((column) => {
      const value = column.value(row);
      return [column.key, value instanceof Date ? value.toISOString() : value];
    }),
  );
}

/** The same data as a table of a document; the first column names the rows. */
export function tableOf<Row>(data: DataTable<Row>, language: DocumentLanguage): Table {
  const { title, columns, rows } = data;
  return table({
    caption: title,
    columns: columns.map((column, index) => ({
      title: column.title,
      kind: column.kind === 'number' || column.kind === 'cents' ? 'number' : 'text',
      rowHeader: index === 0,
    })),
    rows: Array.from(rows, (row) => columns.map((column) => written(valueIn(column, row), language))),
  });
}

function written(cell: DataValue, language: DocumentLanguage): Written | null {
  if (cell.value === null) return null;
  const t = documentTexts(language);
  switch (cell.kind) {
    case 'day':
      return formatDate(cell.value, language);
    case 'moment':
      return formatDateTime(cell.value, language);
    case 'yes-no':
      return cell.value ? t.yes : t.no;
    case 'cents':
      return formatEuros(cell.value, language);
    default:
      return cell.value;
  }
}
