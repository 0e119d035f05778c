import type { Boundary } from './boundary.ts';
import type { Municipality } from './district.ts';
import { simplifyRings } from './simplify-rings.ts';

export type MapMunicipality = { key: string; name: string; path: string; labelX: number; labelY: number };

export type MapOutline = {
  width: number;
  height: number;
  municipalities: MapMunicipality[];
  /** Where a place lies on the drawing, to a tenth of a unit. */
  project: (lat: number, lon: number) => { x: number; y: number };
  unproject: (x: number, y: number) => { lat: number; lon: number };
};

/** How large a drawing is and how exact. */
type Drawing = {
  readonly width: number;
  /** Bends smaller than this many units are left out. */
  readonly tolerance?: number;
  /** Parts of a unit that points are told in. */
  readonly perUnit?: number;
};

/**
 * The county as SVG path data, north up, in a drawing of the given width. Degrees are used as they are, longitude scaled
 * by the cosine of the middle latitude: for an area of one county the error is far below a unit. Neighbours keep a common
 * border without gaps, because a border is simplified once for both.
 */
export function outline(
  district: { readonly boundaries: readonly Boundary[]; readonly municipalities: readonly Municipality[] },
  { width, tolerance = 0.4, perUnit = 10 }: Drawing,
): MapOutline {
  const rings = district.boundaries.flatMap(({ polygons }) => polygons.flat());
  const points = rings.flat();
  const west = Math.min(...points.map(([lon]) => lon));
  const east = Math.max(...points.map(([lon]) => lon));
  const south = Math.min(...points.map(([, lat]) => lat));
  const north = Math.max(...points.map(([, lat]) => lat));
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = width / ((east - west) * shrink);

  const project = (lat: number, lon: number): { x: number; y: number } => ({
    x: tenth((lon - west) * shrink * scale),
    y: tenth((north - lat) * scale),
  });
  const unproject = (x: number, y: number): { lat: number; lon: number } => ({
    lat: north - y / scale,
    lon: west + x / (shrink * scale),
  });

  const drawn = rings.map((ring) =>
    ring.map(([lon, lat]) => [(lon - west) * shrink * scale, (north - lat) * scale] as const),
  );
  const simple = new Map(simplifyRings(drawn, tolerance).map((ring, index) => [rings[index], ring]));
  const municipalities = district.boundaries.map(({ key, name, polygons }) => {
    const place = district.municipalities.find((municipality) => municipality.key === key);
    const label = place ? project(place.lat, place.lon) : { x: 0, y: 0 };
    const path = polygons
      .flat()
      .map((ring) => pathOf(simple.get(ring) ?? [], perUnit))
      .join('');
    return { key, name, path, labelX: label.x, labelY: label.y };
  });
  return { width, height: Math.ceil((north - south) * scale), municipalities, project, unproject };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Steps from point to point, counted in whole parts of a unit so that rounding cannot add up. */
function pathOf(ring: readonly (readonly [number, number])[], perUnit: number): string {
  let [atX, atY] = [0, 0];
  let path = '';
  for (const [index, [x, y]] of ring.slice(0, -1).entries()) {
    const [toX, toY] = [Math.round(x * perUnit), Math.round(y * perUnit)];
    const step = `${(toX - atX) / perUnit} ${(toY - atY) / perUnit}`;
    if (index === 0) path += `M${step}`;
    else if (toX !== atX || toY !== atY) path += `l${step}`;
    [atX, atY] = [toX, toY];
  }
  return path === '' ? '' : `${path.replaceAll(' -', '-')}z`;
}
