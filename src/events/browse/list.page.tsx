import { dayOf } from '../../platform/calendar.ts';
import { formatMonth } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { telephoneHref } from '../../platform/telephone.ts';
import { DatedList } from '../../ui/data/dated-list.tsx';
import { FilterForm } from '../../ui/data/filter-form.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { Telephone } from '../../ui/data/telephone.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { accessCodes } from '../access-facts.ts';
import { accessWish } from '../access.messages.ts';
import { calendarPath, feedPath, pastEventsPath, programmePath, publicEventsPath } from '../event-address.ts';
import type { DatedEvent } from '../events.store.ts';
import { programmeTexts } from '../print/programme.messages.ts';
import { browseTexts } from './browse.messages.ts';
import { eventItem, type PlaceNames } from './event-item.ts';
import { filterNames, filterQuery, isNarrowed, type ListFilter } from './list-filter.ts';

export type Choice = { readonly value: string; readonly label: string };

export type ListPageProps = {
  locale: Locale;
  filter: ListFilter;
  dates: readonly DatedEvent[];
  places: PlaceNames;
  now: Date;
  total: number;
  page: number;
  pages: number;
  municipalities: readonly Choice[];
  lifeAreas: readonly Choice[];
  telephone: string;
};

/** What is coming, month by month. A list, because everybody can read a list; a calendar only some. */
export function ListPage(props: ListPageProps) {
  const { locale, filter, total, telephone } = props;
  const t = browseTexts(locale);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {(total > 0 || isNarrowed(filter)) && <Filters {...props} />}
      {total === 0 ? <Nothing {...props} /> : <Months {...props} />}
      <Section id="mitnehmen" title={t.takeAlong}>
        <p>{t.takeAlongText}</p>
        <ul class="plain-links">
          <li>
            <a href={localized(locale, calendarPath) + filterQuery({ ...filter, period: undefined })}>{t.calendar}</a>
          </li>
          <li>
            <a href={localized(locale, programmePath) + filterQuery(filter)}>{programmeTexts(locale).link}</a>
          </li>
          <li>
            <a href={localized(locale, feedPath)}>{t.feed}</a>
          </li>
          <li>
            <a href={localized(locale, pastEventsPath)}>{t.past}</a>
          </li>
        </ul>
        <Telephone label={t.call} number={telephone} href={telephoneHref(telephone)} />
      </Section>
    </>
  );
}

function Filters({ locale, filter, municipalities, lifeAreas }: ListPageProps) {
  const t = browseTexts(locale);
  const here = localized(locale, publicEventsPath);
  const { access, municipality, lifeArea, period } = filter;
  const values = {
    [filterNames.access]: access,
    [filterNames.municipality]: municipality,
    [filterNames.lifeArea]: lifeArea,
    [filterNames.period]: period,
  };
  const form = { locale, values };
  const periodNames = [
    { value: 'woche', label: t.week },
    { value: 'monat', label: t.month },
    { value: 'naechster-monat', label: t.nextMonth },
    { value: 'quartal', label: t.quarter },
  ];
  return (
    <FilterForm locale={locale} action={here} legend={t.filters} resetHref={isNarrowed(filter) ? here : undefined}>
      <SelectField form={form} name={filterNames.period} label={t.period} empty={t.anyTime} options={periodNames} />
      <SelectField
        form={form}
        name={filterNames.municipality}
        label={t.municipality}
        empty={t.all}
        options={municipalities}
      />
      <SelectField form={form} name={filterNames.lifeArea} label={t.lifeArea} empty={t.all} options={lifeAreas} />
      <CheckboxGroup
        form={form}
        name={filterNames.access}
        legend={t.access}
        hint={t.accessHint}
        options={accessCodes.map((code) => ({ value: code, label: accessWish(locale, code) }))}
      />
    </FilterForm>
  );
}

function Months({ locale, filter, dates, places, now, total, page, pages }: ListPageProps) {
  const t = browseTexts(locale);
  // What began in an earlier month and still goes on belongs to what is on now.
  const months = Map.groupBy(dates, ({ startsAt }) => dayOf(startsAt > now ? startsAt : now).slice(0, 7));
  return (
    <section class="results" aria-labelledby="ergebnis">
      <h2 id="ergebnis" class="visually-hidden">
        {t.found(total)}
      </h2>
      {[...months].map(([month, ofMonth]) => (
        <section key={month} class="section" aria-labelledby={`monat-${month}`}>
          <h3 id={`monat-${month}`}>{formatMonth(`${month}-01`, locale)}</h3>
          <DatedList headingLevel={4} items={ofMonth.map((date) => eventItem(locale, date, now, places))} />
        </section>
      ))}
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        hrefOf={(wanted) => localized(locale, publicEventsPath) + filterQuery(filter, wanted)}
      />
    </section>
  );
}

function Nothing({ locale, filter }: ListPageProps) {
  const t = browseTexts(locale);
  if (!isNarrowed(filter)) return <Notice title={t.noneTitle} />;
  return (
    <Notice title={t.noneFilteredTitle}>
      <p>{t.noneFilteredText}</p>
      <p>
        <a href={localized(locale, publicEventsPath)}>{t.showAll}</a>
      </p>
    </Notice>
  );
}

type PastPageProps = Pick<ListPageProps, 'locale' | 'dates' | 'places' | 'now' | 'page' | 'pages'>;

/** What is over, the latest first. */
export function PastPage({ locale, dates, places, now, page, pages }: PastPageProps) {
  const t = browseTexts(locale);
  return (
    <>
      <PageHeading title={t.pastTitle} lead={t.pastLead} />
      {dates.length === 0 ? (
        <Notice title={t.noneTitle} />
      ) : (
        <DatedList
          headingLevel={2}
          items={dates.map((date) => ({
            ...eventItem(locale, date, now, places),
          }))}
        />
      )}
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        hrefOf={(wanted) => `${localized(locale, pastEventsPath)}?seite=${wanted}`}
      />
      <p>
        <a href={localized(locale, publicEventsPath)}>{t.coming}</a>
      </p>
    </>
  );
}
