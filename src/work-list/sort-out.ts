import type { ListedWork, WaitingGroup } from './open-work.ts';
import { placeOf, places, type AsideMark, type Looking, type Place, type SetAside } from './set-aside/set-aside.ts';

/** Which part of the list: where a thing stands for somebody, or everything that waits. */
export const parts = [...places, 'everything'] as const;
export type Part = (typeof parts)[number];

/** What waits, by part; the first three, with what may wait, hold what the last holds, each thing once. */
export type SortedWork = Readonly<Record<Part, readonly WaitingGroup[]>> & {
  /** What is left out for somebody who stands in: it has time until the others are back. */
  readonly later: readonly WaitingGroup[];
};

type Found = {
  /** Everything counted, and the first `most` of each group beside what is set aside. */
  readonly first: readonly WaitingGroup[];
  /** Everything that is set aside and still waits. */
  readonly named: readonly WaitingGroup[];
  readonly asides: readonly SetAside[];
  readonly looking: Looking;
  readonly most: number;
};

const nameOf = ({ slice, key }: Pick<SetAside, 'slice' | 'key'>): string => `${slice} ${key}`;
const groupName = ({ slice, urgency, path }: WaitingGroup): string => `${slice} ${urgency} ${path}`;

/**
 * Sorts what waits by where it stands for somebody. Things that stand elsewhere are taken out of the counts of the whole groups: only
 * they were read to know it, however many others wait.
 */
export function sortOut({ first, named, asides, looking, most }: Found): SortedWork {
  const asideOf = new Map(asides.map((aside) => [nameOf(aside), aside]));
  const found = new Map<string, { place: Place; mark: AsideMark | null }>();
  const standing = new Map<string, Record<Place, ListedWork[]>>();
  for (const group of named) {
    const members: Record<Place, ListedWork[]> = { mine: [], colleague: [], putOff: [] };
    for (const thing of group.first) {
      const aside = asideOf.get(nameOf(thing));
      if (!aside) continue;
      const { place, mark } = placeOf({ urgency: group.urgency, since: thing.since }, aside, looking);
      found.set(nameOf(thing), { place, mark });
      members[place].push({ ...thing, mark });
    }
    standing.set(groupName(group), members);
  }

  const membersOf = (group: WaitingGroup, place: Place) => standing.get(groupName(group))?.[place] ?? [];
  // Of most groups nothing was decided about.
  const isUntouched = (group: WaitingGroup): boolean => !standing.has(groupName(group));
  const marked = (group: WaitingGroup): readonly ListedWork[] =>
    isUntouched(group)
      ? group.first
      : group.first.map((thing) => ({ ...thing, mark: found.get(nameOf(thing))?.mark ?? null }));
  const isMine = (thing: ListedWork): boolean => (found.get(nameOf(thing))?.place ?? 'mine') === 'mine';
  const only = (place: Place): readonly WaitingGroup[] =>
    named
      .map((group) => ({ group, members: membersOf(group, place) }))
      .filter(({ members }) => members.length > 0)
      .map(({ group, members }) => ({ ...group, count: members.length, first: members }));

  const mine = first
    .map((group) => ({
      ...group,
      count: group.count - membersOf(group, 'colleague').length - membersOf(group, 'putOff').length,
      first: (isUntouched(group) ? group.first : marked(group).filter(isMine)).slice(0, most),
    }))
    .filter(({ count }) => count > 0);
  const isLater = ({ urgency }: WaitingGroup): boolean => looking.isReduced && urgency === 'date-near';
  return {
    mine: mine.filter((group) => !isLater(group)),
    later: mine.filter(isLater),
    colleague: only('colleague'),
    putOff: only('putOff'),
    everything: first.map((group) => ({ ...group, first: marked(group) })),
  };
}
