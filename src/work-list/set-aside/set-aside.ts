import type { Day } from '../../platform/calendar.ts';
import { urgencies, type Urgency } from '../urgency.ts';

export type AsideKind = 'putOff' | 'handedOver';

export const asideReasons = ['thatDay', 'answer', 'appointment', 'later', 'other'] as const;
export type AsideReason = (typeof asideReasons)[number];

/** A thing that somebody has put off until a day, or handed over to a colleague until then. */
export type SetAside = {
  readonly slice: string;
  readonly key: string;
  readonly kind: AsideKind;
  readonly assigneeId: string | null;
  /** On this day it comes back by itself. */
  readonly until: Day;
  readonly reason: AsideReason;
  readonly note: string;
  readonly urgency: Urgency;
  readonly by: string;
  readonly at: Date;
};

/** Where a thing stands for somebody: in exactly one place. */
export const places = ['mine', 'colleague', 'putOff'] as const;
export type Place = (typeof places)[number];

/** Why a thing that was set aside stands where it stands. */
export type AsideMark = {
  readonly aside: SetAside;
  readonly state: 'putOff' | 'handedOver' | 'grown' | 'back' | 'standsIn';
};

/** From whose eyes, on which day, and who is away: with somebody who stands in for them, or with nobody. */
export type Looking = {
  readonly staffId: string;
  readonly today: Day;
  readonly away: ReadonlyMap<string, string | null>;
  /** Whoever stands in beside other work sees what cannot wait: broken promises and waiting people. */
  readonly isReduced: boolean;
};

type Waiting = { readonly urgency: Urgency; readonly since: Date };

const rank = (urgency: Urgency): number => urgencies.indexOf(urgency);

/**
 * Where a thing belongs that was set aside. What became more pressing comes back although it was put off. What began to wait after it
 * was set aside is another thing with the same name, for example the next letter of the same person, and nobody has put that off.
 * What an absent colleague was given goes on waiting for them, except when a promise is broken or a person waits: that is for
 * whoever stands in, or for everybody.
 */
export function placeOf(thing: Waiting, aside: SetAside, looking: Looking): { place: Place; mark: AsideMark | null } {
  const { kind, until, assigneeId } = aside;
  if (until <= looking.today) return { place: 'mine', mark: isSame(thing, aside) ? { aside, state: 'back' } : null };
  if (!isSame(thing, aside)) return { place: 'mine', mark: null };
  const isGrown = rank(thing.urgency) < rank(aside.urgency);
  if (kind === 'putOff') {
    return isGrown
      ? { place: 'mine', mark: { aside, state: 'grown' } }
      : { place: 'putOff', mark: { aside, state: 'putOff' } };
  }
  const mark: AsideMark = { aside, state: isGrown ? 'grown' : 'handedOver' };
  if (assigneeId === null || assigneeId === looking.staffId) return { place: 'mine', mark };
  if (!looking.away.has(assigneeId) || thing.urgency === 'date-near') return { place: 'colleague', mark };
  const standsIn = standInFor(assigneeId, looking.away);
  if (standsIn === null || standsIn === looking.staffId) return { place: 'mine', mark: { aside, state: 'standsIn' } };
  return { place: 'colleague', mark };
}

/** Who is there for somebody who is away; whoever stands in may be away, too. Null when everybody must. */
export function standInFor(staffId: string, away: ReadonlyMap<string, string | null>): string | null {
  const asked = new Set([staffId]);
  let next = away.get(staffId) ?? null;
  while (next !== null && away.has(next)) {
    if (asked.has(next)) return null;
    asked.add(next);
    next = away.get(next) ?? null;
  }
  return next;
}

/** A growing thing may begin to wait anew, such as from the day a promise broke; it stays the same thing. */
function isSame(thing: Waiting, aside: SetAside): boolean {
  return thing.since <= aside.at || rank(thing.urgency) < rank(aside.urgency);
}
