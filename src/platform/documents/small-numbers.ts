/** A number that may be published, or the mark that it may not. */
export type PublishedCount = number | 'protected';

/** A cross table as it may be published: every hidden number is safe from subtraction. */
export type PublishedCounts = {
  readonly cells: readonly (readonly PublishedCount[])[];
  readonly rowTotals: readonly PublishedCount[];
  readonly columnTotals: readonly PublishedCount[];
  readonly total: PublishedCount;
};

/** Counts of people from 1 to this one could tell who is meant. */
const largestSmallNumber = 4;

/**
 * Hides the counts 1 to 4 of a cross table of people, its totals included, and as many others as it takes so that no
 * hidden number can be worked out: neither by subtracting what is shown from totals, over any number of rows and columns,
 * nor because the numbers left over could only be one. Zero tells nobody's secret and stays.
 * All rows must have the same length; counts are whole and not negative.
 */
export function protectCounts(counts: readonly (readonly number[])[]): PublishedCounts {
  const grid = withTotals(counts);
  const hidden = grid.map((row) => row.map((count) => count >= 1 && count <= largestSmallNumber));
  for (let exposed = firstExposed(grid, hidden); exposed; exposed = firstExposed(grid, hidden)) {
    hidePartners(grid, hidden, exposed);
  }
  const published = grid.map((row, r) => row.map((count, c): PublishedCount => (hidden[r]?.[c] ? 'protected' : count)));
  const totals = published.at(-1) ?? [];
  return {
    cells: published.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: published.slice(0, -1).map((row) => row.at(-1) ?? 0),
    columnTotals: totals.slice(0, -1),
    total: totals.at(-1) ?? 0,
  };
}

/** The same for one row of counts with its total. */
export function protectList(counts: readonly number[]): { counts: readonly PublishedCount[]; total: PublishedCount } {
  const { cells, total } = protectCounts(counts.map((count) => [count]));
  return { counts: cells.map(([count = 0]) => count), total };
}

type Grid = readonly (readonly number[])[];
type Hidden = boolean[][];
type Place = { readonly r: number; readonly c: number };

/** The table with its totals as one more row and column: then every row and every column is one equation. */
function withTotals(counts: Grid): Grid {
  const rows = counts.map((row) => [...row, sum(row)]);
  const width = Math.max(1, ...rows.map((row) => row.length));
  return [...rows, Array.from({ length: width }, (_, c) => sum(rows.map((row) => row[c] ?? 0)))];
}

const at = (values: Grid, { r, c }: Place) => values[r]?.[c] ?? 0;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function firstExposed(grid: Grid, hidden: Hidden): Place | null {
  const places = hidden.flatMap((row, r) => row.flatMap((isHidden, c) => (isHidden ? [{ r, c }] : [])));
  return places.find((place) => !canChange(grid, hidden, place, 1) && !canChange(grid, hidden, place, -1)) ?? null;
}

/**
 * Whether a hidden number could be one larger (or smaller) in a table that publishes the same. Rows and columns are the nodes
 * of a graph, hidden cells its edges; all sums stay as they are when cells on a cycle change by 1 in turn up and down, as long
 * as each stays at least 1. If there is any other table with the same sums, there is one that differs by such a cycle, so a
 * number that cannot change either way is determined (D. Gusfield, A Graph Theoretic Approach to Statistical Data
 * Security, 1988).
 */
function canChange(grid: Grid, hidden: Hidden, start: Place, direction: 1 | -1): boolean {
  const rows = grid.length;
  const columns = grid[0]?.length ?? 0;
  const mayMove = (r: number, c: number, by: 1 | -1) => {
    if (!hidden[r]?.[c]) return false;
    // A total stands on the other side of its equation and moves against its cells.
    const change = (r === rows - 1) === (c === columns - 1) ? by : -by;
    return change > 0 || (grid[r]?.[c] ?? 0) > 1;
  };
  if (!mayMove(start.r, start.c, direction)) return false;
  const back = direction === 1 ? -1 : 1;
  const reachedRows = new Set<number>();
  const reachedColumns = new Set([start.c]);
  // Sets give what is added while they are walked through, so this goes on until nothing new is reached.
  for (const column of reachedColumns) {
    for (let row = 0; row < rows; row += 1) {
      const isStart = row === start.r && column === start.c;
      if (isStart || reachedRows.has(row) || !mayMove(row, column, back)) continue;
      if (row === start.r) return true;
      reachedRows.add(row);
      for (let next = 0; next < columns; next += 1) {
        if (mayMove(row, next, direction)) reachedColumns.add(next);
      }
    }
  }
  return false;
}

/**
 * Closes a rectangle of hidden cells around an exposed one where it costs the least: cells before totals, small numbers
 * before large ones. In the end a rectangle with totals always helps, because nothing bounds hidden totals from above.
 */
function hidePartners(grid: Grid, hidden: Hidden, { r, c }: Place): void {
  let best = null as { cost: number; corners: Place[] } | null;
  for (let row = 0; row < grid.length; row += 1) {
    if (row === r) continue;
    for (let column = 0; column < (grid[0]?.length ?? 0); column += 1) {
      if (column === c) continue;
      const corners = [
        { r: row, c },
        { r, c: column },
        { r: row, c: column },
      ];
      if (corners.some((corner) => at(grid, corner) === 0)) continue;
      const cost = sum(corners.map((corner) => costOf(grid, hidden, corner)));
      if (cost > 0 && (best === null || cost < best.cost)) best = { cost, corners };
    }
  }
  if (best === null) throw new Error('A protected count without partners: the table contradicts its totals.');
  for (const corner of best.corners) {
    const row = hidden[corner.r];
    if (row) row[corner.c] = true;
  }
}

function costOf(grid: Grid, hidden: Hidden, { r, c }: Place): number {
  if (hidden[r]?.[c]) return 0;
  const lastRow = grid.length - 1;
  const lastColumn = (grid[0]?.length ?? 1) - 1;
  const isTotal = r === lastRow || c === lastColumn;
  const everything = grid[lastRow]?.[lastColumn] ?? 0;
  // A total is worth more than all cells together, the grand total more than all totals.
  const weight = (r === lastRow ? everything * 4 : 0) + (c === lastColumn ? everything * 4 : 0);
  return at(grid, { r, c }) + (isTotal ? weight : 0);
}
