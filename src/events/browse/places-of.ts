import { placesById } from '../../directory/index.ts';
import type { Services } from '../../platform/services.ts';
import type { EventRow } from '../events.store.ts';
import type { PlaceNames } from './event-item.ts';

/** The places of some events, by their ids. */
export async function placesOf(
  { db }: Pick<Services, 'db'>,
  events: readonly Pick<EventRow, 'placeId'>[],
): Promise<PlaceNames> {
  const ids = [...new Set(events.map(({ placeId }) => placeId).filter((id) => id !== null))];
  const places = ids.length === 0 ? [] : await placesById(db, ids);
  return new Map(places.map((place) => [place.id, place]));
}
