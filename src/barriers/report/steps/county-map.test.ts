import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadDistrict } from '../../../platform/district/district.ts';
import { countyMap, mapSizes, pressedMunicipality, type MapSize } from './county-map.ts';

const district = loadDistrict(resolve(import.meta.dirname, '../../../../district'));
const sizes = Object.keys(mapSizes) as MapSize[];

function pressedAtNames(size: MapSize) {
  return countyMap(district, size).municipalities.map(({ key, labelX, labelY }) => ({
    key,
    found: pressedMunicipality(district, {
      [`map-${size}.x`]: String(Math.round(labelX)),
      [`map-${size}.y`]: String(Math.round(labelY)),
    }),
  }));
}

test('pressing a municipality where its name stands chooses it; the list corrects the few where a border is near', () => {
  for (const size of sizes) {
    const wrong = pressedAtNames(size).filter(({ key, found }) => key !== found);
    expect(wrong.length, size).toBeLessThanOrEqual(1);
  }
});

test('the keyboard presses at 0, 0, which is nowhere', () => {
  for (const size of sizes) {
    expect(pressedMunicipality(district, { [`map-${size}.x`]: '0', [`map-${size}.y`]: '0' })).toBeNull();
  }
});

test('a form without a pressed map says nothing, and nonsense is nowhere', () => {
  expect(pressedMunicipality(district, { way: 'map' })).toBeUndefined();
  expect(pressedMunicipality(district, { 'map-large.x': 'x', 'map-large.y': '1' })).toBeUndefined();
  expect(pressedMunicipality(district, { 'map-large.x': '99999', 'map-large.y': '-5' })).toBeNull();
});
