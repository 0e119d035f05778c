import type { BarrierState } from '../barrier.ts';
import { isClosed } from '../barrier.ts';
import type { BarrierKind } from '../taxonomy.ts';
import type { CauseRow } from './causes.store.ts';

type Behind = {
  readonly causeId: string;
  readonly number: number;
  readonly state: BarrierState;
  readonly municipalityKey: string | null;
  readonly kind: BarrierKind | null;
  readonly people: number;
};

/** A cause with what stands behind it. */
export type CauseOverview<Barrier extends Behind = Behind> = {
  readonly cause: CauseRow;
  readonly barriers: readonly Barrier[];
  /** Those that are not closed. */
  readonly openBarriers: readonly Barrier[];
  /** Everybody who reported one of the barriers or said to be affected too. */
  readonly people: number;
  /** Each once; null for barriers that belong to no municipality. */
  readonly municipalityKeys: readonly (string | null)[];
  /** Each once; null for barriers whose kind nobody has said. */
  readonly kinds: readonly (BarrierKind | null)[];
};

/** Puts causes and their barriers together, those with the most open barriers first. */
export function overviewOf<Barrier extends Behind>(
  causes: readonly CauseRow[],
  barriers: readonly Barrier[],
): readonly CauseOverview<Barrier>[] {
  const behind = Map.groupBy(barriers, ({ causeId }) => causeId);
  return causes
    .map((cause) => {
      const own = behind.get(cause.id) ?? [];
      return {
        cause,
        barriers: own,
        openBarriers: own.filter(({ state }) => !isClosed(state)),
        people: own.reduce((sum, { people }) => sum + people, 0),
        municipalityKeys: [...new Set(own.map(({ municipalityKey }) => municipalityKey))],
        kinds: [...new Set(own.map(({ kind }) => kind))],
      };
    })
    .toSorted(
      (one, other) =>
        other.openBarriers.length - one.openBarriers.length ||
        other.people - one.people ||
        one.cause.number - other.cause.number,
    );
}
