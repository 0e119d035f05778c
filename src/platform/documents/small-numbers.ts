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

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function firstExposed(grid: Grid, hidden: Hidden): Place | null {
  return bridge(hidden) ?? forced(grid, hidden);
}

function placesOf(hidden: Hidden): Place[] {
  return hidden.flatMap((row, r) => row.flatMap((isHidden, c) => (isHidden ? [{ r, c }] : [])));
}

/**
 * A hidden cell that the equations determine. Rows and columns are the nodes of a graph, hidden cells its edges: a cell is
 * determined exactly when it is on no cycle, that is when its edge is a bridge (D. Gusfield, A Graph Theoretic Approach to
 * Statistical Data Security, 1988).
 */
function bridge(hidden: Hidden): Place | null {
  const columns = hidden[0]?.length ?? 0;
  return (
    placesOf(hidden).find(({ r, c }) => {
      const reached = new Set([r]);
      const waiting = [r];
      for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        for (const next of neighbours(hidden, node, columns, { r, c })) {
          if (reached.has(next)) continue;
          reached.add(next);
          waiting.push(next);
        }
      }
      return !reached.has(hidden.length + c);
    }) ?? null
  );
}

/** Nodes below the number of rows are rows, the others columns. */
function neighbours(hidden: Hidden, node: number, columns: number, without: Place): number[] {
  const rows = hidden.length;
  if (node < rows) {
    const across = Array.from({ length: columns }, (_, c) => c);
    return across.filter((c) => hidden[node]?.[c] && !(node === without.r && c === without.c)).map((c) => rows + c);
  }
  const c = node - rows;
  return hidden.flatMap((row, r) => (row[c] && !(r === without.r && c === without.c) ? [r] : []));
}

/**
 * A hidden cell that can only have one value because a hidden number is at least 1: two cells that add up to 2 are both 1.
 * The bounds of each cell follow from its row and its column, again and again until nothing changes.
 */
function forced(grid: Grid, hidden: Hidden): Place | null {
  const low = grid.map((row, r) => row.map((count, c) => (hidden[r]?.[c] ? 1 : count)));
  const high = grid.map((row, r) => row.map((count, c) => (hidden[r]?.[c] ? Infinity : count)));
  const lines = equations(grid);
  for (let changed = true; changed;) {
    changed = false;
    for (const { parts, total } of lines) {
      changed = narrow(low, high, total, sumAt(low, parts), sumAt(high, parts)) || changed;
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        const least = at(low, total) - sumAt(high, others);
        changed = narrow(low, high, part, least, at(high, total) - sumAt(low, others)) || changed;
      }
    }
  }
  return placesOf(hidden).find((place) => at(low, place) === at(high, place)) ?? null;
}

/** Each line of the table as parts that add up to a total. */
function equations(grid: Grid): { parts: Place[]; total: Place }[] {
  const lastRow = grid.length - 1;
  const lastColumn = (grid[0]?.length ?? 1) - 1;
  const rows = grid.map((row, r) => ({
    parts: row.slice(0, -1).map((_, c) => ({ r, c })),
    total: { r, c: lastColumn },
  }));
  const columns = (grid[0] ?? []).map((_, c) => ({
    parts: grid.slice(0, -1).map((__, r) => ({ r, c })),
    total: { r: lastRow, c },
  }));
  return [...rows, ...columns].filter(({ parts }) => parts.length > 0);
}

const at = (values: Grid, { r, c }: Place) => values[r]?.[c] ?? 0;
const sumAt = (values: Grid, places: readonly Place[]) => sum(places.map((place) => at(values, place)));

function narrow(low: number[][], high: number[][], { r, c }: Place, least: number, most: number): boolean {
  const lowRow = low[r];
  const highRow = high[r];
  if (!lowRow || !highRow) return false;
  let changed = false;
  if (least > (lowRow[c] ?? 0)) {
    lowRow[c] = least;
    changed = true;
  }
  if (most < (highRow[c] ?? 0)) {
    highRow[c] = most;
    changed = true;
  }
  return changed;
}

/**
 * Closes a rectangle of hidden cells around an exposed one, so that it lies on a cycle, where it costs the least: cells
 * before totals, small numbers before large ones. The three totals that belong to the cell are always possible.
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
