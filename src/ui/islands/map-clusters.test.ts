import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterPoints, type PointFeature } from './map-clusters.ts';

const point = (lat: number, lon: number): PointFeature => ({
  geometry: { coordinates: [lon, lat] },
  properties: { title: 'Ort', state: 'offen', href: '/', symbol: 'open' },
});
const pixels = (lat: number, lon: number) => ({ x: lon, y: lat });

test('points that would overlap stand for each other, others for themselves', () => {
  const clusters = clusterPoints([point(0, 0), point(10, 10), point(100, 100)], pixels);
  expect(clusters.map(({ features }) => features.length)).toEqual([2, 1]);
});

test('no point is lost, and no two clusters are nearer than a finger', () => {
  const anyPoint = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(anyPoint), (places) => {
      const clusters = clusterPoints(
        places.map(([lat, lon]) => point(lat, lon)),
        pixels,
      );
      expect(clusters.reduce((sum, { features }) => sum + features.length, 0)).toBe(places.length);
      for (const [index, one] of clusters.entries()) {
        for (const other of clusters.slice(index + 1)) {
          expect(Math.hypot(one.lat - other.lat, one.lon - other.lon)).toBeGreaterThanOrEqual(40);
        }
      }
    }),
  );
});
