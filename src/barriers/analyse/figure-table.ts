import type { DataTable } from '../../platform/documents/table.ts';
import type { Figure } from './figures.ts';

export type FigureValue = string | number | null;

/** A column that says what is counted, or one that says a figure. */
export type FigureColumn = {
  readonly key: Figure | 'value' | 'code' | 'wait' | 'municipality' | `with_${string}`;
  readonly title: string;
  readonly kind: 'text' | 'number';
};

export type FigureRow = {
  readonly cells: Readonly<Partial<Record<FigureColumn['key'], FigureValue>>>;
  /** Where the barriers behind the row stand. */
  readonly href?: string | undefined;
  /** When the name is in another language than the page. */
  readonly lang?: 'de' | undefined;
};

/** One table of the analysis: the same on the page, as CSV, Excel and JSON. */
export type FigureTable = {
  /** In the address of its files. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
};

/** As the export layer takes it. */
export function dataTableOf({ title, columns, rows }: FigureTable): DataTable<FigureRow> {
  return {
    title,
    rows,
    columns: columns.map(({ key, title: heading, kind }) => {
      const of = ({ cells }: FigureRow): FigureValue => cells[key] ?? null;
      if (kind === 'text') return { kind, key, title: heading, value: (row) => textOf(of(row)) };
      return { kind, key, title: heading, value: (row) => numberOf(of(row)) };
    }),
  };
}

const textOf = (value: FigureValue): string | null => (value === null ? null : String(value));
const numberOf = (value: FigureValue): number | null => (typeof value === 'number' ? value : null);
