import type { District } from '../../platform/district/district.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { FilterForm } from '../../ui/data/filter-form.tsx';
import { PrintOnly } from '../../ui/data/only.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { crpdArticles } from '../crpd-articles.ts';
import { measureStatuses } from '../measure.ts';
import type { BriefMeasure, ReadPlan } from '../plan-reading.ts';
import { lightNames, statusNames, targetGroupNames } from '../taxonomy.messages.ts';
import { targetGroups } from '../taxonomy.ts';
import { lights } from '../traffic-light.ts';
import { filterValues, isFiltered, type MeasureFilter } from './measure-filter.ts';
import { measuresTexts } from './measures.messages.ts';
import { measuresPath } from './plan-paths.ts';
import { readText } from './reader-words.ts';

/** What the form lets people choose from. */
export type FilterChoices = {
  readonly plan: Pick<ReadPlan<BriefMeasure>, 'fields' | 'measures'>;
  readonly district: Pick<District, 'lifeAreas' | 'municipalities'>;
};

type MeasureFiltersProps = { locale: Locale; filter: MeasureFilter; choices: FilterChoices };

/** A search field and what the list can be narrowed by; only values that some measure has are offered. */
export function MeasureFilters({ locale, filter, choices }: MeasureFiltersProps) {
  const t = measuresTexts(locale);
  const form: FormState = { locale, values: filterValues(filter) };
  const href = localized(locale, measuresPath);
  const offered = selects(locale, choices);
  return (
    <>
      <FilterForm locale={locale} action={href} legend={t.filters} resetHref={isFiltered(filter) ? href : undefined}>
        <div class="filter-wide">
          <TextField form={form} name="worte" label={t.words} hint={t.wordsHint} maxlength={200} />
        </div>
        {offered.map(({ name, label, empty, options }) => (
          <SelectField key={name} form={form} name={name} label={label} empty={empty} options={options} />
        ))}
      </FilterForm>
      <ChosenFilters locale={locale} filter={filter} offered={offered} />
    </>
  );
}

type ChosenFiltersProps = { locale: Locale; filter: MeasureFilter; offered: readonly Select[] };

/** On paper the form is of no use; what was chosen in it is. */
function ChosenFilters({ locale, filter, offered }: ChosenFiltersProps) {
  const t = measuresTexts(locale);
  const values = filterValues(filter);
  const rows = [
    { term: t.words, value: values.worte },
    ...offered.map(({ name, label, options }) => ({
      term: label,
      value: options.find(({ value }) => value === values[name])?.label,
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

type Option = { value: string; label: string };
type Select = { name: string; label: string; empty: string; options: readonly Option[] };

function selects(locale: Locale, { plan, district }: FilterChoices): readonly Select[] {
  const t = measuresTexts(locale);
  const { measures, fields } = plan;
  const { statuses, shown, areas, articles, groups, bodies } = usedIn(measures);
  const everything = t.any;
  return [
    {
      name: 'feld',
      label: t.field,
      empty: everything,
      options: fields.map(({ field }) => ({
        value: field.slug,
        label: readText(locale, field.title, field.titleEasy).text,
      })),
    },
    {
      name: 'stand',
      label: t.status,
      empty: everything,
      options: measureStatuses
        .filter((status) => statuses.has(status))
        .map((status) => ({ value: status, label: statusNames[status][locale] })),
    },
    {
      name: 'ampel',
      label: t.light,
      empty: everything,
      options: lights
        .filter((light) => shown.has(light))
        .map((light) => ({ value: light, label: lightNames[light][locale] })),
    },
    {
      name: 'bereich',
      label: t.lifeArea,
      empty: everything,
      options: district.lifeAreas
        .filter(({ code }) => areas.has(code))
        .map(({ code, name }) => ({ value: code, label: name[locale] })),
    },
    { name: 'stelle', label: t.body, empty: everything, options: bodies },
    {
      name: 'gemeinde',
      label: t.municipality,
      empty: everything,
      options: inAlphabet(district.municipalities.map(({ key, name }) => ({ value: key, label: name }))),
    },
    {
      name: 'artikel',
      label: t.article,
      empty: everything,
      options: crpdArticles
        .filter(({ number }) => articles.has(number))
        .map(({ number, title }) => ({ value: String(number), label: t.article1(number, title[locale]) })),
    },
    {
      name: 'gruppe',
      label: t.targetGroup,
      empty: everything,
      options: targetGroups
        .filter((group) => groups.has(group))
        .map((group) => ({ value: group, label: targetGroupNames[group][locale] })),
    },
    {
      name: 'sortierung',
      label: t.sort,
      empty: t.sortPlan,
      options: [{ value: 'achtung', label: t.sortAttention }],
    },
  ];
}

/** What some measure has. The measures of a plan are the same for all who choose from them until something changes: they are gone through once. */
function usedIn(measures: readonly BriefMeasure[]): Used {
  const known = used.get(measures);
  if (known) return known;
  const found = findUsed(measures);
  used.set(measures, found);
  return found;
}

type Used = ReturnType<typeof findUsed>;
const used = new WeakMap<readonly BriefMeasure[], Used>();

function findUsed(measures: readonly BriefMeasure[]) {
  return {
    statuses: new Set(measures.map(({ status }) => status)),
    shown: new Set(measures.map(({ light }) => light.light)),
    areas: new Set(measures.flatMap(({ lifeAreas }) => lifeAreas)),
    articles: new Set(measures.flatMap(({ crpdArticles: own }) => own)),
    groups: new Set(measures.flatMap(({ targetGroups: own }) => own)),
    bodies: bodiesOf(measures),
  };
}

/** The bodies that answer for a measure. */
function bodiesOf(measures: readonly BriefMeasure[]): readonly Option[] {
  const names = new Map<string, string>();
  for (const { accountableBody, bodyName } of measures) {
    if (accountableBody !== null && bodyName !== null) names.set(accountableBody, bodyName);
  }
  return inAlphabet([...names].map(([value, label]) => ({ value, label })));
}

const inAlphabet = (options: readonly Option[]): readonly Option[] =>
  options.toSorted((one, other) => one.label.localeCompare(other.label, 'de'));
