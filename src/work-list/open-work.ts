import type { OpenWork, OpenWorkGroup } from '../platform/slice.ts';
import type { AsideMark } from './set-aside/set-aside.ts';
import { urgencies, type Urgency } from './urgency.ts';

/** The page of the staff navigation below which something is worked on: the last word of its path, and its name. */
export type Area = { readonly code: string; readonly name: string };

/** A thing as the list shows it: of which slice, and what somebody has decided about it. */
export type ListedWork = OpenWork & { readonly slice: string; readonly mark: AsideMark | null };
export type WaitingGroup = Omit<OpenWorkGroup, 'first'> & {
  readonly slice: string;
  readonly area: Area;
  readonly first: readonly ListedWork[];
};
export type WaitingThing = ListedWork & Pick<WaitingGroup, 'urgency' | 'area'>;

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
export function countByUrgency(groups: readonly WaitingGroup[]): Readonly<Record<Urgency, number>> {
  const counts = { 'promise-broken': 0, 'person-waiting': 0, 'date-near': 0 };
  for (const { urgency, count } of groups) counts[urgency] += count;
  return counts;
}

/** How many things there are in all. */
export const countAll = (groups: readonly WaitingGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0);

export function matching(groups: readonly WaitingGroup[], { urgency, area }: WorkFilter): readonly WaitingGroup[] {
  return groups.filter(
    (group) => (urgency === undefined || group.urgency === urgency) && (area === undefined || group.area.code === area),
  );
}
