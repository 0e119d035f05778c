import { formatNumber } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { BarPatterns } from '../../ui/data/stacked-bars.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { countLights } from '../plan-figures.ts';
import type { BriefMeasure } from '../plan-reading.ts';
import { LightBar } from './light-view.tsx';
import { filterQuery, isFiltered, type MeasureFilter } from './measure-filter.ts';
import { MeasureFilters, type FilterChoices } from './measure-filters.tsx';
import { MeasureLinks } from './measure-links.tsx';
import { measuresTexts } from './measures.messages.ts';
import { measuresPath } from './plan-paths.ts';

export type MeasuresPageProps = {
  locale: Locale;
  filter: MeasureFilter;
  choices: FilterChoices;
  /** All that the filter lets through; the page shows some of them. */
  found: readonly BriefMeasure[];
  shown: readonly BriefMeasure[];
  /** True when a word was found in another spelling only. */
  corrected: boolean;
  page: number | 'all';
  pages: number;
};

export function MeasuresPage(props: MeasuresPageProps) {
  const { locale, filter, choices, found } = props;
  const t = measuresTexts(locale);
  return (
    <>
      <BarPatterns />
      <PageHeading title={t.title} lead={t.lead} />
      <MeasureFilters locale={locale} filter={filter} choices={choices} />
      {found.length === 0 ? <NoResults locale={locale} filter={filter} /> : <Results {...props} />}
    </>
  );
}

function Results({ locale, filter, found, shown, corrected, page, pages }: MeasuresPageProps) {
  const t = measuresTexts(locale);
  const count = formatNumber(found.length, locale);
  const href = localized(locale, measuresPath);
  const hrefOf = (wanted: number) => href + filterQuery(filter, wanted === 1 ? {} : { seite: String(wanted) });
  return (
    <section aria-labelledby="ergebnis" class="results">
      <h2 id="ergebnis">{isFiltered(filter) ? t.found(found.length, count) : t.all(found.length, count)}</h2>
      <div class="flow">
        {corrected && <p>{t.corrected}</p>}
        {filter.municipality !== undefined && <p>{t.wholeCounty}</p>}
        <LightBar locale={locale} byLight={countLights(found)} />
        <MeasureLinks locale={locale} measures={shown} />
      </div>
      {page !== 'all' && <Pagination locale={locale} page={page} pages={pages} hrefOf={hrefOf} />}
      {(page === 'all' || pages > 1) && (
        <ScreenOnly>
          <p class="section-more">
            <a href={href + filterQuery(filter, page === 'all' ? {} : { seite: 'alle' })}>
              {page === 'all' ? t.onPages : t.printAll}
            </a>
          </p>
        </ScreenOnly>
      )}
    </section>
  );
}

function NoResults({ locale, filter }: { locale: Locale; filter: MeasureFilter }) {
  const t = measuresTexts(locale);
  return (
    <Notice title={t.nothingTitle}>
      <p>{t.nothingDo}</p>
      <ul>
        {filter.words !== '' && <li>{t.nothingWords}</li>}
        <li>
          <a href={localized(locale, measuresPath)}>{t.nothingReset}</a>
        </li>
        <li>
          <a href={localized(locale, '/barrieren/melden')}>{t.nothingReport}</a>
        </li>
      </ul>
    </Notice>
  );
}
