import { addDays, dayOf, startOfDay } from '../../platform/calendar.ts';
import { barrierStates, type BarrierState } from '../barrier.ts';
import { barrierKinds, demands, effects, type BarrierKind, type Demand, type Effect } from '../taxonomy.ts';
import { readNear, writeNear, type Near } from './near.ts';

/** Relative periods by which the list can be narrowed, in days. Calendar years are allowed beside them. */
export const relativePeriods = { '30-tage': 30, '90-tage': 90, '12-monate': 365 } as const;
export type RelativePeriod = keyof typeof relativePeriods;

export const stateGroups = ['offen', 'abgeschlossen'] as const;
export type StateFilter = (typeof stateGroups)[number] | BarrierState;

/** What somebody chose; each value is known to be one of the offered ones. */
export type BarrierFilter = {
  readonly words: string;
  readonly lifeArea?: string | undefined;
  readonly municipality?: string | undefined;
  readonly kind?: BarrierKind | undefined;
  readonly demand?: Demand | undefined;
  readonly effect?: Effect | undefined;
  readonly state?: StateFilter | undefined;
  readonly period?: RelativePeriod | `${number}` | undefined;
  /** Around a place; chosen by a link, not in the form. */
  readonly near?: Near | undefined;
  readonly sort: 'newest' | 'affected';
};

type Offered = {
  readonly lifeAreas: readonly { readonly code: string }[];
  readonly municipalities: readonly { readonly key: string }[];
};

/** Longer texts are not typed into a search field; the rest is cut off, as its first words decide. */
const longestWords = 200;

const oneOf = <Value extends string>(given: string | undefined, known: readonly Value[]): Value | undefined =>
  known.find((value) => value === given);

/**
 * Reads the filters from an address. Unknown values count as not chosen: addresses are kept and sent on, and codes may go out of use.
 */
export function readFilter(query: Readonly<Record<string, string | undefined>>, offered: Offered): BarrierFilter {
  const year = /^20\d\d$/u.test(query.zeit ?? '') ? (query.zeit as `${number}`) : undefined;
  return {
    words: (query.worte ?? '').normalize('NFC').trim().slice(0, longestWords),
    lifeArea: oneOf(
      query.bereich,
      offered.lifeAreas.map(({ code }) => code),
    ),
    municipality: oneOf(
      query.gemeinde,
      offered.municipalities.map(({ key }) => key),
    ),
    kind: oneOf(query.art, barrierKinds),
    demand: oneOf(query.anforderung, demands),
    effect: oneOf(query.wirkung, effects),
    state: oneOf(query.stand, [...stateGroups, ...barrierStates]),
    period: oneOf(query.zeit, Object.keys(relativePeriods) as RelativePeriod[]) ?? year,
    near: readNear(query.um),
    sort: query.sortierung === 'betroffene' ? 'affected' : 'newest',
  };
}

/** The values of the form's fields, which are also the parts of the address. */
export function filterValues(filter: BarrierFilter): Record<string, string> {
  const { words, lifeArea, municipality, kind, demand, effect, state, period, near, sort } = filter;
  const values = {
    worte: words,
    bereich: lifeArea,
    gemeinde: municipality,
    art: kind,
    anforderung: demand,
    wirkung: effect,
    stand: state,
    zeit: period,
    um: near && writeNear(near),
    sortierung: sort === 'affected' ? 'betroffene' : undefined,
  };
  const chosen = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return Object.fromEntries(chosen);
}

/** Is anything narrowed down? The order alone is no filter. */
export function isFiltered(filter: BarrierFilter): boolean {
  return Object.keys(filterValues({ ...filter, sort: 'newest' })).length > 0;
}

/** The query of an address with these filters, with its question mark; empty without any. */
export function filterQuery(filter: BarrierFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...filterValues(filter), ...more }).toString();
  return query === '' ? '' : `?${query}`;
}

export type Span = { readonly from?: Date | undefined; readonly before?: Date | undefined };

/** From when and before when a barrier was reported. */
export function spanOf(period: BarrierFilter['period'], now: Date): Span {
  if (period === undefined) return {};
  if (period in relativePeriods) {
    return { from: startOfDay(addDays(dayOf(now), -relativePeriods[period as RelativePeriod])) };
  }
  return { from: startOfDay(`${period}-01-01`), before: startOfDay(`${Number(period) + 1}-01-01`) };
}

/** A number among the words, such as in „Barriere 1027“: whoever types it wants that barrier. */
export function numberIn(words: string): number | undefined {
  const found = /^\D{0,20}?(\d{4,9})$/u.exec(words.trim());
  return found ? Number(found[1]) : undefined;
}

/** Pages are counted from 1; `alle` is everything on one page, for printing. */
export function readPage(given: string | undefined): number | 'all' {
  if (given === 'alle') return 'all';
  return given !== undefined && /^[1-9]\d{0,5}$/u.test(given) ? Number(given) : 1;
}
