import { formatList, formatNumber } from '../../platform/i18n/format.ts';
import { BarChart } from '../../ui/data/bar-chart.tsx';
import { StackedBars, type Series } from '../../ui/data/stacked-bars.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { Analysis } from './read-analysis.ts';
import { analysisTexts, dimensionTitles } from './analysis.messages.ts';
import { dimensionTable } from './dimension-table.ts';
import { partIdOf, several, type Dimension } from './dimensions.ts';
import type { FigureRow, FigureTable } from './figure-table.ts';
import { FoldedTable, moreOf, Name } from './figure-table-view.tsx';
import type { Vocabulary } from './value-names.ts';

type DimensionPartProps = {
  analysis: Analysis;
  dimension: Dimension;
  vocabulary: Vocabulary;
  /** Where all numbers stand, when only the drawing is shown here. */
  moreHref?: string | undefined;
};

/** Barriers by one dimension: drawn by what became of them, with every number in a table below. */
export function DimensionPart({ analysis, dimension, vocabulary, moreHref }: DimensionPartProps) {
  const { locale } = vocabulary;
  const t = analysisTexts(locale);
  const table = dimensionTable(analysis, dimension, vocabulary);
  return (
    <Section
      id={partIdOf(dimension)}
      title={dimensionTitles[dimension][locale]}
      more={moreHref === undefined ? undefined : moreOf(locale, table, moreHref)}
    >
      <div class="flow">
        {dimension === 'state' ? (
          <States table={table} vocabulary={vocabulary} />
        ) : (
          <Drawing table={table} vocabulary={vocabulary} />
        )}
        {several.has(dimension) && <p class="field-hint">{t.severalNote}</p>}
        {dimension === 'municipality' && <PerThousand table={table} vocabulary={vocabulary} />}
        {moreHref === undefined && <FoldedTable locale={locale} question={analysis.question} table={table} />}
      </div>
    </Section>
  );
}

type DrawingProps = { table: FigureTable; vocabulary: Vocabulary };

const numberIn = ({ cells }: FigureRow, key: keyof FigureRow['cells']): number => {
  const value = cells[key];
  return typeof value === 'number' ? value : 0;
};

function Drawing({ table, vocabulary: { locale } }: DrawingProps) {
  const t = analysisTexts(locale);
  const series: readonly Series[] = [
    { name: t.open, tone: 'progress' },
    { name: t.solved, tone: 'success' },
    { name: t.ended, tone: 'neutral' },
  ];
  return (
    <StackedBars
      caption={table.title}
      columns={{ label: table.title, total: t.barriers }}
      series={series}
      formatted={(value) => formatNumber(value, locale)}
      rows={table.rows
        .filter((row) => numberIn(row, 'barriers') > 0)
        .map((row) => ({
          label: <Name locale={locale} row={row} />,
          values: [numberIn(row, 'open'), numberIn(row, 'solved'), numberIn(row, 'ended')],
        }))}
    />
  );
}

/** What became of barriers needs no second division by it. */
function States({ table, vocabulary: { locale } }: DrawingProps) {
  const t = analysisTexts(locale);
  return (
    <BarChart
      caption={table.title}
      columns={[table.title, t.barriers]}
      bars={table.rows
        .filter((row) => numberIn(row, 'barriers') > 0)
        .map((row) => ({
          label: <Name locale={locale} row={row} />,
          value: numberIn(row, 'barriers'),
          text: formatNumber(numberIn(row, 'barriers'), locale),
        }))}
    />
  );
}

/** Where there are many for so few people; honest about those of which nobody knows how many people live there. */
function PerThousand({ table, vocabulary: { locale } }: DrawingProps) {
  const t = analysisTexts(locale);
  const known = table.rows.filter(({ cells }) => typeof cells.per_thousand === 'number');
  const unknown = table.rows.filter(({ cells }) => cells.code && typeof cells.inhabitants !== 'number');
  const years = [...new Set(known.map(({ cells }) => String(cells.inhabitants_of)))].toSorted();
  return (
    <>
      {known.length > 0 && (
        <>
          <BarChart
            caption={t.perThousand}
            columns={[table.title, t.perThousand]}
            bars={known
              .toSorted((one, other) => numberIn(other, 'per_thousand') - numberIn(one, 'per_thousand'))
              .map((row) => ({
                label: <Name locale={locale} row={row} />,
                value: numberIn(row, 'per_thousand'),
                text: formatNumber(numberIn(row, 'per_thousand'), locale),
              }))}
          />
          <p class="field-hint">{t.inhabitantsNote(formatList(years, locale))}</p>
        </>
      )}
      {unknown.length > 0 && (
        <p class="field-hint">
          {t.noInhabitants(
            formatList(
              unknown.map(({ cells }) => String(cells.value)),
              locale,
            ),
          )}
        </p>
      )}
    </>
  );
}
