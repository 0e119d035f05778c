import { factsOfPlace, findPlaceByNumber, listPlaces, type Place } from '../../directory/index.ts';
import type { Db } from '../../platform/database.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { proposeFrom, type EventAccess } from '../access-facts.ts';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.errors;

/** How a place is shown in its field, and recognised again. */
export const placeAsTyped = ({ number, name }: Pick<Place, 'number' | 'name'>): string => `${number} ${name}`;

/** The place that somebody meant with a name or a number; null when nothing was typed. */
export async function findTypedPlace(db: Db, typed: string): Promise<Result<Place | null, string>> {
  if (typed === '') return success(null);
  const number = /^(?:Nr\.?\s*)?([1-9]\d{0,8})(?:\s|$)/iu.exec(typed)?.[1];
  const byNumber = number === undefined ? undefined : await findPlaceByNumber(db, Number(number));
  if (byNumber) return success(byNumber);
  const found = await listPlaces(db, { words: typed }, { limit: 6 });
  const exact = found.filter(({ name }) => name.toLocaleLowerCase('de') === typed.toLocaleLowerCase('de'));
  const [only, second] = exact.length === 1 ? exact : found;
  if (only === undefined) return failure(t.place);
  if (second === undefined) return success(only);
  const names = found.map((place) => `${place.number} ${place.name} (${place.municipality})`);
  return failure(t.places(names.join(', ')));
}

/** What the directory knows of a place, as an event could take it over. */
export async function proposalOf(db: Db, placeId: string): Promise<EventAccess> {
  return proposeFrom(await factsOfPlace(db, placeId));
}
