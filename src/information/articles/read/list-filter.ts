import { kindsIn, type ArticleKind, type SectionPath } from '../article.ts';

/** What of a list is wanted; nothing given means everything. */
export type ListFilter = {
  readonly kind?: ArticleKind | undefined;
  readonly lifeArea?: string | undefined;
  readonly year?: number | undefined;
  /** From 1. */
  readonly page: number;
};

/** Names in the address are the reader's. */
export const listNames = { kind: 'art', lifeArea: 'lebensbereich', year: 'jahr', page: 'seite' } as const;

type Query = Readonly<Record<string, string | undefined>>;

/** Reads a filter from an address. What is unknown or damaged is left out: a list is never an error. */
export function readListFilter(query: Query, section: SectionPath, lifeAreas: readonly string[]): ListFilter {
  const year = query[listNames.year] ?? '';
  const page = query[listNames.page] ?? '';
  return {
    kind: kindsIn(section).find((kind) => kind === query[listNames.kind]),
    lifeArea: lifeAreas.find((code) => code === query[listNames.lifeArea]),
    year: /^(?:19|20|21)\d\d$/u.test(year) ? Number(year) : undefined,
    page: /^[1-9]\d{0,3}$/u.test(page) ? Number(page) : 1,
  };
}

export const isNarrowed = ({ kind, lifeArea, year }: ListFilter): boolean =>
  kind !== undefined || lifeArea !== undefined || year !== undefined;

export function listAddress(section: string, { kind, lifeArea, year, page }: ListFilter): string {
  const query = new URLSearchParams();
  if (kind !== undefined) query.set(listNames.kind, kind);
  if (lifeArea !== undefined) query.set(listNames.lifeArea, lifeArea);
  if (year !== undefined) query.set(listNames.year, String(year));
  if (page > 1) query.set(listNames.page, String(page));
  const text = query.toString();
  return text === '' ? section : `${section}?${text}`;
}
