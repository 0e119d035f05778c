import type { TwinEntry } from '../../platform/text-twin/twin-source.ts';

export type ListedTwin = TwinEntry & {
  /** Of the standard page, in the last days. */
  readonly visits: number;
  /** The bundle in which it is out for translation. */
  readonly bundle: number | null;
};

/** For how long visits are summed up. */
export const visitDays = 90;
