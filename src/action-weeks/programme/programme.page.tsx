import {
  accessCodes,
  accessWish,
  eventItem,
  filterNames,
  type ListFilter,
  type PlaceNames,
} from '../../events/index.ts';
import { formatDate, formatDateWithWeekday } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { telephoneHref } from '../../platform/telephone.ts';
import { EasyState } from '../../platform/text-twin/easy-state.tsx';
import { DatedList } from '../../ui/data/dated-list.tsx';
import { FilterForm } from '../../ui/data/filter-form.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Telephone } from '../../ui/data/telephone.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { readEdition } from '../edition.ts';
import type { EditionRow } from '../editions.store.ts';
import { programmeFilePath, programmePath, publicWeeksPath } from '../weeks-address.ts';
import { countedSentence } from './counted-sentence.ts';
import { Gallery } from './gallery-part.tsx';
import { programmeTexts } from './programme.messages.ts';
import type { GalleryPart } from './read-gallery.ts';
import { byDay, type Programme } from './read-programme.ts';

export type ProgrammePageProps = {
  locale: Locale;
  edition: EditionRow;
  programme: Programme;
  gallery: readonly GalleryPart[];
  filter: Pick<ListFilter, 'access' | 'municipality'>;
  places: PlaceNames;
  /** Those that can be chosen. */
  municipalities: readonly { value: string; label: string }[];
  now: Date;
  telephone: string;
};

/** The programme of a year, day by day. */
export function ProgrammePage(props: ProgrammePageProps) {
  const { locale, edition, programme, gallery, telephone } = props;
  const t = programmeTexts(locale);
  const { motto, intro, lang, twin } = readEdition(locale, edition);
  const counted = countedSentence(locale, programme.counted);
  return (
    <>
      <PageHeading
        title={motto}
        titleLang={lang}
        eyebrow={t.title(edition.year)}
        lead={t.period(formatDate(edition.periodFrom, locale), formatDate(edition.periodTo, locale))}
      />
      {(lang !== undefined || twin !== undefined) && (
        <EasyState
          locale={locale}
          twin={twin}
          outdatedSince={edition.easyOutdatedSince}
          standardHref={programmePath(edition.year)}
        />
      )}
      <Prose>
        {intro !== '' && (
          <div lang={lang}>
            <Paragraphs text={intro} />
          </div>
        )}
        <p>
          <a href={localized(locale === 'en' ? 'de' : locale, programmeFilePath(edition.year))}>{t.paper}</a>
        </p>
      </Prose>
      <Filters {...props} />
      {programme.dates.length === 0 ? <Nothing {...props} /> : <Days {...props} />}
      {counted !== null && (
        <Prose>
          <p>{counted}</p>
        </Prose>
      )}
      <Gallery locale={locale} gallery={gallery} />
      <Section id="fragen" title={t.contact}>
        <Telephone label={t.call} number={telephone} href={telephoneHref(telephone)} />
        <ul class="plain-links">
          <li>
            <a href={localized(locale, publicWeeksPath)}>{t.otherYears}</a>
          </li>
          <li>
            <a href={localized(locale, '/veranstaltungen')}>{t.allEvents}</a>
          </li>
        </ul>
      </Section>
    </>
  );
}

const isNarrowed = ({ access, municipality }: ProgrammePageProps['filter']): boolean =>
  access.length > 0 || municipality !== undefined;

function Filters({ locale, edition, filter, municipalities }: ProgrammePageProps) {
  const t = programmeTexts(locale);
  const here = localized(locale, programmePath(edition.year));
  const form = {
    locale,
    values: { [filterNames.access]: filter.access, [filterNames.municipality]: filter.municipality },
  };
  return (
    <FilterForm locale={locale} action={here} legend={t.filters} resetHref={isNarrowed(filter) ? here : undefined}>
      <SelectField
        form={form}
        name={filterNames.municipality}
        label={t.municipality}
        empty={t.all}
        options={municipalities}
      />
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

function Days({ locale, programme, places, now }: ProgrammePageProps) {
  const t = programmeTexts(locale);
  return (
    <section class="results" aria-labelledby="ergebnis">
      <h2 id="ergebnis">{t.found(programme.dates.length)}</h2>
      {[...byDay(programme.dates)].map(([day, dates]) => (
        <section key={day} class="section" aria-labelledby={`tag-${day}`}>
          <h3 id={`tag-${day}`}>{formatDateWithWeekday(day, locale)}</h3>
          <DatedList headingLevel={4} items={dates.map((date) => eventItem(locale, date, now, places))} />
        </section>
      ))}
    </section>
  );
}

function Nothing({ locale, edition, filter }: ProgrammePageProps) {
  const t = programmeTexts(locale);
  if (!isNarrowed(filter)) return null;
  return (
    <Notice title={t.noneTitle}>
      <p>{t.noneText}</p>
      <p>
        <a href={localized(locale, programmePath(edition.year))}>{t.showAll}</a>
      </p>
    </Notice>
  );
}
