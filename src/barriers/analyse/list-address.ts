import { localized, type Locale } from '../../platform/i18n/locale.ts';
import type { BarrierState } from '../barrier.ts';
import { filterQuery, stateGroups, type BarrierFilter, type RelativePeriod } from '../browse/barrier-filter.ts';
import type { Near } from '../browse/near.ts';
import type { BarrierKind, Channel, Demand, Effect } from '../taxonomy.ts';
import { triageAddress, type TriageFilter } from '../triage/triage-filter.ts';
import type { AnalysisFilter } from './analysis-filter.ts';
import type { Audience, Dimension } from './dimensions.ts';

type Reader = { readonly audience: Audience; readonly locale: Locale };

/**
 * The filter with one more value, as behind the figure of that value; null where no filter says it: nobody has said the value, or
 * two values of the same kind would be asked for.
 */
export function narrowedTo(filter: AnalysisFilter, dimension: Dimension, value: string | null): AnalysisFilter | null {
  if (value === null || value === '') return null;
  const { barriers } = filter;
  const add = (change: Partial<BarrierFilter>, chosen: string | undefined): AnalysisFilter | null =>
    chosen === undefined || chosen === value ? { ...filter, barriers: { ...barriers, ...change } } : null;
  switch (dimension) {
    case 'lifeArea':
      return add({ lifeArea: value }, barriers.lifeArea);
    case 'municipality':
      return add({ municipality: value }, barriers.municipality);
    case 'kind':
      return add({ kind: value as BarrierKind }, barriers.kind);
    case 'demand':
      return add({ demand: value as Demand }, barriers.demand);
    case 'effect':
      return add({ effect: value as Effect }, barriers.effect);
    case 'year':
      return add({ period: value as `${number}` }, barriers.period);
    case 'state': {
      // A single state lies within its group.
      const isGroup = stateGroups.some((group) => group === barriers.state);
      return add({ state: value as BarrierState }, isGroup ? undefined : barriers.state);
    }
    case 'body':
      return filter.body === undefined || filter.body === value ? { ...filter, body: value } : null;
    case 'channel':
      return filter.channel === undefined || filter.channel === value ? { ...filter, channel: value as Channel } : null;
  }
}

const triagePeriods: Readonly<Record<RelativePeriod, string>> = {
  '30-tage': '30',
  '90-tage': '90',
  '12-monate': '365',
};

/** The list of the barriers behind a figure; undefined where no list can be asked for exactly these. */
export function listAddress(
  { audience, locale }: Reader,
  filter: AnalysisFilter | null,
  near?: Near,
): string | undefined {
  if (filter === null) return undefined;
  if (audience === 'everyone') {
    // The public list has no filter for the body.
    if (filter.body !== undefined) return undefined;
    return localized(locale, '/barrieren') + filterQuery({ ...filter.barriers, near });
  }
  const { state } = filter.barriers;
  if (state === 'abgeschlossen') return undefined;
  return triageAddress({
    ...triageFilterOf(filter),
    view: state === 'offen' ? 'open' : 'counted',
    state: state === 'offen' ? undefined : state,
    near,
  });
}

/** The office's list of the barriers without a cause, as far as its filters can say the same choice. */
export function withoutCauseAddress(filter: AnalysisFilter): string {
  const { state } = filter.barriers;
  const single = stateGroups.some((group) => group === state) ? undefined : (state as BarrierState | undefined);
  return triageAddress({ ...triageFilterOf(filter), view: 'withoutCause', state: single });
}

function triageFilterOf({ barriers, body, channel }: AnalysisFilter): TriageFilter {
  const { lifeArea, municipality, kind, demand, effect, period } = barriers;
  return {
    view: 'counted',
    sort: 'promise',
    page: 1,
    lifeArea,
    municipality,
    kind,
    demand,
    effect,
    period: period && (period in triagePeriods ? triagePeriods[period as RelativePeriod] : period),
    body,
    channel,
  };
}
