import type { BarrierState } from '../barrier.ts';

/** What a point on the map says by its shape: to be done, being done, done, stays. Colour only repeats it. */
export const mapSymbols = ['open', 'underway', 'done', 'remains'] as const;
export type MapSymbol = (typeof mapSymbols)[number];

const symbols: Partial<Record<BarrierState, MapSymbol>> = {
  planned: 'underway',
  inProgress: 'underway',
  resolved: 'done',
  confirmed: 'done',
  duplicate: 'remains',
  notABarrier: 'remains',
  notCompetent: 'remains',
  wontFix: 'remains',
  withdrawn: 'remains',
};

export function symbolOf(state: BarrierState): MapSymbol {
  return symbols[state] ?? 'open';
}

/** Outlines around the origin, 20 units wide; the script draws the same. */
export const symbolPaths: Record<MapSymbol, string> = {
  open: 'M0-10a10 10 0 1 0 0 20 10 10 0 1 0 0-20z',
  underway: 'M0-12L12 0 0 12-12 0z',
  done: 'M-9-9H9V9H-9zM-5 0l4 4 6-8',
  remains: 'M0-11L11 8H-11z',
};
