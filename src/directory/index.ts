import { inEachLanguage } from '../platform/i18n/texts.ts';
import type { Slice } from '../platform/slice.ts';
import { publicPlacePath } from './places/place-address.ts';
import { publicPlacesOf } from './places/places.store.ts';
import { manageDirectory } from './directory.access.ts';
import { directoryTexts } from './directory.messages.ts';
import { saveDistrict } from './directory.store.ts';
import { manageRoutes } from './manage/manage.route.tsx';
import { browsePlacesRoutes } from './places/browse/browse.route.tsx';
import { browseTexts } from './places/browse/browse.messages.ts';
import { placesToFind } from './places/find-places.ts';
import { managePlacesRoutes } from './places/manage/manage.route.tsx';
import { manageTexts } from './places/manage/manage.messages.ts';
import { placesPath, publicPlacesPath } from './places/place-address.ts';

export { bodyKindName } from './directory.messages.ts';
export {
  findBody,
  findBodyOfMunicipality,
  listActiveBodies,
  listBodies,
  type CompetentBody,
} from './directory.store.ts';
export { addBody, rememberBodyEmail } from './manage/save-body.ts';
export { factsOfPlace } from './places/facts-of-place.ts';
export { publicPlacePath } from './places/place-address.ts';
export { confirmProfile, type ConfirmedProfile } from './places/confirm-profile.ts';
export type { PlaceFactCode, PlaceFacts } from './places/place-facts.ts';
export type { PlaceDescription, PlaceKind } from './places/place.ts';
export { findPlace, findPlaceByNumber, listPlaces, placesById, type Place } from './places/places.store.ts';
export { createPlace, type NewPlace } from './places/save-place.ts';

const { navigation } = directoryTexts;

export const directory: Slice = {
  name: 'directory',
  routes: [...manageRoutes, ...browsePlacesRoutes, ...managePlacesRoutes],
  navigation: [
    {
      path: publicPlacesPath,
      label: {
        de: browseTexts('de').navigation,
        'de-simple': browseTexts('de-simple').navigation,
        en: browseTexts('en').navigation,
      },
      order: 40,
      about: inEachLanguage((locale) => browseTexts(locale).description),
    },
  ],
  staffNavigation: [
    {
      path: '/verwaltung/stellen',
      label: { de: navigation, 'de-simple': navigation, en: navigation },
      heads: { de: 'Verzeichnis', 'de-simple': 'Verzeichnis', en: 'Directory' },
      order: 40,
      permission: manageDirectory,
    },
    {
      path: placesPath,
      below: '/verwaltung/stellen',
      label: { de: manageTexts.title, 'de-simple': manageTexts.title, en: manageTexts.title },
      order: 38,
      permission: manageDirectory,
    },
  ],
  findable: [placesToFind],
  publicPages: async ({ db }) =>
    (await publicPlacesOf(db, 'all')).map(({ number }) => ({ path: publicPlacePath(number) })),
  loadReferenceData: (services) => saveDistrict(services.db, services.district, services.clock.now()),
};
