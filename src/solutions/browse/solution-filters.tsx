import { barrierKindName, barrierKinds } from '../../barriers/index.ts';
import type { District } from '../../platform/district/district.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { FilterForm } from '../../ui/data/filter-form.tsx';
import { PrintOnly } from '../../ui/data/only.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { costClasses } from '../solution.ts';
import { solutionsPath } from '../solution-address.ts';
import { costClassNames } from '../taxonomy.messages.ts';
import { browseTexts } from './browse.messages.ts';
import { filterValues, isFiltered, type SolutionFilter } from './solution-filter.ts';

type SolutionFiltersProps = { locale: Locale; filter: SolutionFilter; lifeAreas: District['lifeAreas'] };

/** A search field and what the list can be narrowed by. */
export function SolutionFilters({ locale, filter, lifeAreas }: SolutionFiltersProps) {
  const t = browseTexts(locale);
  const values = filterValues(filter);
  const href = localized(locale, solutionsPath);
  const selects = selectsFor(locale, lifeAreas);
  const chosen = [
    { term: t.words, value: values.worte },
    ...selects.map(({ name, label, options }) => ({
      term: label,
      value: options.find(({ value }) => value === values[name])?.label,
    })),
  ].filter(({ value }) => value !== undefined);
  return (
    <>
      <FilterForm locale={locale} action={href} legend={t.filters} resetHref={isFiltered(filter) ? href : undefined}>
        <div class="filter-wide">
          <TextField form={{ locale, values }} name="worte" label={t.words} hint={t.wordsHint} maxlength={200} />
        </div>
        {selects.map((select) => (
          <SelectField key={select.name} form={{ locale, values }} {...select} />
        ))}
      </FilterForm>
      {chosen.length > 0 && (
        <PrintOnly>
          <h2>{t.chosen}</h2>
          <SummaryList locale={locale} rows={chosen} />
        </PrintOnly>
      )}
    </>
  );
}

function selectsFor(locale: Locale, lifeAreas: District['lifeAreas']) {
  const t = browseTexts(locale);
  return [
    {
      name: 'art',
      label: t.kind,
      empty: t.anyKind,
      options: barrierKinds.map((kind) => ({ value: kind, label: barrierKindName(locale, kind) })),
    },
    {
      name: 'bereich',
      label: t.lifeArea,
      empty: t.anyLifeArea,
      options: lifeAreas.map(({ code, name }) => ({ value: code, label: name[locale] })),
    },
    {
      name: 'kosten',
      label: t.cost,
      empty: t.anyCost,
      options: costClasses.map((code) => ({ value: code, label: costClassNames[code][locale] })),
    },
  ];
}
