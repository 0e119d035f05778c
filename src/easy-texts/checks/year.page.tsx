import { formatDate, formatEuros, formatNumber } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Stats } from '../../ui/data/stats.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { ViewList } from '../../ui/data/view-list.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { checksPath, textPath } from '../easy-address.ts';
import { checkTexts } from './checks.messages.ts';
import { resultTones } from './checks-part.tsx';
import type { EasyCheckRow, YearSum } from './checks.store.ts';
import { yearTexts as t } from './year.messages.ts';

type YearPageProps = { year: number; sums: readonly YearSum[]; checks: readonly EasyCheckRow[]; mayEdit: boolean };

/** What was checked in a year and what it cost. */
export function YearPage({ year, sums, checks, mayEdit }: YearPageProps) {
  const sum = sums.find((one) => one.year === year);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {sums.length === 0 && <p class="empty">{t.none}</p>}
      {sums.length > 1 && (
        <ViewList
          label={t.years}
          views={sums.map((one) => ({
            href: `${checksPath}?jahr=${one.year}`,
            text: String(one.year),
            count: one.texts,
            current: one.year === year,
          }))}
        />
      )}
      {sum && (
        <>
          <Stats
            stats={[
              { value: formatNumber(sum.texts, 'de'), label: t.texts(sum.texts) },
              { value: formatNumber(sum.checks, 'de'), label: t.checks(sum.checks) },
              { value: formatEuros(sum.cents, 'de'), label: t.cost },
            ]}
          />
          {sum.withoutCost > 0 && <p class="muted">{t.withoutCost(sum.withoutCost)}</p>}
          <CheckTable year={year} checks={checks} mayEdit={mayEdit} />
          <p>
            <a href={`${checksPath}.csv?jahr=${year}`}>{t.csv}</a>
          </p>
        </>
      )}
    </>
  );
}

function CheckTable({ year, checks, mayEdit }: Pick<YearPageProps, 'year' | 'checks' | 'mayEdit'>) {
  return (
    <DataTable
      locale="de"
      id="pruefungen"
      caption={t.caption(year)}
      stacked
      rows={checks}
      columns={[
        {
          header: t.columns.text,
          rowHeader: true,
          cell: ({ kind, textId, title }) => (mayEdit ? <a href={textPath({ kind, id: textId })}>{title}</a> : title),
        },
        { header: t.columns.day, cell: ({ checkedOn }) => formatDate(checkedOn, 'de') },
        {
          header: t.columns.group,
          cell: ({ groupName, people }) => checkTexts.summary(groupName, checkTexts.peopleCount(people)),
        },
        {
          header: t.columns.result,
          cell: ({ result }) => <StatusTag tone={resultTones[result]} text={checkTexts.results[result]} />,
        },
        {
          header: t.columns.cost,
          numeric: true,
          cell: ({ costCents }) => (costCents === null ? '–' : formatEuros(costCents, 'de')),
        },
      ]}
    />
  );
}
