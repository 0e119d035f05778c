import type { OpenWork, OpenWorkGroup, Urgency } from '../platform/slice.ts';

export type { Urgency };

/** From the most pressing to the least. */
export const urgencies = ['promise-broken', 'person-waiting', 'date-near'] as const satisfies readonly Urgency[];

/** The page of the staff navigation below which something is worked on: the last word of its path, and its name. */
export type Area = { readonly code: string; readonly name: string };

export type WaitingGroup = OpenWorkGroup & { readonly area: Area };
export type WaitingThing = OpenWork & Pick<WaitingGroup, 'urgency' | 'area'>;

/** What of the list is wanted; nothing given means everything. */
export type WorkFilter = { readonly urgency?: Urgency | undefined; readonly area?: string | undefined };

/** The start page shows no more than a person can do in a morning. */
export const mostPressingCount = 10;

/**
 * The things of all groups: the most pressing first, among equals whoever waits longest, and then as the groups have them. So whoever
 * asks for more sees the same things at the beginning, and pages neither lose nor repeat one.
 */
export function inOrderOfUrgency(groups: readonly WaitingGroup[]): readonly WaitingThing[] {
  return groups
    .flatMap(({ urgency, area, first }) => first.map((thing) => ({ ...thing, urgency, area })))
    .toSorted(
      (one, other) =>
        urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
        one.since.getTime() - other.since.getTime(),
    );
}

/** How many things there are of each urgency. */
export function countByUrgency(groups: readonly OpenWorkGroup[]): Readonly<Record<Urgency, number>> {
  const counts = { 'promise-broken': 0, 'person-waiting': 0, 'date-near': 0 };
  for (const { urgency, count } of groups) counts[urgency] += count;
  return counts;
}

/** How many things there are in all. */
export const countAll = (groups: readonly OpenWorkGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0);

export function matching(groups: readonly WaitingGroup[], { urgency, area }: WorkFilter): readonly WaitingGroup[] {
  return groups.filter(
    (group) => (urgency === undefined || group.urgency === urgency) && (area === undefined || group.area.code === area),
  );
}
