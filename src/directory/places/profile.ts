import { addMonths, type Day } from '../../platform/calendar.ts';
import { readFacts, type PlaceFactCode, type PlaceFacts } from './place-facts.ts';

/** How a profile came about, the weakest first. */
export const profileMethods = ['selfAssessed', 'inspected', 'testedByPeople'] as const;
export type ProfileMethod = (typeof profileMethods)[number];

export type Profile = {
  readonly confirmedOn: Day;
  readonly method: ProfileMethod;
  readonly facts: PlaceFacts;
  readonly remark: string | null;
};

export type KnownFact = {
  readonly value: string | number;
  readonly confirmedOn: Day;
  readonly method: ProfileMethod;
};

export type KnownFacts = ReadonlyMap<PlaceFactCode, KnownFact>;

/**
 * What is known of a place all in all: of every fact what was confirmed last, with the day and the method of that confirmation.
 * What a newer profile did not check stays as an older one found it.
 * @param profiles the newest first
 */
export function knownFacts(profiles: readonly Profile[]): KnownFacts {
  const known = new Map<PlaceFactCode, KnownFact>();
  for (const { facts, confirmedOn, method } of profiles) {
    for (const [code, value] of Object.entries(readFacts(facts)) as [PlaceFactCode, string | number][]) {
      if (!known.has(code)) known.set(code, { value, confirmedOn, method });
    }
  }
  return known;
}

/** The values alone. */
export function factsOf(known: KnownFacts): PlaceFacts {
  return readFacts(Object.fromEntries([...known].map(([code, { value }]) => [code, value])));
}

export const freshnesses = ['current', 'ageing', 'outdated'] as const;
export type Freshness = (typeof freshnesses)[number];

const monthsUntil = { ageing: 24, outdated: 48 } as const;

/**
 * How far a confirmation can still be trusted. Buildings change slowly, so it holds two years; after four years nobody should set out
 * because of it.
 */
export function freshnessOf(confirmedOn: Day, today: Day): Freshness {
  if (addMonths(confirmedOn, monthsUntil.outdated) <= today) return 'outdated';
  return addMonths(confirmedOn, monthsUntil.ageing) <= today ? 'ageing' : 'current';
}
