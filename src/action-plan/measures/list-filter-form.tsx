import { FilterForm } from '../../ui/data/filter-form.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField, type SelectOption } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { measuresPath } from '../care/measure-address.ts';
import { measureStatuses, turns } from '../measure.ts';
import { lightNames, statusNames, turnNames } from '../taxonomy.messages.ts';
import { lights } from '../traffic-light.ts';
import { filterNames as names, isNarrowed, listAddress, withoutField, type ListFilter } from './list-filter.ts';
import { listTexts as t } from './list.messages.ts';
import type { MeasureList } from './read-list.ts';

type Props = { filter: ListFilter; list: Pick<MeasureList, 'fields' | 'bodies'> };

const formOf = (filter: ListFilter): FormState => ({
  locale: 'de',
  values: Object.fromEntries(
    Object.entries(names).map(([part, name]) => {
      const value = filter[part as keyof ListFilter];
      return [name, value === true ? 'ja' : String(value ?? '')];
    }),
  ),
});

const named = <Code extends string>(codes: readonly Code[], texts: Record<Code, { de: string }>): SelectOption[] =>
  codes.map((value) => ({ value, label: texts[value].de }));

export function ListFilterForm({ filter, list }: Props) {
  const form = formOf(filter);
  const { edition, sort } = filter;
  const select = (part: keyof ListFilter, label: string, options: readonly SelectOption[]) => (
    <SelectField form={form} name={names[part]} label={label} empty={t.any} options={options} />
  );
  return (
    <FilterForm
      locale="de"
      action={measuresPath}
      legend={t.filterLegend}
      resetHref={isNarrowed(filter) ? listAddress({ edition, sort, page: 1 }) : undefined}
    >
      {edition !== undefined && <input type="hidden" name={names.edition} value={edition} />}
      {sort !== 'plan' && <input type="hidden" name={names.sort} value={sort} />}
      <TextField form={form} name={names.words} label={t.words} />
      {select('field', t.field, [...list.fields, { value: withoutField, label: t.withoutField }])}
      {select('status', t.status, named(measureStatuses, statusNames))}
      {select('light', t.light, named(lights, lightNames))}
      {select('body', t.body, list.bodies)}
      {select('turn', t.turn, named(turns, turnNames))}
      <Checkbox form={form} name={names.gaps} label={t.gaps} value="ja" />
      <Checkbox form={form} name={names.unpublished} label={t.unpublished} value="ja" />
    </FilterForm>
  );
}
