import type { Day } from '../../../platform/calendar.ts';
import type { District } from '../../../platform/district/district.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { FilterForm } from '../../../ui/data/filter-form.tsx';
import { LinkList } from '../../../ui/data/link-list.tsx';
import { Notice } from '../../../ui/data/notice.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { accessMarks } from '../access-marks.ts';
import { placesDataPath, publicPlacePath, publicPlacesPath } from '../place-address.ts';
import { isNarrowed, placeFilterQuery, placeFilterValues, type PlaceFilter } from '../place-filter.ts';
import { placeKinds } from '../place.ts';
import { markName, methodName, placeKindName, placeTexts } from '../place.messages.ts';
import type { Place } from '../places.store.ts';
import { freshnessTag } from './freshness-tag.ts';
import { browseTexts } from './browse.messages.ts';

export type PlacesPageProps = {
  locale: Locale;
  filter: PlaceFilter;
  municipalities: District['municipalities'];
  today: Day;
  places: readonly Place[];
  total: number;
  page: number;
  pages: number;
};

/** Every public place, with what people look for first in words, not in symbols. */
export function PlacesPage(props: PlacesPageProps) {
  const { locale, filter, municipalities } = props;
  const t = browseTexts(locale);
  const here = localized(locale, publicPlacesPath);
  const form: FormState = { locale, values: placeFilterValues(filter) };
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <FilterForm locale={locale} action={here} legend={t.filters} resetHref={isNarrowed(filter) ? here : undefined}>
        <TextField form={form} name="worte" label={t.words} maxlength={200} />
        <SelectField
          form={form}
          name="gemeinde"
          label={t.municipality}
          empty={t.any}
          options={municipalities
            .map(({ key, name }) => ({ value: key, label: name }))
            .toSorted((one, other) => one.label.localeCompare(other.label, 'de'))}
        />
        <SelectField
          form={form}
          name="art"
          label={t.kind}
          empty={t.any}
          options={placeKinds.map((value) => ({ value, label: placeKindName(locale, value) }))}
        />
        <SelectField
          form={form}
          name="zugang"
          label={t.access}
          empty={t.any}
          options={accessMarks.map((value) => ({ value, label: markName(locale, value) }))}
        />
      </FilterForm>
      <Results {...props} />
      <Section id="daten" title={t.dataTitle}>
        <p>{t.dataText}</p>
        <p>
          <a href={placesDataPath}>{t.data}</a>
        </p>
      </Section>
    </>
  );
}

function Results({ locale, filter, places, total, today, page, pages }: PlacesPageProps) {
  const t = browseTexts(locale);
  const here = localized(locale, publicPlacesPath);
  if (total === 0) {
    const narrowed = isNarrowed(filter);
    return (
      <Notice title={narrowed ? t.nothingTitle : t.emptyTitle}>
        <p>{narrowed ? t.nothingText : t.emptyText}</p>
        {narrowed && (
          <p>
            <a href={here}>{t.nothingReset}</a>
          </p>
        )}
      </Notice>
    );
  }
  return (
    <section class="results" aria-labelledby="ergebnis">
      <h2 id="ergebnis">{t.found(total)}</h2>
      <LinkList
        links={places.map((place) => ({
          href: localized(locale, publicPlacePath(place.number)),
          title: place.name,
          lang: locale === 'en' ? 'de' : undefined,
          text: `${placeKindName(locale, place.kind)} · ${whereOf(place)}`,
          state: freshnessTag(locale, place.confirmedOn, today),
          meta: [
            ...place.marks
              .filter((mark) => mark !== 'wheelchairPartly' || !place.marks.includes('wheelchair'))
              .map((mark) => markName(locale, mark)),
            ...confirmedLine(locale, place),
          ],
        }))}
      />
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        hrefOf={(wanted) => here + placeFilterQuery(filter, wanted === 1 ? {} : { seite: String(wanted) })}
      />
    </section>
  );
}

const confirmedLine = (locale: Locale, { confirmedOn, method }: Place): string[] =>
  confirmedOn === null || method === null
    ? []
    : [`${placeTexts(locale).confirmed(formatDate(confirmedOn, locale))} (${methodName(locale, method)})`];

/** „Wippra, Sangerhausen“ */
export const whereOf = ({ locality, municipality }: Place): string =>
  locality === null || locality === municipality ? municipality : `${locality}, ${municipality}`;
