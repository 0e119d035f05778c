import type { Day } from '../../../platform/calendar.ts';
import type { District } from '../../../platform/district/district.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { FilterForm } from '../../../ui/data/filter-form.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { accessMarks } from '../access-marks.ts';
import { freshnessTag } from '../browse/freshness-tag.ts';
import { whereOf } from '../browse/places.page.tsx';
import { placePath, placesPath } from '../place-address.ts';
import { ages, isNarrowed, placeFilterQuery, placeFilterValues, type PlaceFilter } from '../place-filter.ts';
import { markName, placeKindName } from '../place.messages.ts';
import { placeKinds } from '../place.ts';
import type { Place } from '../places.store.ts';
import { manageTexts as t } from './manage.messages.ts';

export type StaffPlacesProps = {
  filter: PlaceFilter;
  municipalities: District['municipalities'];
  today: Day;
  places: readonly Place[];
  total: number;
  page: number;
  pages: number;
};

/** Every place the office knows, the unchecked and the old ones a filter away. */
export function StaffPlacesPage(props: StaffPlacesProps) {
  const { filter, today, places, total, page, pages } = props;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        <ButtonRow>
          <ButtonLink href={`${placesPath}/neu`}>{t.add}</ButtonLink>
        </ButtonRow>
      </PageHeading>
      <Filters {...props} />
      <DataTable
        locale="de"
        id="orte"
        caption={t.caption(total)}
        stacked
        rows={places}
        empty={<p>{t.empty}</p>}
        columns={[
          {
            header: t.columns.name,
            rowHeader: true,
            cell: ({ number, name }) => <a href={placePath(number)}>{name}</a>,
          },
          { header: t.columns.kind, cell: ({ kind }) => placeKindName('de', kind) },
          { header: t.columns.where, cell: whereOf },
          {
            header: t.columns.state,
            cell: ({ confirmedOn }) => <StatusTag {...freshnessTag('de', confirmedOn, today)} />,
          },
          { header: t.columns.visible, cell: ({ isPublic }) => (isPublic ? t.visible : t.hidden) },
        ]}
      />
      <Pagination
        locale="de"
        page={page}
        pages={pages}
        hrefOf={(wanted) => placesPath + placeFilterQuery(filter, wanted === 1 ? {} : { seite: String(wanted) })}
      />
    </>
  );
}

function Filters({ filter, municipalities }: StaffPlacesProps) {
  const form: FormState = { locale: 'de', values: placeFilterValues(filter) };
  const selects = [
    {
      name: 'gemeinde',
      label: t.municipality,
      options: municipalities
        .map(({ key, name }) => ({ value: key, label: name }))
        .toSorted((one, other) => one.label.localeCompare(other.label, 'de')),
    },
    { name: 'art', label: t.kind, options: placeKinds.map((value) => ({ value, label: placeKindName('de', value) })) },
    { name: 'zugang', label: t.access, options: accessMarks.map((value) => ({ value, label: markName('de', value) })) },
    { name: 'alter', label: t.age, options: ages.map((value) => ({ value, label: t.ages[value] })) },
  ];
  return (
    <FilterForm
      locale="de"
      action={placesPath}
      legend={t.filters}
      resetHref={isNarrowed(filter) ? placesPath : undefined}
    >
      <TextField form={form} name="worte" label={t.words} maxlength={200} />
      {selects.map((select) => (
        <SelectField key={select.name} form={form} empty={t.any} {...select} />
      ))}
    </FilterForm>
  );
}
