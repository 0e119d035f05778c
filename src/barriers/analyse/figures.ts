/**
 * The figures of the analysis. What each means, and where the one query stands that counts it, is written in docs/figures.md; a test
 * holds the two together. Whoever reports a number takes it from `readAnalysis`, so that no two reports differ.
 */
export const figures = [
  'barriers',
  'open',
  'solved',
  'ended',
  'confirmed',
  'share',
  'per_thousand',
  'inhabitants',
  'inhabitants_of',
  'people',
  'also_affected',
  'reported',
  'reports',
  'measured',
  'waiting',
  'quartile_1',
  'median',
  'quartile_3',
  'measures',
  'latitude',
  'longitude',
  'answers',
] as const;
export type Figure = (typeof figures)[number];

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

/** Per cent of a whole with one decimal; null of nothing. */
export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : rounded((100 * part) / whole, 1);

/** Barriers per 1,000 inhabitants; null as long as nobody has entered how many there are. */
export const perThousand = (barriers: number, inhabitants: number | undefined): number | null =>
  inhabitants ? rounded((1000 * barriers) / inhabitants, 2) : null;

/** Days with one decimal. */
export const inDays = (days: number | null): number | null => (days === null ? null : rounded(days, 1));

/** What was neither solved nor is open: it ended without a solution. */
export const ended = ({ barriers, open, solved }: { barriers: number; open: number; solved: number }): number =>
  barriers - open - solved;

/** For single bodies everybody reads times from so many cases on: one case is not a pattern. The office sees all. */
export const fewestForTimes = 5;
