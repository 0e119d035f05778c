/** Why the content of a cell cannot be taken: formulas are never worked out, `error` is what Excel shows as #NAME? and the like. */
export type CellFault = 'formula' | 'error' | 'too-long';
export type ReadCell = string | { readonly fault: CellFault };

/** A row that is not empty, with its number as spreadsheet programs show it. */
export type ReadRow = { readonly number: number; readonly cells: readonly ReadCell[] };

/** A table that somebody sent, as text; nothing is known yet about what it means. */
export type ReadTable = {
  readonly format: 'csv' | 'xlsx';
  /** Old programs write CSV so. It was understood, but a letter may be wrong. */
  readonly isWindows1252: boolean;
  readonly rows: readonly ReadRow[];
};

export type TableFault =
  | 'not-a-table'
  /** The format before 2007, or a workbook with a password, which looks the same from outside. */
  | 'old-or-locked'
  | 'broken'
  /** A small file that unpacks to an enormous one. */
  | 'expands-too-much'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'empty';

/** What a cell of Excel may hold at most. */
export const longestCell = 32_767;
export const mostColumns = 100;

// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const controlCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/** Text of a cell as our forms would take it: no control characters, `\n` at the ends of lines, no blanks around. */
export function tidyCell(text: string): ReadCell {
  if (text.length > longestCell) return { fault: 'too-long' };
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(controlCharacters, '').normalize('NFC').trim();
}
