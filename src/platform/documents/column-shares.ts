import { plainText } from './check-document.ts';
import type { Table } from './document.ts';

/**
 * How columns share the width of a table: by the length of what stands in them, softened so that short ones stay readable.
 */
export function columnShares({ columns, rows }: Table): readonly number[] {
  return columns.map(({ title }, index) => {
    const lengths = [title.length, ...rows.map((row) => plainText(row[index] ?? []).length)];
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return Math.round(Math.sqrt(Math.min(400, Math.max(8, mean, longest / 2))) * 10);
  });
}
