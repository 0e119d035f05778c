import type { Visit, Visitor } from '../../testing/visitor.ts';
import { importPath } from './exchange-address.ts';

/** A table as CSV, cells with semicolons in quotes. */
export function csvFile(rows: readonly (readonly (string | number)[])[], name = 'plan.csv'): File {
  const lines = rows.map((cells) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(';'));
  return new File([lines.join('\r\n')], name, { type: 'text/csv' });
}

export const bytesFile = (bytes: Uint8Array, name = 'plan.xlsx'): File => new File([new Uint8Array(bytes)], name);

/** Uploads a table and opens the page that comes next. */
export function uploaded(visitor: Visitor, file: File, more: Record<string, string> = {}): Promise<Visit> {
  return visitor.submitAndFollow(importPath, { ...more, file }, { multipart: true });
}

/** Where the button of a preview sends to, and what it says the person saw. */
export function buttonIn({ page }: Visit): { action: string; state: string } {
  return {
    action: page.querySelector('#vorschau')?.getAttribute('action') ?? '',
    state: page.querySelector('#vorschau input[name=state]')?.getAttribute('value') ?? '',
  };
}

/** The cells of a table on a page, row by row. */
export function cellsIn({ page }: Visit, id: string): readonly (readonly string[])[] {
  return page
    .querySelectorAll(`#${id} tbody tr`)
    .map((row) => row.querySelectorAll('th, td').map((cell) => cell.text.replaceAll(/\s+/gu, ' ').trim()));
}
