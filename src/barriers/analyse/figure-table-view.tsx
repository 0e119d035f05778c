import { formatNumber } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Details } from '../../ui/data/details.tsx';
import { analysisTexts } from './analysis.messages.ts';
import type { Question } from './counted.store.ts';
import { Downloads } from './downloads.tsx';
import type { FigureColumn, FigureRow, FigureTable } from './figure-table.ts';

type FigureTableViewProps = { locale: Locale; question: Question; table: FigureTable; hideCaption?: boolean };

/** A table of the analysis with its files below; the codes for machines are in the files only. */
export function FigureTableView({ locale, question, table, hideCaption }: FigureTableViewProps) {
  const columns = table.columns.filter(({ key }) => !['code', 'latitude', 'longitude'].includes(key));
  return (
    <>
      <DataTable
        locale={locale}
        id={`tabelle-${table.name}`}
        caption={table.title}
        hideCaption={hideCaption}
        rows={table.rows}
        stacked
        columns={columns.map((column, index) => ({
          header: column.title,
          rowHeader: index === 0,
          numeric: column.kind === 'number',
          cell: (row: FigureRow) => (index === 0 ? <Name locale={locale} row={row} /> : cellText(locale, column, row)),
        }))}
      />
      <Downloads locale={locale} question={question} name={table.name} title={table.title} />
    </>
  );
}

/** The same, folded away below a drawing that shows the most important of it. */
export function FoldedTable(props: Omit<FigureTableViewProps, 'hideCaption'>) {
  return (
    <Details summary={`${analysisTexts(props.locale).allNumbers}: ${props.table.title}`}>
      <FigureTableView {...props} hideCaption />
    </Details>
  );
}

/** The way to all numbers where only a drawing of them stands. */
export const moreOf = (locale: Locale, { title }: Pick<FigureTable, 'title'>, href: string) => ({
  href,
  text: `${analysisTexts(locale).allNumbers}: ${title}`,
});

/** The name of a row, leading to the barriers behind it. */
export function Name({ locale, row: { cells, href, lang } }: { locale: Locale; row: FigureRow }) {
  const text = cells.value ?? analysisTexts(locale).notSaid;
  return href === undefined ? (
    <span lang={lang}>{text}</span>
  ) : (
    <a href={href} lang={lang}>
      {text}
    </a>
  );
}

function cellText(locale: Locale, { key }: FigureColumn, { cells }: FigureRow) {
  const value = cells[key] ?? null;
  if (value !== null) return typeof value === 'number' ? formatNumber(value, locale) : value;
  const t = analysisTexts(locale);
  // A dash is not read aloud by everyone.
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{t.none}</span>
    </>
  );
}
