import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { BarChart } from '../../ui/data/bar-chart.tsx';
import { DataTable } from '../../ui/data/data-table.tsx';
import { FilterForm } from '../../ui/data/filter-form.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import type { FieldRow } from '../editions.store.ts';
import { readText, type ReadText } from '../browse/reader-words.ts';
import { twinTexts } from '../../platform/text-twin/text-twin.messages.ts';
import { continuations } from '../taxonomy.ts';
import type { ComparedMeasure } from './compare-editions.ts';
import { compareTexts } from './compare.messages.ts';
import { ComparedMeasureView, outcomeOf } from './compared-measure.tsx';
import type { ComparedField, Comparison } from './read-comparison.ts';

export type ComparePageProps = {
  locale: Locale;
  /** All that may be chosen, oldest first. */
  editions: readonly EditionRow[];
  comparison: Comparison;
  onlyChanged: boolean;
  /** Address of this page with its language. */
  action: string;
  /** The same comparison in standard German. */
  standardHref: string;
  /** Where a measure is described, without language. */
  measureHref: (number: number) => string;
};

/** Two editions side by side: per field, per measure what became of it and why. */
export function ComparePage(props: ComparePageProps) {
  const { locale, comparison, standardHref, measureHref } = props;
  const t = compareTexts(locale);
  const { from, to, fields, fieldsBySlug } = comparison;
  return (
    <>
      <PageHeading title={t.compareTitle} lead={t.compareLead}>
        {locale === 'en' && <p class="muted">{twinTexts(locale).germanOnly}</p>}
      </PageHeading>
      <Choice {...props} />
      <Section id="ueberblick" title={t.overview}>
        <div class="flow">
          <Facts locale={locale} comparison={comparison} />
          <Outcomes locale={locale} comparison={comparison} />
        </div>
      </Section>
      {fields.length === 0 && <p>{t.nothing}</p>}
      {fields.map(({ field, measures }) => (
        <section key={field?.slug ?? ''} class="section" aria-labelledby={`feld-${field?.slug ?? 'ohne'}`}>
          <h2 id={`feld-${field?.slug ?? 'ohne'}`} lang={fieldName(locale, field).lang}>
            {fieldName(locale, field).text}
          </h2>
          <ul class="link-list">
            {measures.map((measure) => (
              <ComparedMeasureView
                key={measure.number}
                locale={locale}
                measure={measure}
                from={from.number}
                to={to.number}
                href={measureHref(measure.number)}
                movedFrom={oldField(locale, measure, fieldsBySlug)}
                standardHref={standardHref}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function fieldName(locale: Locale, field: ComparedField['field']): ReadText {
  if (!field) return { text: compareTexts(locale).withoutField, lang: undefined };
  return readText(locale, field.title, field.easyState === 'missing' ? null : field.titleEasy);
}

function oldField(
  locale: Locale,
  { movedField, before }: ComparedMeasure,
  fields: ReadonlyMap<string, FieldRow>,
): ReadText | undefined {
  const slug = before?.fieldSlug;
  return movedField && slug ? fieldName(locale, fields.get(slug)) : undefined;
}

function Choice({ locale, editions, comparison, onlyChanged, action }: ComparePageProps) {
  const t = compareTexts(locale);
  const options = editions.map(({ number, firstYear, lastYear }) => ({
    value: String(number),
    label: t.editionWithYears(number, firstYear, lastYear),
  }));
  const form = {
    locale,
    values: {
      von: String(comparison.from.number),
      mit: String(comparison.to.number),
      nur: onlyChanged ? 'geaendert' : '',
    },
  };
  return (
    <FilterForm locale={locale} action={action} legend={t.choose}>
      <SelectField form={form} name="von" label={t.older} options={options} />
      <SelectField form={form} name="mit" label={t.newer} options={options} />
      <Checkbox form={form} name="nur" value="geaendert" label={t.onlyChanged} />
    </FilterForm>
  );
}

type OverviewProps = { locale: Locale; comparison: Comparison };

function Facts({ locale, comparison: { from, to, sizes } }: OverviewProps) {
  const t = compareTexts(locale);
  const title = (edition: EditionRow) => {
    const { text, lang } = readText(locale, edition.title, edition.easyState === 'missing' ? null : edition.titleEasy);
    return <span lang={lang}>{text}</span>;
  };
  const decision = ({ decisionReference, adoptedOn }: EditionRow): string =>
    adoptedOn === null ? t.notAdopted : [decisionReference, formatDate(adoptedOn, locale)].filter(Boolean).join(', ');
  const rows = [
    { fact: t.title, before: title(from), after: title(to) },
    { fact: t.term, before: t.years(from.firstYear, from.lastYear), after: t.years(to.firstYear, to.lastYear) },
    { fact: t.decision, before: decision(from), after: decision(to) },
    { fact: t.measures, before: sizes.from, after: sizes.to },
  ];
  return (
    <DataTable
      locale={locale}
      id="angaben"
      caption={t.facts}
      stacked
      columns={[
        { header: t.fact, rowHeader: true, cell: ({ fact }) => fact },
        { header: t.edition(from.number), cell: ({ before }) => before },
        { header: t.edition(to.number), cell: ({ after }) => after },
      ]}
      rows={rows}
    />
  );
}

function Outcomes({ locale, comparison: { all } }: OverviewProps) {
  const t = compareTexts(locale);
  const bars = [...continuations, null]
    .map((outcome) => ({
      label: outcomeOf(locale, outcome).text,
      value: all.filter((measure) => measure.outcome === outcome).length,
    }))
    .filter(({ value }) => value > 0);
  if (bars.length === 0) return null;
  return <BarChart caption={t.became} columns={[t.became, t.becameColumns]} bars={bars} />;
}

/** Nothing to compare, and why. */
export function NothingToComparePage({ locale, sentence }: { locale: Locale; sentence: string }) {
  const t = compareTexts(locale);
  return <PageHeading title={t.compareTitle} lead={sentence} />;
}
