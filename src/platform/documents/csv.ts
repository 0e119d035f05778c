import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { documentTexts } from './documents.messages.ts';
import { valueIn, type DataTable, type DataValue } from './table.ts';

/**
 * Who opens the file. `german-excel` opens right by a double click in a German Excel: byte order mark, semicolons, decimal
 * comma, titles for people. `machine` is RFC 4180: commas, decimal points, ISO 8601, stable keys, UTF-8 without a mark.
 */
export type CsvReader = 'german-excel' | 'machine';

/** A table whose rows may still be on their way from the database. */
export type StreamedTable<Row> = Omit<DataTable<Row>, 'rows'> & { readonly rows: Iterable<Row> | AsyncIterable<Row> };

/** Streams a table as CSV, row by row, so that a long one never stands in memory as a whole. */
export function csvStream<Row>(table: StreamedTable<Row>, reader: CsvReader): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(lines(table, reader)).pipe(writer(reader))) as ReadableStream<Uint8Array>;
}

async function* lines<Row>({ columns, rows }: StreamedTable<Row>, reader: CsvReader): AsyncGenerator<string[]> {
  const write = reader === 'machine' ? forMachine : forGermanExcel;
  yield columns.map(({ key, title }) => guard(reader === 'machine' ? key : title));
  for await (const row of rows) yield columns.map((column) => write(valueIn(column, row)));
}

function writer(reader: CsvReader) {
  return stringify({
    bom: reader === 'german-excel',
    delimiter: reader === 'german-excel' ? ';' : ',',
    record_delimiter: '\r\n',
    // csv-stringify quotes line breaks by itself only when it chooses the record delimiter.
    quoted_match: /[\r\n]/u,
  });
}

function forMachine(cell: DataValue): string {
  if (cell.value === null) return '';
  switch (cell.kind) {
    case 'text':
      return guard(cell.value.toWellFormed());
    case 'moment':
      return cell.value.toISOString();
    case 'cents':
      return (cell.value / 100).toFixed(2);
    default:
      return String(cell.value);
  }
}

const moments = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

function forGermanExcel(cell: DataValue): string {
  if (cell.value === null) return '';
  const t = documentTexts('de');
  switch (cell.kind) {
    case 'text':
      return guard(cell.value.toWellFormed());
    case 'number':
      return String(cell.value).replace('.', ',');
    case 'cents':
      return (cell.value / 100).toFixed(2).replace('.', ',');
    case 'day':
      return cell.value.split('-').toReversed().join('.');
    case 'moment':
      return moments.format(cell.value).replace(',', '');
    case 'yes-no':
      return cell.value ? t.yes : t.no;
  }
}

/** The signs with which spreadsheet programs begin a formula, in their full-width forms too. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const guarded = /^''*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Text that a spreadsheet program would run as a formula gets an apostrophe before it (OWASP, CSV injection). Text that
 * already looks guarded gets one more, so that `unguard` always gives back exactly what was there.
 */
export function guard(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Undoes `guard` when an exported table is read in again. */
export function unguard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
