import type { Analysis } from './read-analysis.ts';
import { dimensionTable } from './dimension-table.ts';
import { dimensionsFor } from './dimensions.ts';
import type { FigureTable } from './figure-table.ts';
import { answersTable, causesTable, durationsTable, monthsTable, reportsTable, spotsTable } from './other-tables.ts';
import type { Vocabulary } from './value-names.ts';

/** Every table of the analysis page, by its name; the cross table has a page of its own. */
export function allTables(analysis: Analysis, vocabulary: Vocabulary): readonly FigureTable[] {
  const { locale } = vocabulary;
  return [
    ...dimensionsFor(analysis.question.audience).map((dimension) => dimensionTable(analysis, dimension, vocabulary)),
    monthsTable(analysis, locale),
    reportsTable(analysis, locale),
    spotsTable(analysis, vocabulary),
    durationsTable(analysis, vocabulary),
    causesTable(analysis, locale),
    ...(analysis.answers === null ? [] : [answersTable(analysis.answers)]),
  ];
}
