import { expect, test } from 'vitest';
import { accessibilityOf, placesData } from './a11y-json.ts';

test('what was not checked is left out, what is not there is null', () => {
  expect(accessibilityOf({})).toEqual({});
  expect(accessibilityOf({ restroom: 'none', disabledParking: 'no', lift: 'no' })).toEqual({
    restrooms: null,
    parking: { forWheelchairUsers: null },
    availableEquipment: [],
  });
});

test('an inspected place is told in the terms of A11yJSON', () => {
  const facts = {
    accessWheelchair: 'partly',
    accessLearning: 'full',
    disabledParking: 'yes',
    disabledParkingCount: 2,
    entranceLevel: 'no',
    entranceSteps: 3,
    entranceStepHeight: 16,
    entranceRamp: 'removable',
    entranceDoorWidth: 94,
    sideEntranceLevel: 'yes',
    restroom: 'wheelchair',
    restroomSpaceLeft: 95,
    restroomEuroKey: 'yes',
    restroomGrabBars: 'yes',
    inductionLoop: 'no',
    easyLanguage: 'yes',
    signLanguage: 'yes',
    staffHelp: 'yes',
    assistanceDogs: 'yes',
  } as const;
  expect(accessibilityOf(facts)).toEqual({
    accessibleWith: { wheelchair: false, learningImpairment: true },
    partiallyAccessibleWith: { wheelchair: true, learningImpairment: true },
    parking: { forWheelchairUsers: { count: 2 } },
    entrances: [
      {
        properties: {
          isMainEntrance: true,
          isLevel: false,
          stairs: { count: 3, stepHeight: { value: 16, unit: 'cm' } },
          hasFixedRamp: false,
          hasRemovableRamp: true,
          door: { width: { value: 94, unit: 'cm' } },
        },
      },
      { properties: { isMainEntrance: false, isLevel: true } },
    ],
    restrooms: [
      {
        isAccessibleWithWheelchair: true,
        entrance: { door: { needsEuroKey: true } },
        toilet: { spaceOnUsersLeftSide: { value: 95, unit: 'cm' } },
        hasSupportRails: true,
      },
    ],
    hasInductionLoop: false,
    media: [{ hasPlainLanguageOption: true }],
    staff: { hasFreeAssistantForVisitors: true, languages: ['gsg'] },
    animalPolicy: { allowsAssistanceDogs: true },
  });
});

test('a place that nobody has checked is there, without a word about access', () => {
  const place = {
    id: 'a',
    name: 'Rathaus',
    kind: 'publicBuilding',
    address: null,
    locality: null,
    municipality: 'Allstedt',
    municipalityKey: '15087015',
    lat: 51.4,
    lon: 11.4,
    website: null,
  } as const;
  const [feature] = placesData([{ place, profiles: [], page: 'https://here.example/wegweiser/orte/1' }]).features;
  expect(feature).toEqual({
    type: 'Feature',
    formatVersion: '31.1.0',
    geometry: { type: 'Point', coordinates: [11.4, 51.4] },
    properties: {
      originalId: 'a',
      name: { de: 'Rathaus' },
      category: 'government_office',
      address: { city: { de: 'Allstedt' }, countryCode: 'DE' },
      infoPageUrl: 'https://here.example/wegweiser/orte/1',
      tags: { municipalityKey: '15087015' },
    },
  });
});
