import { fold } from '../platform/district/find-places.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { Findable } from '../platform/search/findable.ts';
import { soughtWords } from '../platform/search/search-query.ts';
import type { Services } from '../platform/services.ts';
import { englishFillers } from './english-fillers.ts';
import { findWithAll, findWithSome, type Found, type Hits, type Wanted } from './find-documents.store.ts';
import { readKnowledge, wordsLike } from './knowledge.store.ts';
import { patience, refreshDocuments } from './refresh-documents.ts';
import { mostHits, type SearchRequest } from './search-request.ts';
import { soughtTerms, type Knowledge, type Term } from './sought-terms.ts';

export const pageSize = 10;

/** With fewer hits for all words together, things with some of them are shown, too. */
const tooFew = 4;
/** The rest has less and less to do with the question. */
const mostOfSome = 30;

/** What a search leads to. */
export type SearchResult = {
  readonly found: readonly Found[];
  /** Of the chosen kind; more than `mostHits` are not counted. */
  readonly total: number;
  /** Of each kind; undefined when there are too many to be counted. */
  readonly counts: ReadonlyMap<string, number> | undefined;
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
  const { db, clock } = services;
  const now = clock.now();
  const terms = soughtTerms(words, await knowledgeOf(services, words, now, findables));
  const wanted = { terms, phrase: fold(request.words), locale, now };
  const page = { kind: request.kind, limit: pageSize, offset: (request.page - 1) * pageSize };
  const all = await findWithAll(db, wanted, page);
  const withAll = sum(all);
  const isEnough = withAll >= tooFew || terms.length === 1;
  const hits = isEnough ? all : await findSome(services, wanted, page);
  if (sum(hits) === 0) return { ...nothing, suggestions: await suggestionsFor(services, words, locale) };
  const isCounted = sum(hits) <= mostHits;
  const shown =
    isCounted || request.kind === undefined ? hits : await findWithAll(db, wanted, { ...page, isAlone: true });
  return {
    found: shown.found,
    total: request.kind === undefined ? sum(shown) : (shown.counts.get(request.kind) ?? 0),
    counts: isCounted ? hits.counts : undefined,
    withAll: isEnough || withAll === sum(hits) ? undefined : withAll,
    marks: [...new Set(terms.flatMap(({ marks }) => marks))].filter((mark) => mark.length >= 2),
    instead: terms.flatMap(({ instead }) => instead ?? []),
    suggestions: [],
  };
}

/** Mostly nothing has changed since the index was made, so both are asked at once and asked again only when something has. */
async function knowledgeOf(
  services: Services,
  words: readonly string[],
  now: Date,
  findables: readonly Findable[],
): Promise<Knowledge> {
  const knowledge = await readKnowledge(services.db, words, now);
  if (knowledge.changedKinds.length === 0) return knowledge;
  await refreshDocuments(services, findables, patience.whileSomebodyWaits);
  return readKnowledge(services.db, words, now);
}

const sum = ({ counts }: Hits): number => [...counts.values()].reduce((all, count) => all + count, 0);

type PageOfKind = Parameters<typeof findWithAll>[2];

/** The best of what holds at least one of the terms. All of them are read at once: they are few. */
async function findSome({ db }: Services, wanted: Wanted, { kind: chosen, limit, offset }: PageOfKind): Promise<Hits> {
  const found = await findWithSome(db, wanted, mostOfSome);
  const counts = new Map<string, number>();
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const ofKind = found.filter(({ kind }) => chosen === undefined || kind === chosen);
  return { found: ofKind.slice(offset, offset + limit), counts };
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
      const page = { kind: undefined, limit: 1, offset: 0 };
      const tried = await findWithAll(db, { terms, phrase: '', locale, now }, page);
      if (tried.found.length > 0) suggestions.push(shown);
    }
  }
  return suggestions;
}
