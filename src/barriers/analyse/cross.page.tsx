import { formatNumber } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { HeatTable } from '../../ui/data/heat-table.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { AnalysisFilterForm } from './analysis-filter-form.tsx';
import { analysisPaths, crossName } from './analysis-paths.ts';
import { analysisTexts } from './analysis.messages.ts';
import type { Question } from './counted.store.ts';
import type { CrossDimensions, CrossTable } from './cross-table.ts';
import { dimensionNames, several } from './dimensions.ts';
import { Downloads } from './downloads.tsx';
import type { Vocabulary } from './value-names.ts';

type CrossPageProps = {
  question: Question;
  vocabulary: Vocabulary;
  years: readonly number[];
  dimensions: CrossDimensions;
  /** Whether somebody asked for the same feature twice. */
  wasSame: boolean;
  table: CrossTable;
  chosen: string;
};

/** Two features against each other; every number leads to its barriers. */
export function CrossPage({ question, vocabulary, years, dimensions, wasSame, table, chosen }: CrossPageProps) {
  const { locale } = vocabulary;
  const t = analysisTexts(locale);
  const paths = analysisPaths[question.audience];
  const [first, second] = dimensions;
  const cross = { rows: dimensionNames[first], columns: dimensionNames[second] };
  return (
    <>
      <PageHeading title={t.cross} lead={t.crossLead} />
      <AnalysisFilterForm
        action={paths.cross}
        question={question}
        vocabulary={vocabulary}
        years={years}
        cross={cross}
      />
      {wasSame && (
        <Notice title={t.same}>
          <p>{table.title}</p>
        </Notice>
      )}
      <div class="flow results">
        <h2 id="ergebnis">{table.title}</h2>
        {chosen !== '' && (
          <p>
            <strong>{chosen}</strong>
          </p>
        )}
        {table.rows.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <>
            <Heat locale={locale} table={table} />
            {(several.has(first) || several.has(second)) && <p class="field-hint">{t.severalNote}</p>}
            <Downloads
              locale={locale}
              question={question}
              name={crossName}
              title={table.title}
              more={{ zeilen: cross.rows, spalten: cross.columns }}
            />
          </>
        )}
        <p>
          <a href={localized(locale, paths.page)}>{question.audience === 'everyone' ? t.title : t.officeTitle}</a>
        </p>
      </div>
    </>
  );
}

function Heat({ locale, table }: { locale: Locale; table: CrossTable }) {
  return (
    <HeatTable
      id="kreuztabelle"
      caption={table.title}
      corner={table.rowTitle}
      columns={table.columns.map(({ name }) => name)}
      rows={table.rows.map(({ name, cells }) => ({
        name,
        cells: cells.map(({ barriers, href }) => ({ value: barriers, text: formatNumber(barriers, locale), href })),
      }))}
      most={table.most}
    />
  );
}
