import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDistrict } from '../../../platform/district/district.ts';
import { describePlace, nameOfPlace, placeOfValue, placesFor, valueOfPlace } from './places.ts';

const district = loadDistrict(resolve(import.meta.dirname, '../../../../district'));

test('a whole address finds its town', () => {
  const [first] = placesFor(district, 'Bahnhofstraße 3, Sangerhausen');
  expect(first?.municipality).toBe('Sangerhausen');
  expect(placesFor(district, '06526 Sangerhausen Markt')[0]?.municipality).toBe('Sangerhausen');
});

test('the value of every place leads back to it', () => {
  const everywhere = [
    ...district.municipalities.map(({ key, name }) => ({ municipalityKey: key, municipality: name })),
    ...placesFor(district, 'Wippra'),
  ];
  for (const place of everywhere) expect(placeOfValue(district, valueOfPlace(place))).toEqual(place);
});

test('a made-up value is no place', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const place = placeOfValue(district, value);
      if (place) expect(valueOfPlace(place)).toBe(value.replace(/\/$/u, ''));
    }),
  );
  expect(placeOfValue(district, '15087370/Entenhausen')).toBeNull();
});

test('a place is said once', () => {
  const place = { municipalityKey: '15087370', municipality: 'Sangerhausen' };
  expect(describePlace('sangerh', place)).toBe('Sangerhausen');
  expect(describePlace('Markt 1, Sangerhausen', place)).toBe('Markt 1, Sangerhausen');
  expect(describePlace('Markt 1', { ...place, locality: 'Wippra' })).toBe('Markt 1, Wippra');
  expect(describePlace('Hinter dem Mond', null)).toBe('Hinter dem Mond');
  expect(nameOfPlace({ ...place, locality: 'Wippra' })).toBe('Wippra (Sangerhausen)');
});

test('searching never fails, whatever is typed', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (typed) => placesFor(district, typed).length <= 8));
});
