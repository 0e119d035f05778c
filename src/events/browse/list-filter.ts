import { addDays, addMonths, dayOf, startOfDay } from '../../platform/calendar.ts';
import { accessCodes, type AccessCode } from '../access-facts.ts';
import type { EventFilter } from '../events.store.ts';

export const periods = ['woche', 'monat', 'naechster-monat', 'quartal'] as const;
export type Period = (typeof periods)[number];

/** What of the list is wanted; nothing given means everything to come. */
export type ListFilter = {
  readonly access: readonly AccessCode[];
  readonly municipality?: string | undefined;
  readonly lifeArea?: string | undefined;
  readonly period?: Period | undefined;
};

/** Names in the address are the reader's. */
export const filterNames = {
  access: 'zugang',
  municipality: 'gemeinde',
  lifeArea: 'lebensbereich',
  period: 'zeitraum',
} as const;

type Known = { readonly municipalities: readonly string[]; readonly lifeAreas: readonly string[] };

/** Reads a filter from an address. What is unknown or damaged is left out: a list is never an error. */
export function readListFilter(query: URLSearchParams, { municipalities, lifeAreas }: Known): ListFilter {
  const wanted = new Set(query.getAll(filterNames.access));
  return {
    access: accessCodes.filter((code) => wanted.has(code)),
    municipality: municipalities.find((key) => key === query.get(filterNames.municipality)),
    lifeArea: lifeAreas.find((code) => code === query.get(filterNames.lifeArea)),
    period: periods.find((period) => period === query.get(filterNames.period)),
  };
}

export const isNarrowed = (filter: ListFilter): boolean => filterQuery(filter) !== '';

/** The query of an address with these filters, with its question mark; empty without any. */
export function filterQuery({ access, municipality, lifeArea, period }: ListFilter, page = 1): string {
  const query = new URLSearchParams(access.map((code) => [filterNames.access, code]));
  if (municipality !== undefined) query.set(filterNames.municipality, municipality);
  if (lifeArea !== undefined) query.set(filterNames.lifeArea, lifeArea);
  if (period !== undefined) query.set(filterNames.period, period);
  if (page > 1) query.set('seite', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Pages are counted from 1. */
export const readPage = (query: URLSearchParams): number => {
  const typed = query.get('seite') ?? '';
  return /^[1-9]\d{0,3}$/u.test(typed) ? Number(typed) : 1;
};

/** The filter as the store wants it: what has not ended yet, up to the end of the period. */
export function comingFilter({ access, municipality, lifeArea, period }: ListFilter, now: Date): EventFilter {
  const today = dayOf(now);
  const nextMonth = `${addMonths(today, 1).slice(0, 7)}-01`;
  const before = {
    woche: addDays(today, 7),
    monat: nextMonth,
    'naechster-monat': addMonths(nextMonth, 1),
    quartal: addMonths(today, 3),
  };
  return {
    access,
    municipality,
    lifeArea,
    from: period === 'naechster-monat' ? startOfDay(nextMonth) : now,
    before: period === undefined ? undefined : startOfDay(before[period]),
  };
}
