/** Cells of one row that stand in the next ones, too, by their column. */
type Above = ReadonlyMap<number, { readonly cell: Element; readonly rows: number }>;

/** More columns than that nobody reads; a damaged number is not believed. */
const mostColumns = 30;

/**
 * Gives every row of a table a cell in every column, because our tables know no merged cells. What stood beside several rows, or was the name
 * of several columns, is repeated: whoever reads cell by cell needs it in each. What went across a row stands in its first column.
 * @returns whether there was anything to split
 */
export function splitMergedCells(table: Element): boolean {
  let isSplit = false;
  let above: Above = new Map();
  for (const [index, row] of [...table.querySelectorAll('tr')].entries()) {
    const below = new Map<number, { cell: Element; rows: number }>();
    const placed: Element[] = [];
    const place = (cell: Element, rows: number): void => {
      if (rows > 1) below.set(placed.length, { cell, rows: rows - 1 });
      placed.push(cell);
    };
    const placeFromAbove = (): void => {
      for (let over = above.get(placed.length); over; over = above.get(placed.length))
        place(copyOf(over.cell), over.rows);
    };
    for (const cell of row.querySelectorAll('td, th')) {
      placeFromAbove();
      const [across, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      isSplit ||= across > 1 || down > 1;
      place(cell, down);
      for (let more = 1; more < across; more += 1) place(index === 0 ? copyOf(cell) : emptyLike(cell), down);
    }
    for (const column of above.keys())
      while (placed.length <= column) {
        const over = above.get(placed.length);
        place(over ? copyOf(over.cell) : row.ownerDocument.createElement('td'), over?.rows ?? 1);
      }
    row.replaceChildren(...placed);
    above = below;
  }
  return isSplit;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  // „0“ means: to the last row.
  if (name === 'rowspan') return span === 0 ? Number.MAX_SAFE_INTEGER : Math.max(1, Math.trunc(span) || 1);
  return Math.min(mostColumns, Math.max(1, Math.trunc(span) || 1));
}

const copyOf = (cell: Element): Element => cell.ownerDocument.importNode(cell, true);
const emptyLike = (cell: Element): Element => cell.ownerDocument.createElement(cell.tagName);
