import { municipalityAt, type District } from '../../../platform/district/district.ts';
import { outline, type MapOutline } from '../../../platform/district/map-outline.ts';

/**
 * The two sizes in which the map is shown. A browser without script tells where a picture button was pressed in the pixels of the page,
 * so that the width must be known: it is fixed, and each size has its own name.
 */
export const mapSizes = { small: 240, large: 560 } as const;
export type MapSize = keyof typeof mapSizes;

const drawn = new WeakMap<District, Map<MapSize, MapOutline>>();

/** The county in one of the two sizes; drawn once. */
export function countyMap(district: District, size: MapSize): MapOutline {
  const sizes = drawn.get(district) ?? new Map<MapSize, MapOutline>();
  drawn.set(district, sizes);
  const map = sizes.get(size) ?? outline(district, { width: mapSizes[size] });
  sizes.set(size, map);
  return map;
}

/** The municipality at a pressed point; null outside the county and for the keyboard, which presses at 0, 0. */
export function municipalityAtPoint(district: District, size: MapSize, x: number, y: number): string | null {
  const { lat, lon } = countyMap(district, size).unproject(x, y);
  return municipalityAt(district, lat, lon);
}

/** The municipality whose picture was pressed in a sent form; undefined when no map was pressed. */
export function pressedMunicipality(
  district: District,
  typed: Readonly<Record<string, string | readonly string[] | undefined>>,
): string | null | undefined {
  for (const size of ['small', 'large'] as const) {
    const [x, y] = [Number(typed[`map-${size}.x`]), Number(typed[`map-${size}.y`])];
    if (Number.isFinite(x) && Number.isFinite(y)) return municipalityAtPoint(district, size, x, y);
  }
  return undefined;
}
