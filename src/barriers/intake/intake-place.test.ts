import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadDistrict } from '../../platform/district/district.ts';
import { checkPlace, placeNames } from './intake-place.ts';

const district = loadDistrict(resolve(import.meta.dirname, '../../../district'));
const place = (typed: string, more: Record<string, string> = {}) => checkPlace({ place: typed, ...more }, district);

test('every name that is offered while typing leads to one place', () => {
  const names = placeNames(district);
  const unclear = names.filter((name) => !place(name).ok);
  expect(names.length).toBeGreaterThan(22);
  expect(unclear).toEqual([]);
});

test('a few letters are enough when they mean one municipality', () => {
  expect(place('Hettst')).toMatchObject({ ok: true, value: { placeText: null } });
  expect(place('wippra', { placeDetail: 'Bushaltestelle' })).toMatchObject({
    value: { municipalityKey: '15087370', placeText: 'Bushaltestelle, Wippra' },
  });
});

test('several municipalities are asked about, and the choice counts', () => {
  const unclear = place('Sa');
  expect(unclear).toMatchObject({ ok: false, failure: [{ field: 'match' }] });
  expect(place('Sa', { match: '15087370' })).toMatchObject({ value: { municipalityKey: '15087370' } });
  expect(place('Sa', { match: 'none' })).toMatchObject({ value: { municipalityKey: null, placeText: 'Sa' } });
  expect(place('Sa', { match: 'erfunden' })).toMatchObject({ ok: false });
});

test('a place outside the county is said to be unknown, and nothing is no mistake', () => {
  expect(place('Xyzzyhausen')).toMatchObject({ ok: false, failure: [{ field: 'place' }] });
  expect(place('')).toEqual({ ok: true, value: { municipalityKey: null, placeText: null } });
});
