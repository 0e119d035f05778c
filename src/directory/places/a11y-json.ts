import {
  defined,
  entrancesOf,
  equipmentOf,
  length,
  parkingOf,
  restroomsOf,
  roomsOf,
  some,
  truth,
} from './a11y-json-parts.ts';
import type { PlaceFacts } from './place-facts.ts';
import type { PlaceKind } from './place.ts';
import { factsOf, knownFacts, type Profile, type ProfileMethod } from './profile.ts';

/** The version of A11yJSON whose names these are. */
const formatVersion = '31.1.0';

type ExportedPlace = {
  readonly place: {
    readonly id: string;
    readonly name: string;
    readonly kind: PlaceKind;
    readonly address: string | null;
    readonly locality: string | null;
    readonly municipality: string;
    readonly municipalityKey: string;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly website: string | null;
  };
  /** The newest first. */
  readonly profiles: readonly Profile[];
  /** Address of the place's own page. */
  readonly page: string;
};

/** All places as GeoJSON whose features are A11yJSON `PlaceInfo`. */
export function placesData(places: readonly ExportedPlace[]) {
  return { type: 'FeatureCollection' as const, formatVersion, features: places.map(placeInfo) };
}

function placeInfo({ place, profiles, page }: ExportedPlace) {
  const { lat, lon, website } = place;
  const known = knownFacts(profiles);
  const [newest] = profiles;
  return {
    type: 'Feature' as const,
    formatVersion,
    geometry: lat === null || lon === null ? null : { type: 'Point' as const, coordinates: [lon, lat] },
    properties: {
      originalId: place.id,
      name: { de: place.name },
      category: categories[place.kind],
      address: defined({
        text: place.address === null ? undefined : { de: place.address },
        district: place.locality === null ? undefined : { de: place.locality },
        city: { de: place.municipality },
        countryCode: 'DE',
      }),
      infoPageUrl: page,
      ...(website === null ? {} : { placeWebsiteUrl: website }),
      ...(known.size === 0 ? {} : { accessibility: accessibilityOf(factsOf(known)) }),
      // A11yJSON has no field for who confirmed and when; tags are free.
      tags: defined({
        municipalityKey: place.municipalityKey,
        confirmedOn: newest?.confirmedOn,
        method: newest && methodTags[newest.method],
      }),
    },
  };
}

/** Words of OpenStreetMap and Wheelmap, which A11yJSON refers to. */
const categories: Record<PlaceKind, string> = {
  publicBuilding: 'government_office',
  surgery: 'doctors',
  pollingStation: 'polling_station',
  culture: 'culture',
  church: 'place_of_worship',
  restaurant: 'restaurant',
  accommodation: 'hotel',
  shop: 'shop',
  school: 'school',
  sport: 'sports_centre',
  playground: 'playground',
  transitStop: 'public_transport_stop',
  publicSpace: 'public_space',
  publicToilet: 'toilets',
  website: 'website',
  other: 'other',
};

const methodTags: Record<ProfileMethod, string> = {
  selfAssessed: 'self-assessed',
  inspected: 'inspected',
  testedByPeople: 'tested-by-people-concerned',
};

/** What was not checked is left out; `null` says that a thing is not there. */
export function accessibilityOf(facts: PlaceFacts) {
  return defined({
    ...profilesOfPeople(facts),
    parking: parkingOf(facts),
    entrances: entrancesOf(facts),
    pathwaysInside: facts.passageWidth === undefined ? undefined : { width: length(facts.passageWidth, 'cm') },
    availableEquipment: equipmentOf(facts),
    rooms: roomsOf(facts),
    restrooms: restroomsOf(facts),
    hasTactileGuideStrips: truth(facts.tactileGuideStrips),
    hasBrailleSignage: truth(facts.brailleSignage),
    hasInductionLoop: truth(facts.inductionLoop),
    isQuiet: truth(facts.quiet),
    hasLowStimulusEnvironment: truth(facts.lowStimulus),
    media: mediaOf(facts),
    staff: some({
      hasFreeAssistantForVisitors: truth(facts.staffHelp),
      // The tag of German Sign Language (BCP 47).
      languages: facts.signLanguage === 'yes' ? ['gsg'] : undefined,
    }),
    animalPolicy: some({ allowsAssistanceDogs: truth(facts.assistanceDogs) }),
  });
}

function profilesOfPeople(facts: PlaceFacts) {
  const degrees = {
    wheelchair: facts.accessWheelchair,
    mobilityImpairment: facts.accessMobility,
    visualImpairment: facts.accessVision,
    hearingImpairment: facts.accessHearing,
    learningImpairment: facts.accessLearning,
  };
  const known = Object.entries(degrees).filter(([, degree]) => degree !== undefined);
  const profile = (fits: (degree: string | undefined) => boolean) =>
    some(Object.fromEntries(known.map(([who, degree]) => [who, fits(degree)])));
  return {
    accessibleWith: profile((degree) => degree === 'full'),
    partiallyAccessibleWith: profile((degree) => degree === 'full' || degree === 'partly'),
  };
}

function mediaOf({ largePrint, audioInformation, easyLanguage }: PlaceFacts) {
  const media = [
    ...(largePrint === 'yes' ? [{ isLargePrint: true }] : []),
    ...(audioInformation === 'yes' ? [{ isAudio: true }] : []),
    ...(easyLanguage === 'yes' ? [{ hasPlainLanguageOption: true }] : []),
  ];
  return media.length === 0 ? undefined : media;
}
