import { Details } from '../../ui/data/details.tsx';
import { FilterForm } from '../../ui/data/filter-form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField, type SelectOption } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { barrierStates } from '../barrier.ts';
import { writeNear } from '../browse/near.ts';
import { barrierKindName, channelName, demandName, effectName } from '../taxonomy.messages.ts';
import { barrierKinds, channels, demands, effects } from '../taxonomy.ts';
import { filterNames, isNarrowed, recentDays, triageAddress, triagePath, type TriageFilter } from './triage-filter.ts';
import { triageTexts as t } from './triage.messages.ts';
import type { WordingNames } from './wording-names.ts';

/** What can be chosen from besides the fixed codes. */
export type FilterOptions = {
  municipalities: readonly SelectOption[];
  lifeAreas: readonly SelectOption[];
  bodies: readonly SelectOption[];
  colleagues: readonly SelectOption[];
  years: readonly string[];
};

type Props = { filter: TriageFilter; options: FilterOptions; names: WordingNames };

const formOf = (filter: TriageFilter): FormState => ({
  locale: 'de',
  values: Object.fromEntries(
    Object.entries(filterNames).flatMap(([field, name]) => {
      const value = filter[field as keyof TriageFilter];
      return typeof value === 'object' ? [] : [[name, String(value ?? '')]];
    }),
  ),
});

/** Narrows the list within the view; the few questions that are asked daily first. */
export function TriageFilterForm({ filter, options, names }: Props) {
  const form = formOf(filter);
  const { lifeArea, kind, demand, effect, body, channel, period } = filter;
  const more = [lifeArea, kind, demand, effect, body, channel, period].some((value) => value !== undefined);
  const named = <Code extends string>(codes: readonly Code[], nameOf: (code: Code) => string) =>
    codes.map((value) => ({ value, label: nameOf(value) }));
  return (
    <FilterForm
      locale="de"
      action={triagePath}
      legend={t.filterLegend}
      resetHref={isNarrowed(filter) ? triageAddress({ view: filter.view, sort: filter.sort, page: 1 }) : undefined}
    >
      {filter.view !== 'open' && <input type="hidden" name={filterNames.view} value={filter.view} />}
      {filter.sort !== 'promise' && <input type="hidden" name={filterNames.sort} value={filter.sort} />}
      {filter.near && <input type="hidden" name={filterNames.near} value={writeNear(filter.near)} />}
      <TextField form={form} name={filterNames.words} label={t.words} />
      <Select form={form} field="state" label={t.state} options={named(barrierStates, names.state)} />
      <Select form={form} field="municipality" label={t.municipality} options={options.municipalities} />
      <Select
        form={form}
        field="assigned"
        label={t.assigned}
        options={[{ value: 'nobody', label: t.nobody }, ...options.colleagues]}
      />
      <Details summary={t.moreFilters} open={more}>
        <div class="filter-fields">
          <Select
            form={form}
            field="kind"
            label={t.kind}
            options={named(barrierKinds, (code) => barrierKindName('de', code))}
          />
          <Select
            form={form}
            field="demand"
            label={t.demand}
            options={named(demands, (code) => demandName('de', code))}
          />
          <Select
            form={form}
            field="effect"
            label={t.effect}
            options={named(effects, (code) => effectName('de', code))}
          />
          <Select form={form} field="lifeArea" label={t.lifeArea} options={options.lifeAreas} />
          <Select form={form} field="body" label={t.body} options={options.bodies} />
          <Select
            form={form}
            field="channel"
            label={t.channel}
            options={named(channels, (code) => channelName('de', code))}
          />
          <Select
            form={form}
            field="period"
            label={t.period}
            empty={t.anyTime}
            options={[...named(recentDays, t.recent), ...named(options.years, t.year)]}
          />
        </div>
      </Details>
    </FilterForm>
  );
}

type SelectProps = {
  form: FormState;
  field: keyof TriageFilter;
  label: string;
  empty?: string;
  options: readonly SelectOption[];
};

function Select({ form, field, label, empty = t.any, options }: SelectProps) {
  return <SelectField form={form} name={filterNames[field]} label={label} empty={empty} options={options} />;
}
