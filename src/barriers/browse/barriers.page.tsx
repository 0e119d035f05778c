import { formatNumber } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { BarrierEntries, type BarrierEntry } from './barrier-entries.tsx';
import { filterQuery, isFiltered, type BarrierFilter } from './barrier-filter.ts';
import { BarrierFilters, type FilterChoices } from './barrier-filters.tsx';
import { browseTexts } from './browse.messages.ts';
import { dataPagePath } from '../open-data/data-address.ts';
import { openDataTexts } from '../open-data/open-data.messages.ts';

export const listPath = '/barrieren';
export const mapPath = '/barrieren/karte';

/** What list and map have in common. */
export type BrowseProps = {
  locale: Locale;
  filter: BarrierFilter;
  choices: FilterChoices;
  total: number;
  /** True when a word was found in another spelling only. */
  corrected: boolean;
  barriers: readonly BarrierEntry[];
  page: number | 'all';
  pages: number;
};

export function BarriersPage(props: BrowseProps) {
  const { locale, filter, choices, total, page } = props;
  const t = browseTexts(locale);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        <ScreenOnly>
          <ButtonRow>
            <ButtonLink href={localized(locale, '/barrieren/melden')}>{t.report}</ButtonLink>
            <ButtonLink tone="secondary" href={localized(locale, mapPath) + filterQuery(filter)}>
              {t.showMap}
            </ButtonLink>
            <ButtonLink tone="secondary" href={localized(locale, '/barrieren/auswertung')}>
              {t.showNumbers}
            </ButtonLink>
          </ButtonRow>
        </ScreenOnly>
      </PageHeading>
      <BarrierFilters locale={locale} action={listPath} filter={filter} choices={choices} />
      <Results {...props} path={listPath} />
      {total > 0 && (
        <ScreenOnly>
          <p class="section-more">
            <a href={localized(locale, dataPagePath)}>{openDataTexts(locale).title}</a>
          </p>
        </ScreenOnly>
      )}
      {total > 0 && (page === 'all' || props.pages > 1) && (
        <ScreenOnly>
          <p class="section-more">
            <a href={localized(locale, listPath) + filterQuery(filter, page === 'all' ? {} : { seite: 'alle' })}>
              {page === 'all' ? t.onPages : t.printAll}
            </a>
          </p>
        </ScreenOnly>
      )}
    </>
  );
}

/** The number of results, the results, and the way to more of them. Without results, what to do next. */
export function Results(props: BrowseProps & { path: string }) {
  const { locale, filter, choices, total, corrected, barriers, page, pages, path } = props;
  const t = browseTexts(locale);
  if (total === 0) return <NoResults locale={locale} filter={filter} path={path} />;
  const shown = formatNumber(total, locale);
  const hrefOf = (wanted: number) =>
    localized(locale, path) + filterQuery(filter, wanted === 1 ? {} : { seite: String(wanted) });
  return (
    <section aria-labelledby="ergebnis" class="results">
      <h2 id="ergebnis">{isFiltered(filter) ? t.found(total, shown) : t.all(total, shown)}</h2>
      {corrected && <p>{t.corrected}</p>}
      {page === 'all' && barriers.length < total && <p>{t.onlyFirst(formatNumber(barriers.length, locale))}</p>}
      <BarrierEntries locale={locale} barriers={barriers} words={choices.words} />
      {page !== 'all' && <Pagination locale={locale} page={page} pages={pages} hrefOf={hrefOf} />}
    </section>
  );
}

function NoResults({ locale, filter, path }: { locale: Locale; filter: BarrierFilter; path: string }) {
  const t = browseTexts(locale);
  const report = <a href={localized(locale, '/barrieren/melden')}>{t.nothingReport}</a>;
  if (!isFiltered(filter)) {
    return (
      <Notice title={t.nothingYetTitle}>
        <p>{t.nothingYetText}</p>
        <p>{report}</p>
      </Notice>
    );
  }
  return (
    <Notice title={t.nothingTitle}>
      <p>{t.nothingDo}</p>
      <ul>
        {filter.words !== '' && <li>{t.nothingWords}</li>}
        <li>
          <a href={localized(locale, path)}>{t.nothingReset}</a>
        </li>
        <li>{report}</li>
      </ul>
    </Notice>
  );
}
