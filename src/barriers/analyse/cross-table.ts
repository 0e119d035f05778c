import { analysisTexts, dimensionTitles } from './analysis.messages.ts';
import type { Question } from './counted.store.ts';
import type { CrossCount } from './counts.store.ts';
import type { Dimension } from './dimensions.ts';
import { crossName } from './analysis-paths.ts';
import type { FigureColumn, FigureTable } from './figure-table.ts';
import { listAddress, narrowedTo } from './list-address.ts';
import { inOrder, valueNames, type Vocabulary } from './value-names.ts';

export type CrossCell = { readonly barriers: number; readonly href: string | undefined };
type Heading = { readonly value: string | null; readonly name: string };

/** Barriers by two dimensions at once. */
export type CrossTable = {
  readonly title: string;
  readonly rowTitle: string;
  readonly codeTitle: string;
  readonly columns: readonly Heading[];
  readonly rows: readonly (Heading & { readonly cells: readonly CrossCell[] })[];
  readonly most: number;
};

export type CrossDimensions = readonly [Dimension, Dimension];

export function crossTable(
  counts: readonly CrossCount[],
  [first, second]: CrossDimensions,
  { audience, filter }: Question,
  vocabulary: Vocabulary,
): CrossTable {
  const { locale } = vocabulary;
  const t = analysisTexts(locale);
  const found = new Map(counts.map(({ row, column, barriers }) => [keyOf(row, column), barriers]));
  const columns = headings(
    second,
    counts.map(({ column, barriers }) => ({ value: column, barriers })),
    vocabulary,
  );
  const rows = headings(
    first,
    counts.map(({ row, barriers }) => ({ value: row, barriers })),
    vocabulary,
  );
  const addressOf = (row: string | null, column: string | null) => {
    const narrowed = narrowedTo(filter, first, row);
    return narrowed === null ? undefined : listAddress({ audience, locale }, narrowedTo(narrowed, second, column));
  };
  return {
    title: t.crossTitle(dimensionTitles[first][locale], dimensionTitles[second][locale]),
    rowTitle: dimensionTitles[first][locale],
    codeTitle: t.code,
    columns,
    rows: rows.map(({ value, name }) => ({
      value,
      name,
      cells: columns.map((column) => {
        const barriers = found.get(keyOf(value, column.value)) ?? 0;
        return { barriers, href: barriers === 0 ? undefined : addressOf(value, column.value) };
      }),
    })),
    most: Math.max(0, ...counts.map(({ barriers }) => barriers)),
  };
}

const keyOf = (row: string | null, column: string | null): string => JSON.stringify([row, column]);

/** The values that occur, in their order, with their names. */
function headings(
  dimension: Dimension,
  counts: readonly { value: string | null; barriers: number }[],
  vocabulary: Vocabulary,
): readonly Heading[] {
  const nameOf = valueNames(dimension, vocabulary);
  const groups = Map.groupBy(counts, ({ value }) => value);
  const values = [...groups].map(([value, all]) => ({
    value,
    barriers: all.reduce((sum, { barriers }) => sum + barriers, 0),
  }));
  return inOrder(dimension, values, vocabulary).map(({ value }) => ({ value, name: nameOf(value) }));
}

/** One line for each row, one column for each value. */
export function crossFigures({ title, rowTitle, codeTitle, columns, rows }: CrossTable): FigureTable {
  const keys = columns.map(({ value }) => `with_${value ?? 'not_stated'}` as const);
  return {
    name: crossName,
    title,
    columns: [
      { key: 'value', title: rowTitle, kind: 'text' },
      { key: 'code', title: codeTitle, kind: 'text' },
      ...columns.map(({ name }, index): FigureColumn => ({ key: keys[index] ?? 'value', title: name, kind: 'number' })),
    ],
    rows: rows.map(({ name, value, cells }) => ({
      cells: {
        value: name,
        code: value,
        ...Object.fromEntries(cells.map(({ barriers }, index) => [keys[index], barriers])),
      },
    })),
  };
}
