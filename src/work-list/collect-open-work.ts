import type { Staff } from '../platform/permission.ts';
import type { Services } from '../platform/services.ts';
import type { Slice } from '../platform/slice.ts';
import type { Area, WaitingGroup } from './open-work.ts';

/** Asks every slice at the same time what waits for somebody: how much in all, and the first `most` things of each group. */
export async function collectOpenWork(
  slices: readonly Slice[],
  services: Services,
  staff: Staff,
  most: number,
): Promise<readonly WaitingGroup[]> {
  const answers = await Promise.all(slices.map(async (slice) => (await slice.openWork?.(services, staff, most)) ?? []));
  const areaOf = areasIn(slices);
  return answers
    .flat()
    .filter(({ count }) => count > 0)
    .map((group) => ({ ...group, area: areaOf(group.path) }));
}

/**
 * Finds the entry of the staff navigation that a path lies below: people look for work where they know it from, and no slice needs a
 * name of its own for this list.
 */
export function areasIn(slices: readonly Slice[]): (path: string) => Area {
  const entries = slices
    .flatMap(({ staffNavigation = [] }) => staffNavigation)
    .toSorted((one, other) => other.path.length - one.path.length)
    .map(({ path, label }) => ({ path, area: { code: path.split('/').at(-1) ?? '', name: label.de } }));
  return (wanted) => {
    const entry = entries.find(
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
