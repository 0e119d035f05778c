import { parse } from 'csv-parse/sync';
import { failure, success, type Result } from '../result.ts';
import { unguard } from './csv.ts';
import { mostColumns, tidyCell, type ReadTable, type TableFault } from './read-cells.ts';

/**
 * Reads CSV: UTF-8 with or without a byte order mark, else Windows-1252; semicolons, commas or tabs, whichever the first line has most of.
 * Nothing in it is a formula: a cell that begins with an equals sign is text. The apostrophe that `guard` writes is taken away again.
 */
export function readCsv(bytes: Uint8Array, limit: { rows: number }): Result<ReadTable, TableFault> {
  const { text, isWindows1252 } = decode(bytes);
  // oxlint-disable-next-line no-control-regex -- pictures, programs and the like are full of them
  if (/[\u0000-\u0008\u000E-\u001A]/u.test(text)) return failure('not-a-table');
  const records = parseRecords(text);
  if (!records) return failure('broken');
  const rows = records
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => tidyCell(unguard(cell))) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length > limit.rows) return failure('too-many-rows');
  if (rows.some(({ cells }) => cells.length > mostColumns)) return failure('too-many-columns');
  return success({ format: 'csv', isWindows1252, rows });
}

function decode(bytes: Uint8Array): { text: string; isWindows1252: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isWindows1252: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isWindows1252: true };
  }
}

function parseRecords(text: string): readonly string[][] | undefined {
  try {
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false });
  } catch {
    return undefined;
  }
}

function delimiterOf(text: string): string {
  const [firstLine = ''] = text.replaceAll(/"[^"]*"/gu, '').split(/[\r\n]/u, 1);
  const count = (sign: string) => firstLine.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
