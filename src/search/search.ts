import { fold } from '../platform/district/find-places.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { Findable } from '../platform/search/findable.ts';
import { soughtWords } from '../platform/search/search-query.ts';
import type { Services } from '../platform/services.ts';
import { englishFillers } from './english-fillers.ts';
import { findDocuments, readKnowledge, wordsLike, type Found, type Hits } from './find-documents.store.ts';
import { patience, refreshDocuments } from './refresh-documents.ts';
import type { SearchRequest } from './search-request.ts';
import { soughtTerms, type Term } from './sought-terms.ts';

export const pageSize = 10;

/** With fewer hits for all words together, things with some of them are shown, too. */
const tooFew = 4;
/** The rest has less and less to do with the question. */
const mostOfSome = 30;

/** What a search leads to. */
export type SearchResult = {
  readonly found: readonly Found[];
  /** Of the chosen kind. */
  readonly total: number;
  readonly counts: ReadonlyMap<string, number>;
  /** How many hold all words, when others are shown, too. */
  readonly withAll: number | undefined;
  readonly marks: readonly string[];
  /** What was looked for in the place of words that nobody wrote. */
  readonly instead: readonly { readonly typed: string; readonly shown: string }[];
  /** Other spellings that lead to something, when nothing was found. */
  readonly suggestions: readonly string[];
};

const nothing: SearchResult = {
  found: [],
  total: 0,
  counts: new Map(),
  withAll: undefined,
  marks: [],
  instead: [],
  suggestions: [],
};

type Asked = { readonly services: Services; readonly locale: Locale; readonly request: SearchRequest };

/**
 * Searches everything public. Things that have changed since they were read are read first, so that the answer is true at this moment.
 * @returns null when no word was typed
 */
export async function search(
  { services, locale, request }: Asked,
  findables: readonly Findable[],
): Promise<SearchResult | null> {
  const words = soughtWords(request.words, locale === 'en' ? englishFillers : undefined);
  if (words.length === 0) return null;
  await refreshDocuments(services, findables, patience.whileSomebodyWaits);
  const { db, clock } = services;
  const now = clock.now();
  const terms = soughtTerms(words, await readKnowledge(db, words, now));
  const wanted = {
    terms,
    phrase: fold(request.words),
    locale,
    kind: request.kind,
    now,
    limit: pageSize,
    offset: (request.page - 1) * pageSize,
  };
  const all = await findDocuments(db, { ...wanted, mode: 'all' });
  const withAll = sum(all);
  const isEnough = withAll >= tooFew || terms.length === 1;
  const hits = isEnough ? all : await findSome(services, wanted);
  const total = request.kind === undefined ? sum(hits) : (hits.counts.get(request.kind) ?? 0);
  if (sum(hits) === 0) return { ...nothing, suggestions: await suggestionsFor(services, words, locale) };
  return {
    found: hits.found,
    total,
    counts: hits.counts,
    withAll: isEnough || withAll === sum(hits) ? undefined : withAll,
    marks: [...new Set(terms.flatMap(({ marks }) => marks))].filter((mark) => mark.length >= 2),
    instead: terms.flatMap(({ instead }) => instead ?? []),
    suggestions: [],
  };
}

const sum = ({ counts }: Hits): number => [...counts.values()].reduce((all, count) => all + count, 0);

type WantedOfSome = Omit<Parameters<typeof findDocuments>[1], 'mode'>;

/** The best of what holds at least one of the terms. All of them are read at once: they are few. */
async function findSome({ db }: Services, wanted: WantedOfSome): Promise<Hits> {
  const { found } = await findDocuments(db, { ...wanted, mode: 'any', kind: undefined, limit: mostOfSome, offset: 0 });
  const counts = new Map<string, number>();
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const ofKind = found.filter(({ kind }) => wanted.kind === undefined || kind === wanted.kind);
  return { found: ofKind.slice(wanted.offset, wanted.offset + wanted.limit), counts };
}

const mostSuggestions = 3;

/** Known words that look a little like those that lead nowhere; each is tried before it is shown. */
async function suggestionsFor(
  { db, clock }: Services,
  words: readonly string[],
  locale: Locale,
): Promise<readonly string[]> {
  const suggestions: string[] = [];
  const now = clock.now();
  for (const word of words) {
    for (const { shown } of (await wordsLike(db, word))
      .filter((like) => like.shown !== null)
      .slice(0, mostSuggestions)) {
      if (shown === null || suggestions.includes(shown) || suggestions.length >= mostSuggestions) continue;
      const terms: readonly Term[] = soughtTerms([fold(shown)], await readKnowledge(db, [fold(shown)], now));
      const tried = await findDocuments(db, { terms, mode: 'all', phrase: '', locale, now, limit: 1, offset: 0 });
      if (tried.found.length > 0) suggestions.push(shown);
    }
  }
  return suggestions;
}
