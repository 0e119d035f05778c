import type { District } from '../../platform/district/district.ts';
import { outline, type MapOutline } from '../../platform/district/map-outline.ts';

type Drawings = { readonly large: MapOutline; readonly small: MapOutline };

const drawn = new WeakMap<District, Drawings>();

/**
 * The county's shape in two drawings, both 1,000 units wide: worked out once, as they never change while the program runs. The small one is for
 * places where it is shown at most 24rem wide, so that a unit is less than half a pixel there; half of a page would be borders otherwise.
 */
export function countyOutline(district: District): Drawings {
  const known = drawn.get(district);
  if (known) return known;
  const fresh = {
    large: outline(district, { width: 1000 }),
    small: outline(district, { width: 1000, tolerance: 1.3, perUnit: 1 }),
  };
  drawn.set(district, fresh);
  return fresh;
}
