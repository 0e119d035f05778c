import type { BarrierKind, CauseOverview } from '../../barriers/index.ts';

export type GapFilter = {
  /** A key, or `ohne` for barriers without a place. */
  readonly municipality?: string | undefined;
  readonly kind?: BarrierKind | undefined;
};

/** What one municipality lacks against one kind of barrier. */
export type GapRow = {
  readonly municipalityKey: string | null;
  readonly kind: BarrierKind | null;
  readonly causes: readonly { number: number; title: string }[];
  readonly barriers: number;
  readonly people: number;
};

/** For each municipality and kind, the causes with open barriers there; the row with the most barriers first. */
export function gapRows(causes: readonly CauseOverview[], filter: GapFilter): readonly GapRow[] {
  const open = causes.flatMap(({ cause, openBarriers }) => openBarriers.map((barrier) => ({ cause, barrier })));
  const wanted = open.filter(
    ({ barrier: { municipalityKey, kind } }) =>
      (filter.municipality === undefined || (municipalityKey ?? 'ohne') === filter.municipality) &&
      (filter.kind === undefined || kind === filter.kind),
  );
  const groups = Map.groupBy(wanted, ({ barrier }) => `${barrier.municipalityKey} ${barrier.kind}`);
  return [...groups.values()]
    .map(rowOf)
    .toSorted((one, other) => other.barriers - one.barriers || other.people - one.people);
}

type Found = { cause: { number: number; title: string }; barrier: CauseOverview['openBarriers'][number] };

function rowOf(found: readonly Found[]): GapRow {
  const barriers = new Map(found.map(({ barrier }) => [barrier.number, barrier]));
  return {
    municipalityKey: found[0]?.barrier.municipalityKey ?? null,
    kind: found[0]?.barrier.kind ?? null,
    causes: [...new Map(found.map(({ cause: { number, title } }) => [number, { number, title }])).values()],
    barriers: barriers.size,
    people: [...barriers.values()].reduce((sum, { people }) => sum + people, 0),
  };
}
