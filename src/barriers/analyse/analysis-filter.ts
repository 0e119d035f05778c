import { filterValues, readFilter, type BarrierFilter } from '../browse/barrier-filter.ts';
import { channels, type Channel } from '../taxonomy.ts';
import { uncountedStates } from './counted-states.ts';
import type { Audience } from './dimensions.ts';

/** What is counted: the filter of the list of barriers without its words and its order, and for the office two more parts. */
export type AnalysisFilter = {
  readonly barriers: BarrierFilter;
  readonly body?: string | undefined;
  readonly channel?: Channel | undefined;
};

type Query = Readonly<Record<string, string | undefined>>;

export const noFilter: AnalysisFilter = { barriers: { words: '', sort: 'newest' } };

/** Reads the filter from an address. What is unknown, or not for this audience, counts as not chosen. */
export function readAnalysisFilter(
  query: Query,
  offered: Parameters<typeof readFilter>[1] & { readonly bodies: readonly string[] },
  audience: Audience,
): AnalysisFilter {
  const { worte: _words, sortierung: _sort, um: _near, ...rest } = query;
  const read = readFilter(rest, offered);
  const barriers = uncountedStates.some((state) => state === read.state) ? { ...read, state: undefined } : read;
  if (audience === 'everyone') return { barriers };
  return {
    barriers,
    body: offered.bodies.find((code) => code === query.stelle),
    channel: channels.find((code) => code === query.weg),
  };
}

/** The parts of an address that stand for a filter. */
export function analysisValues({ barriers, body, channel }: AnalysisFilter): Record<string, string> {
  return {
    ...filterValues(barriers),
    ...(body === undefined ? {} : { stelle: body }),
    ...(channel === undefined ? {} : { weg: channel }),
  };
}

/** An address with a filter; `more` are further parts of its query. */
export function analysisAddress(
  path: string,
  filter: AnalysisFilter,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ ...analysisValues(filter), ...more }).toString();
  return query === '' ? path : `${path}?${query}`;
}

export const isNarrowed = (filter: AnalysisFilter): boolean => Object.keys(analysisValues(filter)).length > 0;

/** Whether all barriers of the county or of one whole municipality are counted, whatever else they are. */
export function isWholePlace({ barriers, body, channel }: AnalysisFilter): boolean {
  const { municipality: _municipality, ...rest } = barriers;
  return !isNarrowed({ barriers: rest, body, channel });
}
