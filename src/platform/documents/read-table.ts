import { failure, type Result } from '../result.ts';
import { readCsv } from './read-csv.ts';
import type { ReadTable, TableFault } from './read-cells.ts';
import { readWorkbook } from './read-workbook.ts';

/**
 * Reads a table from a file: CSV or the first sheet of an Excel workbook (xlsx). What the file is shows in its bytes, whatever its name.
 * @param limit how many rows that are not empty are accepted, the headings included
 */
export function readTable(bytes: Uint8Array, limit: { rows: number }): Result<ReadTable, TableFault> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return failure('old-or-locked');
  const read = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? readWorkbook(bytes, limit) : readCsv(bytes, limit);
  return read.ok && read.value.rows.length === 0 ? failure('empty') : read;
}

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, index) => bytes[index] === sign);
}
