import type { Findable } from '../platform/search/findable.ts';

/** The field's name in the address; search fields everywhere are called so. */
export const wordsField = 'q';
export const kindField = 'art';
export const pageField = 'seite';

/** Beyond it nobody counts or turns pages: whoever gets more narrows the question. */
export const mostHits = 200;

/** What somebody asks. */
export type SearchRequest = {
  readonly words: string;
  readonly kind: string | undefined;
  /** Counted from 1. */
  readonly page: number;
};

/** Longer questions are cut; nobody types them by hand. */
export const longestWords = 300;

/** Reads the address; what is not understood counts as not given. */
export function readSearchRequest(
  query: Readonly<Record<string, string | undefined>>,
  findables: readonly Findable[],
): SearchRequest {
  const page = query[pageField] ?? '1';
  return {
    // Characters that are none, such as a lone surrogate or a zero byte, would not survive the way to the database.
    words: (query[wordsField] ?? '')
      .toWellFormed()
      .replaceAll(/\p{C}+/gu, ' ')
      .normalize('NFC')
      .trim()
      .slice(0, longestWords)
      .toWellFormed(),
    kind: findables.find(({ kind }) => kind === query[kindField])?.kind,
    page: /^[1-9]\d{0,3}$/u.test(page) ? Number(page) : 1,
  };
}

/** The query of an address, with its question mark. */
export function searchQuery({
  words,
  kind,
  page = 1,
}: {
  words: string;
  kind?: string | undefined;
  page?: number;
}): string {
  const query = new URLSearchParams({ [wordsField]: words });
  if (kind !== undefined) query.set(kindField, kind);
  if (page > 1) query.set(pageField, String(page));
  return `?${query.toString()}`;
}
