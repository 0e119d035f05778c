import type { ReadRow } from '../../platform/documents/read-cells.ts';
import { fold } from '../../platform/district/find-places.ts';
import { planColumns, type PlanColumn } from './columns.ts';
import { exchangeTexts as t } from './exchange.messages.ts';
import { nearestTo } from './vocabulary.ts';

/** Something in the table that has to be put right before it can be taken in. */
export type Problem = {
  /** As spreadsheet programs show it. */
  readonly row: number;
  readonly column: string;
  /** What is wrong, and what would be right. */
  readonly message: string;
};

export type Headings = {
  /** Where each column stands. */
  readonly places: ReadonlyMap<PlanColumn, number>;
  /** How many columns have room below the headings. */
  readonly width: number;
  /** Columns that the table leaves out. */
  readonly missing: readonly string[];
  /** Columns of the table that we do not read. */
  readonly ignored: readonly string[];
  readonly problems: readonly Problem[];
};

/** Finds out which column stands where. Their order does not matter; upper case and signs in headings neither. */
export function readHeadings({ number: row, cells }: ReadRow): Headings {
  const places = new Map<PlanColumn, number>();
  const problems: Problem[] = [];
  const unknown: string[] = [];
  const byName = new Map(planColumns.map((column) => [fold(column.title), column]));
  for (const [place, cell] of cells.entries()) {
    const heading = typeof cell === 'string' ? cell : '';
    const column = byName.get(fold(heading));
    if (typeof cell !== 'string') problems.push({ row, column: letters(place), message: t.problems[cell.fault] });
    else if (column && places.has(column)) problems.push({ row, column: heading, message: t.problems.twice });
    else if (column) places.set(column, place);
    else if (heading !== '') unknown.push(heading);
  }
  const absent = planColumns.filter((column) => !places.has(column));
  const ignored: string[] = [];
  for (const heading of unknown) {
    const meant = nearestTo(
      heading,
      absent.map(({ title }) => title),
    );
    if (meant === undefined) ignored.push(heading);
    else problems.push({ row, column: heading, message: t.problems.headingMeant(meant) });
  }
  const owed = absent.filter((column) => column.owed);
  problems.push(...owed.map(({ title }) => ({ row, column: title, message: t.problems.columnMissing })));
  return {
    places,
    width: cells.length,
    missing: absent.filter((column) => !column.owed).map(({ title }) => title),
    ignored,
    problems,
  };
}

/** What spreadsheet programs call a column: 0 is „A“, 27 is „AB“. */
export function letters(place: number): string {
  const own = String.fromCodePoint(65 + (place % 26));
  return place < 26 ? own : letters(Math.floor(place / 26) - 1) + own;
}
