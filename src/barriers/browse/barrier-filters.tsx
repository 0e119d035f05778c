import type { District } from '../../platform/district/district.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { PrintOnly } from '../../ui/data/only.tsx';
import { FilterForm } from '../../ui/data/filter-form.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField, type SelectOption } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { barrierStates, isClosed } from '../barrier.ts';
import { barrierKindName, demandName, effectName } from '../taxonomy.messages.ts';
import { barrierKinds, demands, effects } from '../taxonomy.ts';
import { writeNear } from './near.ts';
import { filterQuery, filterValues, isFiltered, type BarrierFilter, type RelativePeriod } from './barrier-filter.ts';
import { browseTexts } from './browse.messages.ts';
import type { StateWords } from './state-words.ts';

/** What the form lets people choose from. */
export type FilterChoices = {
  readonly district: Pick<District, 'lifeAreas' | 'municipalities'>;
  readonly words: StateWords;
  readonly years: readonly number[];
};

type BarrierFiltersProps = {
  locale: Locale;
  /** Path without language. */
  action: string;
  filter: BarrierFilter;
  choices: FilterChoices;
};

/** The same filters above the list and beside the map. */
export function BarrierFilters({ locale, action, filter, choices }: BarrierFiltersProps) {
  const t = browseTexts(locale);
  const form: FormState = { locale, values: filterValues(filter) };
  const fields = filterSelects(locale, choices);
  const href = localized(locale, action);
  return (
    <>
      <FilterForm locale={locale} action={href} legend={t.filters} resetHref={isFiltered(filter) ? href : undefined}>
        <div class="filter-wide">
          <TextField form={form} name="worte" label={t.words} hint={t.wordsHint} maxlength={200} />
        </div>
        {fields.map(({ name, label, empty, options }) => (
          <SelectField key={name} form={form} name={name} label={label} empty={empty} options={options} />
        ))}
        {filter.near !== undefined && <input type="hidden" name="um" value={writeNear(filter.near)} />}
      </FilterForm>
      {filter.near !== undefined && (
        <p class="filter-note">
          {t.near} <a href={href + filterQuery({ ...filter, near: undefined })}>{t.nearEnd}</a>
        </p>
      )}
      <ChosenFilters locale={locale} filter={filter} fields={fields} />
    </>
  );
}

type ChosenFiltersProps = Pick<BarrierFiltersProps, 'locale' | 'filter'> & { fields: readonly Select[] };

/** On paper the form is of no use; what was chosen in it is. */
function ChosenFilters({ locale, filter, fields }: ChosenFiltersProps) {
  const t = browseTexts(locale);
  const values = filterValues(filter);
  const rows = [
    { term: t.words, value: values.worte },
    ...fields.map(({ name, label, options }) => ({
      term: label,
      value: options
        .flatMap((option) => ('options' in option ? option.options : [option]))
        .find(({ value }) => value === values[name])?.label,
    })),
  ].filter(({ value }) => value !== undefined);
  if (rows.length === 0) return null;
  return (
    <PrintOnly>
      <h2>{t.chosen}</h2>
      <SummaryList locale={locale} rows={rows} />
    </PrintOnly>
  );
}

type Select = {
  readonly name: string;
  readonly label: string;
  readonly empty: string;
  readonly options: readonly (SelectOption | { label: string; options: readonly SelectOption[] })[];
};

/** The choices of the form one by one, with the names they have in an address. */
export function filterSelects(locale: Locale, { district, words, years }: FilterChoices): readonly Select[] {
  const t = browseTexts(locale);
  const periods: Record<RelativePeriod, string> = {
    '30-tage': t.lastDays(30),
    '90-tage': t.lastDays(90),
    '12-monate': t.lastYear,
  };
  return [
    {
      name: 'bereich',
      label: t.lifeArea,
      empty: t.any,
      options: district.lifeAreas.map(({ code, name }) => ({ value: code, label: name[locale] })),
    },
    {
      name: 'gemeinde',
      label: t.municipality,
      empty: t.any,
      options: district.municipalities
        .map(({ key, name }) => ({ value: key, label: name }))
        .toSorted((one, other) => one.label.localeCompare(other.label, 'de')),
    },
    {
      name: 'art',
      label: t.kind,
      empty: t.any,
      options: barrierKinds.map((kind) => ({ value: kind, label: barrierKindName(locale, kind) })),
    },
    {
      name: 'anforderung',
      label: t.demand,
      empty: t.any,
      options: demands.map((demand) => ({ value: demand, label: demandName(locale, demand) })),
    },
    {
      name: 'wirkung',
      label: t.effect,
      empty: t.any,
      options: effects.map((effect) => ({ value: effect, label: effectName(locale, effect) })),
    },
    {
      name: 'stand',
      label: t.state,
      empty: t.any,
      options: [
        {
          label: t.summedUp,
          options: [
            { value: 'offen', label: t.open },
            { value: 'abgeschlossen', label: t.closed },
          ],
        },
        {
          label: t.single,
          options: [...barrierStates]
            .filter((state) => state !== 'withdrawn')
            .toSorted((one, other) => Number(isClosed(one)) - Number(isClosed(other)))
            .map((state) => ({ value: state, label: words.state(state) })),
        },
      ],
    },
    {
      name: 'zeit',
      label: t.period,
      empty: t.anyTime,
      options: [
        ...Object.entries(periods).map(([value, label]) => ({ value, label })),
        ...years.map((year) => ({ value: String(year), label: t.inYear(String(year)) })),
      ],
    },
    {
      name: 'sortierung',
      label: t.sort,
      empty: t.sortNewest,
      options: [{ value: 'betroffene', label: t.sortAffected }],
    },
  ];
}
