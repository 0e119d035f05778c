import { barrierKindName, barrierKinds, causePath, causesPath } from '../../barriers/index.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { FilterForm } from '../../ui/data/filter-form.tsx';
import { SelectField, type SelectOption } from '../../ui/form/select-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { measuresPath } from '../care/measure-address.ts';
import { staffChainTexts } from './chain.messages.ts';
import type { GapFilter, GapRow } from './without-measure.ts';

const t = staffChainTexts.gaps;

export const gapsPath = `${causesPath}/ohne-massnahme`;

type WithoutMeasurePageProps = {
  rows: readonly GapRow[];
  filter: GapFilter;
  municipalities: readonly SelectOption[];
  mayPlan: boolean;
};

/** Where the plan has a gap: causes that nothing is done against, for each municipality and kind of barrier. */
export function WithoutMeasurePage({ rows, filter, municipalities, mayPlan }: WithoutMeasurePageProps) {
  const isNarrowed = filter.municipality !== undefined || filter.kind !== undefined;
  const form = { locale: 'de' as const, values: { gemeinde: filter.municipality ?? '', art: filter.kind ?? '' } };
  const causes = new Set(rows.flatMap((row) => row.causes.map(({ number }) => number)));
  const nameOf = (key: string | null) =>
    key === null ? t.noPlace : (municipalities.find(({ value }) => value === key)?.label ?? key);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <FilterForm locale="de" action={gapsPath} legend={t.filter} resetHref={isNarrowed ? gapsPath : undefined}>
        <SelectField
          form={form}
          name="gemeinde"
          label={t.municipality}
          empty={t.all}
          options={[...municipalities, { value: 'ohne', label: t.noPlace }]}
        />
        <SelectField
          form={form}
          name="art"
          label={t.kind}
          empty={t.all}
          options={barrierKinds.map((value) => ({ value, label: barrierKindName('de', value) }))}
        />
      </FilterForm>
      <DataTable
        locale="de"
        id="luecken"
        caption={t.caption(causes.size, rows.length)}
        stacked
        rows={rows}
        empty={<p>{isNarrowed ? t.emptyFiltered : t.empty}</p>}
        columns={[
          { header: t.municipality, rowHeader: true, cell: ({ municipalityKey }) => nameOf(municipalityKey) },
          { header: t.kind, cell: ({ kind }) => (kind === null ? t.noKind : barrierKindName('de', kind)) },
          { header: t.causes, cell: (row) => <Causes row={row} mayPlan={mayPlan} /> },
          { header: t.barriers, numeric: true, cell: ({ barriers }) => barriers },
          { header: t.people, numeric: true, cell: ({ people }) => people },
        ]}
      />
    </>
  );
}

function Causes({ row: { causes }, mayPlan }: { row: GapRow; mayPlan: boolean }) {
  return (
    <ul class="plain-list">
      {causes.map(({ number, title }) => (
        <li key={number}>
          <a href={causePath(number)}>{title}</a>
          {mayPlan && (
            <span class="table-note">
              <a href={`${measuresPath}/neu?ursache=${number}`}>
                {t.newMeasure}
                <span class="visually-hidden"> {t.newMeasureFor(number)}</span>
              </a>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
