import { failure, success, type Result } from '../result.ts';
import { mostColumns, tidyCell, type ReadCell, type ReadRow, type TableFault } from './read-cells.ts';
import { unescapeText, type DateFormat } from './workbook-parts.ts';
import { readXml } from './xml.ts';

type Around = { sharedTexts: readonly string[]; formats: readonly DateFormat[]; begins1904: boolean };

/** A cell while it is read: its attributes, its stored value, text that stands in it, and whether a formula made it. */
type RawCell = { column: number; kind: string; style: number; value: string; text: string; isFormula: boolean };

class Refused extends Error {
  readonly fault: TableFault;
  constructor(fault: TableFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Reads the cells of a sheet. Empty cells cost nothing, so that a mark in the last corner of a sheet fills no memory. */
export function readSheet(
  xml: string,
  around: Around,
  limit: { rows: number },
): Result<readonly ReadRow[], TableFault> {
  try {
    return success(rowsIn(xml, around, limit));
  } catch (error) {
    if (error instanceof Refused) return failure(error.fault);
    throw error;
  }
}

function rowsIn(xml: string, around: Around, limit: { rows: number }): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  let row = { number: 0, cells: [] as ReadCell[] };
  let cell: RawCell | undefined;
  let within = '';
  let next = 1;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = { number: Number(attributes['r'] ?? row.number + 1), cells: [] };
        next = 1;
      } else if (name === 'c') {
        const column = columnOf(attributes['r']) ?? next;
        next = column + 1;
        const kind = attributes['t'] ?? 'n';
        cell = { column, kind, style: Number(attributes['s'] ?? 0), value: '', text: '', isFormula: false };
      } else if (cell && name === 'f') cell.isFormula = true;
      if (name === 'v' || name === 't') within = name;
      else if (name === 'rPh') within = '';
    },
    text(text) {
      if (!cell) return;
      if (within === 'v') cell.value += text;
      if (within === 't') cell.text += text;
    },
    close(name) {
      if (name === 'v' || name === 't') within = '';
      if (name === 'c' && cell) {
        addCell(row.cells, cell.column, contentOf(cell, around));
        cell = undefined;
      }
      if (name === 'row' && row.cells.length > 0) {
        if (rows.length >= limit.rows) throw new Refused('too-many-rows');
        rows.push(row);
      }
    },
  });
  return rows;
}

function addCell(cells: ReadCell[], column: number, content: ReadCell): void {
  if (content === '') return;
  if (column > mostColumns) throw new Refused('too-many-columns');
  while (cells.length < column - 1) cells.push('');
  cells[column - 1] = content;
}

/** „AB12“ is in column 28. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(address ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);
}

function contentOf(cell: RawCell, { sharedTexts, formats, begins1904 }: Around): ReadCell {
  if (cell.isFormula) return { fault: 'formula' };
  switch (cell.kind) {
    case 's':
      return tidyCell(sharedText(sharedTexts, Number(cell.value)));
    case 'inlineStr':
      return tidyCell(unescapeText(cell.text));
    case 'str':
      return tidyCell(unescapeText(cell.value));
    case 'b':
      return cell.value === '1' ? 'ja' : 'nein';
    case 'e':
      return { fault: 'error' };
    case 'd':
      return cell.value.slice(0, 10);
    default:
      return numberText(cell.value.trim(), formats[cell.style] ?? null, begins1904);
  }
}

function sharedText(texts: readonly string[], place: number): string {
  const text = texts[place];
  if (text === undefined) throw new Refused('broken');
  return text;
}

/** A number as people type it in German; a date no more exactly than the cell shows it. */
function numberText(value: string, format: DateFormat, begins1904: boolean): ReadCell {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return tidyCell(value);
  if (format === null || number < 0 || number > 2_958_465)
    return String(Number(number.toPrecision(15))).replace('.', ',');
  const beginning = begins1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(beginning + Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
  return format === 'day' ? day : day.slice(0, format === 'month' ? 7 : 4);
}
