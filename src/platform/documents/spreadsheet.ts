import type { Cell, CellObject, Sheet } from 'write-excel-file/node';
import { documentTexts } from './documents.messages.ts';
import { printable } from './prepare-text.ts';
import { valueIn, type DataColumnKind, type DataTable, type DataValue } from './table.ts';

/** What Excel takes in one cell and in the name of a sheet. */
const longestText = 32_767;
const longestName = 31;

const widths: Record<DataColumnKind, number> = { text: 28, number: 12, cents: 14, day: 13, moment: 18, 'yes-no': 10 };
const longTextWidth = 60;

/** One sheet of a workbook. Build it with `sheet(table)`, so that tables of different rows fit into one workbook. */
export type SpreadsheetSheet = Omit<Sheet<never>, 'images'>;

/** Lays out a table as a sheet: typed cells, a bold first row that stays in view, columns as wide as their kind needs. */
export function sheet<Row>({ title, columns, rows }: DataTable<Row>): SpreadsheetSheet {
  const header = columns.map((column): CellObject => ({
    value: printable(column.title),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#E8E9EF',
    wrap: true,
    alignVertical: 'bottom',
  }));
  const body = Array.from(rows, (row) => columns.map((column) => cellOf(valueIn(column, row))));
  return {
    sheet: title,
    data: [header, ...body],
    stickyRowsCount: 1,
    orientation: 'landscape',
    columns: columns.map(({ kind }, index) => ({
      width: kind === 'text' && body.some((row) => isLong(row[index])) ? longTextWidth : widths[kind],
    })),
  };
}

/** Makes an Excel workbook (xlsx). Text is stored as text: nothing typed can become a formula. */
export async function renderSpreadsheet({ sheets }: { sheets: readonly SpreadsheetSheet[] }): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ sheet: name }) => name ?? ''));
  const named = sheets.map((one, index) => ({ ...one, sheet: names[index] ?? '' }));
  const { default: writeExcelFile } = await import('write-excel-file/node');
  return writeExcelFile(named, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

/** Names as Excel allows them: at most 31 characters, none of `[ ] : * ? / \`, no two alike whatever their case. */
function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const clean = printable(title)
      .replaceAll(/[[\]:*?/\\\n]/gu, ' ')
      .replaceAll(/^'|'$/gu, '')
      .trim();
    const base = clean === '' ? `Tabelle ${index + 1}` : clean;
    for (let copy = 1; ; copy += 1) {
      const suffix = copy === 1 ? '' : ` (${copy})`;
      const name = `${base.slice(0, longestName - suffix.length).toWellFormed()}${suffix}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

function isLong(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && cell !== null && 'value' in cell && String(cell.value).length > widths.text;
}

function cellOf(cell: DataValue): Cell {
  if (cell.value === null) return null;
  const top = { alignVertical: 'top' } as const;
  switch (cell.kind) {
    case 'text':
      return { value: fitting(storable(cell.value)), type: String, wrap: true, ...top };
    case 'number':
      return { value: cell.value, type: Number, ...top };
    case 'cents':
      return { value: cell.value / 100, type: Number, format: '#,##0.00 "€"', ...top };
    case 'day':
      return { value: new Date(`${cell.value}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy', ...top };
    case 'moment':
      return { value: onTheClockInBerlin(cell.value), type: Date, format: 'dd.mm.yyyy hh:mm', ...top };
    case 'yes-no':
      return { value: cell.value ? documentTexts('de').yes : documentTexts('de').no, type: String, ...top };
  }
}

// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/gu;

/**
 * Text as a workbook can hold it, and otherwise exactly as it is, so that it can be read in again. What looks like one of the escapes of
 * Excel (`_x000D_`) is escaped, else programs would show another character.
 */
function storable(text: string): string {
  const clean = text.toWellFormed().replaceAll(/\r\n?/gu, '\n').replaceAll(forbidden, '');
  return clean.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

const ending = ' … [gekürzt]';

function fitting(text: string): string {
  return text.length <= longestText ? text : text.slice(0, longestText - ending.length).toWellFormed() + ending;
}

const parts = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Berlin',
});

/** Excel knows no time zones: the moment is stored as the clock in Berlin shows it. */
function onTheClockInBerlin(moment: Date): Date {
  return new Date(`${parts.format(moment).replace(' ', 'T')}Z`);
}
