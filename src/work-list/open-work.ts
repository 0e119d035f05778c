import type { OpenWork } from '../platform/slice.ts';

/** From the most pressing to the least. */
export const urgencies = [
  'promise-broken',
  'person-waiting',
  'date-near',
] as const satisfies readonly OpenWork['urgency'][];
export type Urgency = (typeof urgencies)[number];

/** The page of the staff navigation below which something is worked on: the last word of its path, and its name. */
export type Area = { readonly code: string; readonly name: string };

export type WaitingThing = OpenWork & { readonly area: Area };

/** What of the list is wanted; nothing given means everything. */
export type WorkFilter = { readonly urgency?: Urgency | undefined; readonly area?: string | undefined };

/** The start page shows no more than a person can do in a morning. */
export const mostPressingCount = 10;

const byTitle = new Intl.Collator('de', { numeric: true });

/** The most pressing first; among equals whoever waits longest, and then by title, so that the order never flickers. */
export function inOrderOfUrgency<Thing extends OpenWork>(things: readonly Thing[]): readonly Thing[] {
  const rank = ({ urgency }: OpenWork) => urgencies.indexOf(urgency);
  return things.toSorted(
    (one, other) =>
      rank(one) - rank(other) || one.since.getTime() - other.since.getTime() || byTitle.compare(one.title, other.title),
  );
}

/** How many things there are of each urgency. */
export function countByUrgency(things: readonly OpenWork[]): Readonly<Record<Urgency, number>> {
  const counts = { 'promise-broken': 0, 'person-waiting': 0, 'date-near': 0 };
  for (const { urgency } of things) counts[urgency] += 1;
  return counts;
}

export function matching<Thing extends WaitingThing>(
  things: readonly Thing[],
  { urgency, area }: WorkFilter,
): readonly Thing[] {
  return things.filter(
    (thing) => (urgency === undefined || thing.urgency === urgency) && (area === undefined || thing.area.code === area),
  );
}
