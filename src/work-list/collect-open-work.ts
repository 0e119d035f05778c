import { keepFromNowOn } from '../platform/kept/keep-noted.ts';
import type { InRole, Staff } from '../platform/permission.ts';
import type { Services } from '../platform/services.ts';
import type { OpenWorkGroup, Slice } from '../platform/slice.ts';
import type { Area, ListedWork, WaitingGroup } from './open-work.ts';
import { listSetAside } from './set-aside/set-aside.store.ts';
import type { SetAside } from './set-aside/set-aside.ts';
import { sortOut, type SortedWork } from './sort-out.ts';
import { askSlices } from './ask-slices.ts';
import { lookingAt } from './looking.ts';
import { readOffice } from './read-office.ts';

/** Of each group some more are asked for than are set aside, so that the same question serves for a while. */
const spare = 10;

/** More than any slice without `openWorkOf` has. */
const everything = 1_000_000;

/**
 * Asks every slice at the same time what waits for somebody: how much in all, and the first `most` things of each group, sorted by
 * where they stand for this person. What is set aside is asked for by its keys, so that nothing else has to be read to leave it out.
 */
export async function collectOpenWork(
  slices: readonly Slice[],
  services: Services,
  staff: Staff,
  most: number,
): Promise<SortedWork> {
  const keep = await keepFromNowOn(services);
  const [asides, office] = await Promise.all([
    keep({ name: 'set aside' }, ({ db }) => listSetAside(db)),
    readOffice(services, keep),
  ]);
  const bySlice = Map.groupBy(asides, ({ slice }) => slice);
  const areaOf = areasIn(slices);
  // What is asked may know no more of somebody than the role: it is kept for others.
  const inRole = { role: staff.role };
  const enough = most + Math.ceil(asides.length / spare) * spare;
  const [first, named] = await Promise.all([
    askSlices(slices, services, inRole, {
      name: `the first ${enough}`,
      keep,
      of: async (slice, from) => listed(slice, areaOf, (await slice.openWork?.(from, inRole, enough)) ?? []),
    }),
    askSlices(
      slices.filter(({ name }) => bySlice.has(name)),
      services,
      inRole,
      {
        name: JSON.stringify(asides.map(({ slice, key }) => [slice, key])),
        keep,
        of: async (slice, from) =>
          listed(slice, areaOf, await openWorkByKey(slice, from, inRole, bySlice.get(slice.name) ?? [])),
      },
    ),
  ]);
  return sortOut({
    first,
    named,
    asides,
    looking: lookingAt(office, staff),
    most,
  });
}

/** One thing that waits for somebody; null when it does not, or not for them. */
export async function findOpenWork(
  slices: readonly Slice[],
  services: Services,
  staff: InRole,
  { slice: name, key }: Pick<SetAside, 'slice' | 'key'>,
): Promise<(ListedWork & Pick<WaitingGroup, 'urgency' | 'area'>) | null> {
  const slice = slices.find((one) => one.name === name);
  if (!slice) return null;
  const groups = listed(slice, areasIn(slices), await openWorkByKey(slice, services, staff, [{ key }]));
  const [group] = groups;
  const [thing] = group?.first ?? [];
  return group && thing ? { ...thing, urgency: group.urgency, area: group.area } : null;
}

/** What waits under certain names; a slice that cannot look for names tells everything. */
async function openWorkByKey(
  slice: Slice,
  services: Services,
  staff: InRole,
  wanted: readonly Pick<SetAside, 'key'>[],
): Promise<readonly OpenWorkGroup[]> {
  if (wanted.length === 0) return [];
  const keys = wanted.map(({ key }) => key);
  if (slice.openWorkOf) return slice.openWorkOf(services, staff, keys);
  const groups = (await slice.openWork?.(services, staff, everything)) ?? [];
  return groups.map((group) => {
    const first = group.first.filter(({ key }) => keys.includes(key));
    return { ...group, first, count: first.length };
  });
}

/** Groups of a slice as the list knows them. Those of the same urgency and area become one, whatever waits longest first. */
function listed(
  slice: Slice,
  areaOf: (path: string) => Area,
  groups: readonly OpenWorkGroup[],
): readonly WaitingGroup[] {
  const merged = Map.groupBy(groups, ({ urgency, path }) => `${urgency} ${path}`);
  return [...merged.values()]
    .flatMap((same) => {
      const [group] = same;
      if (!group) return [];
      const first = same
        .flatMap((one) => one.first)
        .map((thing) => ({ ...thing, slice: slice.name, mark: null }))
        .toSorted((one, other) => one.since.getTime() - other.since.getTime());
      const count = same.reduce((sum, one) => sum + one.count, 0);
      return [{ urgency: group.urgency, path: group.path, slice: slice.name, area: areaOf(group.path), count, first }];
    })
    .filter(({ count }) => count > 0);
}

/**
 * Finds the entry of the staff navigation that a path lies below: people look for work where they know it from, and no slice needs a
 * name of its own for this list.
 */
export function areasIn(slices: readonly Slice[]): (path: string) => Area {
  type Entry = { readonly path: string; readonly area: Area };
  let entries: readonly Entry[] | undefined;
  const list = (): readonly Entry[] =>
    slices
      .flatMap(({ staffNavigation = [] }) => staffNavigation)
      .toSorted((one, other) => other.path.length - one.path.length)
      .map(({ path, label }) => ({ path, area: { code: path.split('/').at(-1) ?? '', name: label.de } }));
  return (wanted) => {
    const entry = (entries ??= list()).find(
      ({ path }) => wanted === path || ['/', '?', '#'].some((end) => wanted.startsWith(path + end)),
    );
    return entry?.area ?? elsewhere;
  };
}

const elsewhere: Area = { code: 'anderes', name: 'Anderes' };

/** Every area in which something waits, by name. */
export function areasOf(groups: readonly WaitingGroup[]): readonly Area[] {
  const areas = new Map(groups.map(({ area }) => [area.code, area]));
  return [...areas.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'de'));
}
