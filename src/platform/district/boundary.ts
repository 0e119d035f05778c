import { z } from 'zod';

/** Longitude before latitude, as GeoJSON has it. */
export type Position = readonly [lon: number, lat: number];
export type Ring = readonly Position[];

const positionSchema = z.tuple([z.number(), z.number()], z.number()).transform(([lon, lat]): Position => [lon, lat]);
const polygonSchema = z.array(z.array(positionSchema).min(4));

const featureSchema = z
  .object({
    properties: z.object({ ags: z.string().regex(/^\d{8}$/), name: z.string().min(1) }),
    geometry: z.discriminatedUnion('type', [
      z.object({ type: z.literal('Polygon'), coordinates: polygonSchema }),
      z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema) }),
    ]),
  })
  .transform(({ properties, geometry }) => ({
    key: properties.ags,
    name: properties.name,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }));

export const boundariesSchema = z
  .object({ features: z.array(featureSchema).min(1) })
  .transform(({ features }): readonly Boundary[] => features);

/** A municipality's area. In each polygon the first ring is the outline, the others are holes. */
export type Boundary = {
  readonly key: string;
  readonly name: string;
  readonly polygons: readonly (readonly Ring[])[];
};

/**
 * The key of the municipality in which a point lies, or null outside the county. Inner boundaries are simplified: near
 * them this is a proposal that a person must be able to correct.
 */
export function municipalityAt(
  district: { readonly boundaries: readonly Boundary[] },
  lat: number,
  lon: number,
): string | null {
  const found = district.boundaries.find(({ polygons }) => polygons.some((rings) => liesIn(rings, lat, lon)));
  return found?.key ?? null;
}

/** A ray to the east crosses an area's rings an odd number of times exactly if it starts inside; holes fall out by themselves. */
function liesIn(rings: readonly Ring[], lat: number, lon: number): boolean {
  let isInside = false;
  for (const ring of rings) {
    for (const [index, [lon2, lat2]] of ring.entries()) {
      const [lon1, lat1] = ring[index - 1] ?? ring.at(-1) ?? [lon2, lat2];
      if (lat1 > lat === lat2 > lat) continue;
      const crossing = lon1 + ((lat - lat1) / (lat2 - lat1)) * (lon2 - lon1);
      if (lon < crossing) isInside = !isInside;
    }
  }
  return isInside;
}
