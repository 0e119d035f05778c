import { formatNumber } from '../platform/i18n/format.ts';
import { localized, type Locale } from '../platform/i18n/locale.ts';
import type { Findable } from '../platform/search/findable.ts';
import { Notice } from '../ui/data/notice.tsx';
import { Pagination } from '../ui/data/pagination.tsx';
import { Paragraphs } from '../ui/data/paragraphs.tsx';
import { ViewList } from '../ui/data/view-list.tsx';
import { SearchBox } from '../ui/form/search-box.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { HitList } from './hit-list.tsx';
import { NothingFound, type AskUs } from './nothing-found.tsx';
import { longestWords, mostHits, searchQuery, type SearchRequest } from './search-request.ts';
import { searchTexts } from './search.messages.ts';
import { pageSize, type SearchResult } from './search.ts';

export const searchPath = '/suche';

export type SearchPageProps = {
  locale: Locale;
  request: SearchRequest;
  /** Null when no word was typed. */
  result: SearchResult | null;
  findables: readonly Findable[];
  askUs: AskUs;
};

const hasNothing = ({ counts }: SearchResult): boolean => counts?.size === 0;

/** What the page is called: the number of results stands in it, so that it is heard first. */
export function searchTitle({
  locale,
  request,
  result,
}: Pick<SearchPageProps, 'locale' | 'request' | 'result'>): string {
  const t = searchTexts(locale);
  const words = request.words.length > 60 ? `${request.words.slice(0, 60).toWellFormed()} …` : request.words;
  if (!result) return request.words === '' ? t.title : t.noWords;
  if (hasNothing(result)) return t.noResults(words);
  if (result.total > mostHits) return t.manyResults(formatNumber(mostHits, locale), words);
  return t.results(result.total, formatNumber(result.total, locale), words);
}

export function SearchPage(props: SearchPageProps) {
  const { locale, request, result, findables, askUs } = props;
  const t = searchTexts(locale);
  return (
    <div class="search-page">
      <PageHeading title={searchTitle(props)} lead={request.words === '' ? t.lead : undefined} />
      <SearchBox
        locale={locale}
        action={localized(locale, searchPath)}
        label={t.field}
        value={request.words}
        longest={longestWords}
      />
      {request.words !== '' && !result && <Paragraphs text={t.noWordsDo} />}
      {result && hasNothing(result) && <NothingFound locale={locale} suggestions={result.suggestions} askUs={askUs} />}
      {result && !hasNothing(result) && <Results {...{ locale, request, result, findables }} />}
    </div>
  );
}

function Results({ locale, request, result, findables }: Omit<SearchPageProps, 'askUs'> & { result: SearchResult }) {
  const t = searchTexts(locale);
  const pages = Math.ceil(Math.min(result.total, mostHits) / pageSize);
  const hrefOf = (page: number) => localized(locale, searchPath) + searchQuery({ ...request, page });
  return (
    <section class="results" aria-labelledby="ergebnisse">
      <h2 id="ergebnisse" class="visually-hidden">
        {t.list}
      </h2>
      {(request.words.length >= longestWords || result.instead.length > 0 || result.withAll !== undefined) && (
        <div class="search-notes flow">
          {request.words.length >= longestWords && <p>{t.cut}</p>}
          {result.instead.map(({ typed, shown }) => (
            <p key={typed}>{t.instead(typed, shown)}</p>
          ))}
          {result.withAll !== undefined && <p>{t.withAll(result.withAll)}</p>}
        </div>
      )}
      <Kinds {...{ locale, request, result, findables }} />
      {result.found.length === 0 ? (
        <Notice title={result.total === 0 ? t.noneOfKind : t.pastTheEnd}>
          {result.total > 0 && (
            <p>
              <a href={hrefOf(1)}>{t.toFirst}</a>
            </p>
          )}
        </Notice>
      ) : (
        <HitList locale={locale} found={result.found} marks={result.marks} findables={findables} />
      )}
      <Pagination locale={locale} page={request.page} pages={pages} hrefOf={hrefOf} />
    </section>
  );
}

/** One link for each kind that was found, with the number of its hits; for every kind where there are too many to be counted. */
function Kinds({ locale, request, result, findables }: Omit<SearchPageProps, 'askUs'> & { result: SearchResult }) {
  const t = searchTexts(locale);
  const { counts } = result;
  const shown = findables.filter(({ kind }) => !counts || counts.has(kind) || kind === request.kind);
  if (shown.length <= 1 && request.kind === undefined) return null;
  const hrefFor = (kind: string | undefined) =>
    localized(locale, searchPath) + searchQuery({ words: request.words, kind });
  return (
    <ViewList
      label={t.kinds}
      views={[
        {
          href: hrefFor(undefined),
          text: t.everything,
          count: counts && [...counts.values()].reduce((sum, count) => sum + count, 0),
          current: request.kind === undefined,
        },
        ...shown.map(({ kind, label }) => ({
          href: hrefFor(kind),
          text: label[locale],
          count: counts && (counts.get(kind) ?? 0),
          current: kind === request.kind,
        })),
      ]}
    />
  );
}
