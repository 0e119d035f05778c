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
  const small = fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(small, (counts) => {
      const published = protectCounts(counts);
      const possible = tablesThatPublish(published, counts).map(trueGrid);
      publishedGrid(published).forEach((row, r) =>
        row.forEach((value, c) => {
          if (value === 'protected') expect(new Set(possible.map((grid) => grid[r]?.[c])).size).toBeGreaterThan(1);
        }),
      );
    }),
    { numRuns: 200 },
  );
});

/**
 * All tables near the true one that would look the same: protected numbers are at least 1, the others as published. Near is
 * enough: two whole tables with the same sums differ by steps that change each cell by 1 at most.
 */
function tablesThatPublish(published: PublishedCounts, counts: number[][]): number[][][] {
  const shown = publishedGrid(published);
  const rows = counts.map((row, r) => {
    const choices = row.map((count, c) => (shown[r]?.[c] === 'protected' ? [count - 1, count, count + 1] : [count]));
    return choices.reduce<number[][]>(
      (lines, values) => lines.flatMap((line) => values.map((value) => [...line, value])),
      [[]],
    );
  });
  const tables = rows.reduce<number[][][]>(
    (all, lines) => all.flatMap((one) => lines.map((line) => [...one, line])),
    [[]],
  );
  return tables.filter((one) =>
    trueGrid(one).every((row, r) =>
      row.every((value, c) => (shown[r]?.[c] === 'protected' ? value > 0 : value === shown[r]?.[c])),
    ),
  );
}

test('a table of all municipalities by kind is protected in well under a second', () => {
  const counts = Array.from({ length: 22 }, (_, r) =>
    Array.from({ length: 11 }, (__, c) => (r * 7 + c * 5 + r * c) % 61),
  );
  const started = performance.now();
  const { cells } = protectCounts(counts);
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(cells.flat().filter((count) => count !== 'protected').length).toBeGreaterThan(100);
});
