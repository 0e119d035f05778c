import { barrierKindName } from '../../barriers/index.ts';
import type { District } from '../../platform/district/district.ts';
import { formatDate, formatNumber } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { LinkList, type ListedLink } from '../../ui/data/link-list.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { titleFor } from '../reader-words.ts';
import { solutionPath, solutionsDataPath, solutionsPath } from '../solution-address.ts';
import { costClassNames } from '../taxonomy.messages.ts';
import { browseTexts } from './browse.messages.ts';
import { firstSentences } from './first-sentences.ts';
import type { ListedSolution } from './public-solutions.store.ts';
import { filterQuery, isFiltered, type SolutionFilter } from './solution-filter.ts';
import { SolutionFilters } from './solution-filters.tsx';

export type SolutionsPageProps = {
  locale: Locale;
  filter: SolutionFilter;
  lifeAreas: District['lifeAreas'];
  solutions: readonly ListedSolution[];
  total: number;
  /** True when a word was known in another spelling only. */
  corrected: boolean;
  page: number | 'all';
  pages: number;
};

export function SolutionsPage(props: SolutionsPageProps) {
  const { locale, filter, lifeAreas, total } = props;
  const t = browseTexts(locale);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <SolutionFilters locale={locale} filter={filter} lifeAreas={lifeAreas} />
      {total === 0 ? <Nothing locale={locale} /> : <Results {...props} />}
    </>
  );
}

function Results({ locale, filter, solutions, total, corrected, page, pages }: SolutionsPageProps) {
  const t = browseTexts(locale);
  const count = formatNumber(total, locale);
  const href = localized(locale, solutionsPath);
  const hrefOf = (wanted: number) => href + filterQuery(filter, wanted === 1 ? {} : { seite: String(wanted) });
  return (
    <section aria-labelledby="ergebnis" class="results">
      <h2 id="ergebnis">{isFiltered(filter) ? t.found(total, count) : t.all(total, count)}</h2>
      <div class="flow">
        {corrected && <p>{t.corrected}</p>}
        <LinkList links={solutions.map((solution) => linkTo(locale, solution))} />
      </div>
      {page !== 'all' && <Pagination locale={locale} page={page} pages={pages} hrefOf={hrefOf} />}
      <ScreenOnly>
        {(page === 'all' || pages > 1) && (
          <p class="section-more">
            <a href={href + filterQuery(filter, page === 'all' ? {} : { seite: 'alle' })}>
              {page === 'all' ? t.onPages : t.printAll}
            </a>
          </p>
        )}
        <p>
          {t.data} <a href={solutionsDataPath('csv')}>CSV</a>, <a href={solutionsDataPath('json')}>JSON</a>
        </p>
      </ScreenOnly>
    </section>
  );
}

function linkTo(locale: Locale, solution: ListedSolution): ListedLink {
  const t = browseTexts(locale);
  const { slug, number, kinds, costClass, asOf, problem, textEasy } = solution;
  const title = titleFor(locale, solution);
  const isEasy = locale === 'de-simple' && textEasy !== null;
  const text = firstSentences(isEasy ? textEasy : problem);
  return {
    href: localized(locale, solutionPath(slug)),
    title: title.text,
    lang: title.lang,
    text: <span lang={locale === 'de' || isEasy ? undefined : 'de'}>{text}</span>,
    meta: [
      t.number(number),
      kinds.map((kind) => barrierKindName(locale, kind)).join(', '),
      costClassNames[costClass][locale],
      t.asOf(formatDate(asOf, locale)),
      ...(locale === 'de-simple' && !isEasy ? [t.notEasy] : []),
    ],
  };
}

function Nothing({ locale }: { locale: Locale }) {
  const t = browseTexts(locale);
  return (
    <Notice title={t.nothing}>
      <p>{t.nothingDo}</p>
      <ul>
        <li>{t.fewerWords}</li>
        <li>
          <a href={localized(locale, solutionsPath)}>{t.reset}</a>
        </li>
        <li>
          <a href={localized(locale, '/barrieren/melden')}>{t.ask}</a>
        </li>
      </ul>
    </Notice>
  );
}
