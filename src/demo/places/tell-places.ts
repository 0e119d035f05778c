import { confirmProfile, createPlace } from '../../directory/index.ts';
import { addDays, dayOf, startOfDay } from '../../platform/calendar.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { allowed, hour, latestMoment, type Happening } from '../happening.ts';
import { places, type PlaceStory } from './places.ts';

/** Places are entered before the first of them is looked at, and each visit is written down on its evening. */
export function happeningsOfPlaces(services: Services, managers: readonly string[]): readonly Happening[] {
  const today = dayOf(services.clock.now());
  const latest = latestMoment(services);
  const keys = new Map(services.district.municipalities.map(({ name, key }) => [name, key]));
  const at = (daysAgo: number): Date =>
    new Date(Math.min(startOfDay(addDays(today, -daysAgo)).getTime() + 17 * hour, latest));
  return places.flatMap((story, index) => {
    const actor = { kind: 'staff', id: managers[index % managers.length] ?? '' } as const;
    const firstVisit = Math.max(0, ...story.profiles.map(({ daysAgo }) => daysAgo));
    let id = '';
    const enter: Happening = {
      at: at(firstVisit + 3 + index),
      happen: async (past) => {
        id = allowed(await transact(past, actor, (work) => createPlace(work, describe(story, keys)))).id;
      },
    };
    const visits = story.profiles.map(({ daysAgo, ...profile }): Happening => ({
      at: at(daysAgo),
      happen: async (past) => {
        const confirmedOn = addDays(today, -daysAgo);
        allowed(await transact(past, actor, (work) => confirmProfile(work, { placeId: id, confirmedOn, ...profile })));
      },
    }));
    return [enter, ...visits];
  });
}

function describe(
  { town, kind, name, address, locality, operator, website, hidden }: PlaceStory,
  keys: Map<string, string>,
) {
  return {
    kind,
    name,
    address: address ?? null,
    municipalityKey: keys.get(town) ?? '',
    locality: locality ?? null,
    position: null,
    operator: operator ?? null,
    website: website ?? null,
    isPublic: hidden !== true,
  };
}
