import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protectCounts, protectList, type PublishedCount, type PublishedCounts } from './small-numbers.ts';

const table = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) => {
  const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 60 }));
  const row = fc.array(count, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
});

/** The published table as one grid with its totals, and the true one. */
function publishedGrid({ cells, rowTotals, columnTotals, total }: PublishedCounts): PublishedCount[][] {
  return [...cells.map((row, r) => [...row, rowTotals[r] ?? 0]), [...columnTotals, total]];
}
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
function trueGrid(counts: number[][]): number[][] {
  const rows = counts.map((row) => [...row, sum(row)]);
  return [...rows, (rows[0] ?? []).map((_, c) => sum(rows.map((row) => row[c] ?? 0)))];
}

/** Which hidden numbers the equations of all rows and columns determine, found by solving them (Gauss). */
function determined(grid: PublishedCount[][]): number {
  const hidden = grid.flatMap((row, r) => row.flatMap((value, c) => (value === 'protected' ? [`${r}/${c}`] : [])));
  const lastRow = grid.length - 1;
  const lastColumn = (grid[0]?.length ?? 1) - 1;
  const coefficient = (r: number, c: number, isTotal: boolean) =>
    grid[r]?.[c] === 'protected' ? (isTotal ? -1 : 1) : 0;
  const equation = (places: [number, number, boolean][]) => {
    const line = hidden.map(() => 0);
    for (const [r, c, isTotal] of places) {
      const index = hidden.indexOf(`${r}/${c}`);
      if (index >= 0) line[index] = coefficient(r, c, isTotal);
    }
    return line;
  };
  const system = [
    ...grid.map((row, r) => equation(row.map((_, c) => [r, c, c === lastColumn]))),
    ...(grid[0] ?? []).map((_, c) => equation(grid.map((__, r) => [r, c, r === lastRow]))),
  ];
  let pivotRow = 0;
  for (let column = 0; column < hidden.length; column += 1) {
    const found = system.findIndex((line, index) => index >= pivotRow && Math.abs(line[column]!) > 1e-9);
    if (found < 0) continue;
    [system[pivotRow], system[found]] = [system[found]!, system[pivotRow]!];
    const pivot = system[pivotRow]!;
    const scale = pivot[column]!;
    for (let index = 0; index < pivot.length; index += 1) pivot[index]! /= scale;
    for (const line of system) {
      if (line === pivot) continue;
      const factor = line[column]!;
      if (factor === 0) continue;
      for (let index = 0; index < line.length; index += 1) line[index]! -= factor * pivot[index]!;
    }
    pivotRow += 1;
  }
  // A reduced equation with one unknown left gives that unknown away.
  return system.filter((line) => line.filter((value) => Math.abs(value) > 1e-9).length === 1).length;
}

test('small counts and the numbers that would give them away are protected', () => {
  const published = protectCounts([
    [12, 3, 20],
    [15, 11, 30],
    [9, 8, 40],
  ]);
  expect(published).toEqual({
    cells: [
      [12, 'protected', 20].map((value) => (value === 12 ? 'protected' : value)),
      [15, 11, 30],
      ['protected', 'protected', 40],
    ],
    rowTotals: [35, 56, 57],
    columnTotals: [36, 22, 90],
    total: 148,
  });
});

test('a table without small counts is published whole', () => {
  expect(
    protectCounts([
      [5, 0],
      [0, 9],
    ]),
  ).toEqual({
    cells: [
      [5, 0],
      [0, 9],
    ],
    rowTotals: [5, 9],
    columnTotals: [5, 9],
    total: 14,
  });
  expect(protectCounts([])).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: 0 });
});

test('two ones that add up to two are not told by their sum', () => {
  const { counts, total } = protectList([1, 1, 30, 8]);
  expect(counts).toEqual(['protected', 'protected', 30, 'protected']);
  expect(total).toBe(40);
});

test('a single person hides together with the totals', () => {
  expect(protectList([0, 1, 0])).toEqual({ counts: [0, 'protected', 0], total: 'protected' });
});

test('no small count is ever published, neither in a cell nor in a total', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const truth = trueGrid(counts);
      publishedGrid(protectCounts(counts)).forEach((row, r) =>
        row.forEach((value, c) => {
          if (value === 'protected') expect(truth[r]?.[c]).toBeGreaterThan(0);
          else {
            expect(value).toBe(truth[r]?.[c]);
            expect(value === 0 || value > 4).toBe(true);
          }
        }),
      );
    }),
  );
});

test('no protected number can be computed by subtraction, over any rows and columns', () => {
  fc.assert(
    fc.property(table, (counts) => determined(publishedGrid(protectCounts(counts))) === 0),
    { numRuns: 500 },
  );
});

test('every protected number could be another one', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const truth = trueGrid(counts);
      const published = publishedGrid(protectCounts(counts));
      published.forEach((row, r) =>
        row.forEach((value, c) => {
          if (value === 'protected') expect(hasOtherSolution(published, truth, r, c)).toBe(true);
        }),
      );
    }),
    { numRuns: 300 },
  );
});

/**
 * Whether some table with the same published numbers, whole and with at least 1 in each protected place, has another number
 * in this place: then one can be reached by moving 1 around a cycle of protected places, up here and down there.
 */
function hasOtherSolution(published: PublishedCount[][], truth: number[][], row: number, column: number): boolean {
  const rows = published.length;
  const columns = published[0]?.length ?? 0;
  // In each equation, parts count as they are and the total counts less: raising a part and raising the total balance.
  const sign = (r: number, c: number) => (r === rows - 1 ? -1 : 1) * (c === columns - 1 ? -1 : 1);
  return [1, -1].some((first) => {
    const mayMove = (r: number, c: number, flow: number) => {
      const change = flow * sign(r, c);
      return published[r]?.[c] === 'protected' && (change > 0 || truth[r]![c]! > 1);
    };
    if (!mayMove(row, column, first)) return false;
    // The flow enters the column here and must come back to the row: columns are left by -first, rows by +first.
    const reached = new Set([`c${column}`]);
    const waiting: ({ r: number } | { c: number })[] = [{ c: column }];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if ('c' in node) {
        for (let r = 0; r < rows; r += 1) {
          if ((r === row && node.c === column) || reached.has(`r${r}`) || !mayMove(r, node.c, -first)) continue;
          reached.add(`r${r}`);
          waiting.push({ r });
        }
      } else {
        for (let c = 0; c < columns; c += 1) {
          if ((node.r === row && c === column) || reached.has(`c${c}`) || !mayMove(node.r, c, first)) continue;
          reached.add(`c${c}`);
          waiting.push({ c });
        }
      }
    }
    return reached.has(`r${row}`);
  });
}
