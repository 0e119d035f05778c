/**
 * How many people are counted where everybody can read it: the one rule.
 *
 * Published is (1) for a barrier on which five people or more say „me too“, that number, as on its own page; (2) for all other
 * barriers of one municipality together their people, rounded down to a multiple of five and never told to be near the most that
 * is possible; (3) for a way of reporting the reports up to the end of a quarter, rounded down to a multiple of five. The groups share
 * nobody, and how many reports there are on a barrier is told nowhere else. Every other public number of people is a sum of these and of nothing else, so whatever somebody adds or subtracts over
 * views, filters and downloads, they only ever get sums and differences of these: no number below five is in them.
 * Reasons, and what else was thought of: docs/decisions/0070.
 */

/** The small barriers of a municipality (null: those without one), each with fewer people than may be published. */
export type SmallGroup = {
  readonly municipalityKey: string | null;
  readonly barriers: number;
  readonly people: number;
};

/** Numbers of people that are not told exactly are told in these steps. */
export const step = 5;

/** The largest number of people on one barrier that may not be published. */
const mostOnSmallBarrier = step - 1;

/** A number of people, rounded down; null instead of fewer than five. */
export function roundedPeople(people: number): number | null {
  const rounded = Math.floor(people / step) * step;
  return rounded === 0 ? null : rounded;
}

/**
 * The people on the small barriers of one municipality together, as everybody may read it. Each of these barriers has at most four,
 * so a number near four times as many would tell each of them. It is never told to be more than all but one of them can have:
 * then each single barrier can still have any number from nought to four.
 */
export function publishedGroup({ barriers, people }: Pick<SmallGroup, 'barriers' | 'people'>): number {
  const highest = (barriers - 1) * mostOnSmallBarrier;
  return roundedPeople(Math.max(0, Math.min(people, highest))) ?? 0;
}

/** All small groups together as everybody may read them: the sum of what may be read of each, never the rounded sum. */
export function publishedGroups(groups: readonly SmallGroup[]): number {
  return groups.reduce((sum, group) => sum + publishedGroup(group), 0);
}
