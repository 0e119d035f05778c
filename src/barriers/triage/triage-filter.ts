import { isId } from '../../platform/record-id.ts';
import { addDays, dayOf, startOfDay } from '../../platform/calendar.ts';
import { barrierStates, type BarrierState } from '../barrier.ts';
import { readNear, writeNear, type Near } from '../browse/near.ts';
import {
  barrierKinds,
  channels,
  demands,
  effects,
  type BarrierKind,
  type Channel,
  type Demand,
  type Effect,
} from '../taxonomy.ts';

/** Fixed questions to the stock; each stands with its count above the list. */
export const views = [
  'open',
  'new',
  'promiseBroken',
  'waitingForBody',
  'overdueAnswer',
  'newAnswers',
  'waitingForPerson',
  'newAdditions',
  'unpublished',
  'toConfirm',
  'all',
  'counted',
  'withoutCause',
] as const;
export type View = (typeof views)[number];

export const sorts = ['promise', 'age', 'effect'] as const;
export type Sort = (typeof sorts)[number];

/** Reported within so many days, or in a year. */
export const recentDays = ['7', '30', '90', '365'] as const;

/** What the list shows; every part stands in the address, so that a list can be kept and sent. */
export type TriageFilter = {
  readonly view: View;
  readonly state?: BarrierState | undefined;
  readonly municipality?: string | undefined;
  readonly lifeArea?: string | undefined;
  readonly kind?: BarrierKind | undefined;
  readonly demand?: Demand | undefined;
  readonly effect?: Effect | undefined;
  readonly body?: string | undefined;
  readonly channel?: Channel | undefined;
  /** Id of a member of staff, or `nobody`. */
  readonly assigned?: string | undefined;
  readonly period?: string | undefined;
  readonly words?: string | undefined;
  /** Around a place; chosen by a link, not in the form. */
  readonly near?: Near | undefined;
  readonly sort: Sort;
  readonly page: number;
};

/** Names in the address are the reader's; values are codes. */
const names = {
  view: 'ansicht',
  state: 'stand',
  municipality: 'gemeinde',
  lifeArea: 'lebensbereich',
  kind: 'art',
  demand: 'anforderung',
  effect: 'wirkung',
  body: 'stelle',
  channel: 'weg',
  assigned: 'person',
  period: 'zeitraum',
  words: 'suche',
  near: 'um',
  sort: 'sortierung',
  page: 'seite',
} as const satisfies Record<keyof TriageFilter, string>;
export const filterNames = names;

/** Reads a filter from the query of an address. What is unknown or damaged is left out: a list is never an error. */
export function readTriageFilter(query: Readonly<Record<string, string | undefined>>): TriageFilter {
  const given = (field: keyof TriageFilter) => query[names[field]]?.trim() || undefined;
  const code = <Code extends string>(field: keyof TriageFilter, codes: readonly Code[]) =>
    codes.find((known) => known === given(field));
  const shaped = (field: keyof TriageFilter, shape: RegExp) => {
    const value = given(field);
    return value !== undefined && shape.test(value) ? value : undefined;
  };
  const state = code('state', barrierStates);
  const assigned = given('assigned');
  return {
    // Whoever asks for a state wants all of it, also the closed ones.
    view: code('view', views) ?? (state === undefined ? 'open' : 'all'),
    state,
    municipality: shaped('municipality', /^\d{8}$/u),
    lifeArea: shaped('lifeArea', /^[a-z][a-zA-Z0-9-]{0,60}$/u),
    kind: code('kind', barrierKinds),
    demand: code('demand', demands),
    effect: code('effect', effects),
    body: shaped('body', /^[a-z][a-zA-Z0-9-]{0,60}$/u),
    channel: code('channel', channels),
    assigned: assigned === 'nobody' || isId(assigned) ? assigned : undefined,
    period: code('period', recentDays) ?? shaped('period', /^20\d\d$/u),
    words: given('words')?.slice(0, 100).trim(),
    near: readNear(given('near')),
    sort: code('sort', sorts) ?? 'promise',
    page: Number(shaped('page', /^[1-9]\d{0,4}$/u) ?? 1),
  };
}

export const triagePath = '/verwaltung/barrieren';

/** The address of the list with a filter; what is as usual is left out, and another filter begins at page 1. */
export function triageAddress(filter: TriageFilter, change: Partial<TriageFilter> = {}): string {
  const wanted: TriageFilter = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  for (const [field, name] of Object.entries(names) as [keyof TriageFilter, string][]) {
    const value = wanted[field];
    if (value === undefined || (field === 'sort' && value === 'promise') || (field === 'page' && value === 1)) continue;
    if (field === 'view' && value === (wanted.state === undefined ? 'open' : 'all')) continue;
    query.set(name, typeof value === 'object' ? writeNear(value) : String(value));
  }
  const text = query.toString();
  return text === '' ? triagePath : `${triagePath}?${text}`;
}

/** Whether more than a view is chosen. */
export function isNarrowed({ view: _view, sort: _sort, page: _page, ...rest }: TriageFilter): boolean {
  return Object.values(rest).some((value) => value !== undefined);
}

/** From when on, and before when, something of the period was reported. */
export function momentsOf(period: string, now: Date): { from: Date; before?: Date } {
  if (period.length < 4) return { from: startOfDay(addDays(dayOf(now), -Number(period))) };
  return { from: startOfDay(`${period}-01-01`), before: startOfDay(`${Number(period) + 1}-01-01`) };
}
