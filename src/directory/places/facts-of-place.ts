import type { Db } from '../../platform/database.ts';
import type { PlaceFacts } from './place-facts.ts';
import { profilesOf } from './places.store.ts';
import { factsOf, knownFacts } from './profile.ts';

/** What is known of the access to a place all in all, for slices that build on it; empty while nobody has checked it. */
export async function factsOfPlace(db: Db, placeId: string): Promise<PlaceFacts> {
  return factsOf(knownFacts(await profilesOf(db, [placeId])));
}
