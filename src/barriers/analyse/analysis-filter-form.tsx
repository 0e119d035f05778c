import { localized } from '../../platform/i18n/locale.ts';
import { FilterForm } from '../../ui/data/filter-form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { filterSelects } from '../browse/barrier-filters.tsx';
import { channelName } from '../taxonomy.messages.ts';
import { channels } from '../taxonomy.ts';
import { analysisAddress, analysisValues, isNarrowed, noFilter } from './analysis-filter.ts';
import { analysisTexts, dimensionTitles } from './analysis.messages.ts';
import type { Question } from './counted.store.ts';
import { uncountedStates } from './counted-states.ts';
import { dimensionNames, dimensionsFor } from './dimensions.ts';
import type { Vocabulary } from './value-names.ts';

type AnalysisFilterFormProps = {
  /** Path without language. */
  action: string;
  question: Question;
  vocabulary: Vocabulary;
  years: readonly number[];
  /** Given on the page of the cross table: which two features it compares. */
  cross?: { readonly rows: string; readonly columns: string } | undefined;
};

/** Narrows what is counted, with the fields of the list of barriers; and chooses what is compared. */
export function AnalysisFilterForm({ action, question, vocabulary, years, cross }: AnalysisFilterFormProps) {
  const { audience, filter } = question;
  const { locale, bodies } = vocabulary;
  const t = analysisTexts(locale);
  const form: FormState = {
    locale,
    values: { ...analysisValues(filter), zeilen: cross?.rows ?? '', spalten: cross?.columns ?? '' },
  };
  const href = localized(locale, action);
  const features = dimensionsFor(audience).map((dimension) => ({
    value: dimensionNames[dimension],
    label: dimensionTitles[dimension][locale],
  }));
  return (
    <FilterForm
      locale={locale}
      action={href}
      legend={t.choose}
      resetHref={
        isNarrowed(filter)
          ? analysisAddress(href, noFilter, cross && { zeilen: cross.rows, spalten: cross.columns })
          : undefined
      }
    >
      {cross && <SelectField form={form} name="zeilen" label={t.rows} options={features} />}
      {cross && <SelectField form={form} name="spalten" label={t.columns} options={features} />}
      {selectsOf(vocabulary, years).map(({ name, label, empty, options }) => (
        <SelectField key={name} form={form} name={name} label={label} empty={empty} options={options} />
      ))}
      {audience === 'office' && (
        <>
          <SelectField
            form={form}
            name="stelle"
            label={t.body}
            empty={t.any}
            options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <SelectField
            form={form}
            name="weg"
            label={t.channel}
            empty={t.any}
            options={channels.map((code) => ({ value: code, label: channelName(locale, code) }))}
          />
        </>
      )}
    </FilterForm>
  );
}

/** Those of the list, without its order and without the states that are not counted. */
export function selectsOf({ locale, district, words }: Vocabulary, years: readonly number[]) {
  const isCounted = ({ value }: { value: string }) => !uncountedStates.some((state) => state === value);
  return filterSelects(locale, { district, words, years })
    .filter(({ name }) => name !== 'sortierung')
    .map((select) => ({
      ...select,
      options: select.options.map((option) =>
        'options' in option ? { ...option, options: option.options.filter(isCounted) } : option,
      ),
    }));
}
