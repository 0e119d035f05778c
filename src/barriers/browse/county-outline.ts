import type { District } from '../../platform/district/district.ts';
import { outline, type MapOutline } from '../../platform/district/map-outline.ts';

const drawn = new WeakMap<District, MapOutline>();

/** The county's shape in a drawing 1,000 units wide: worked out once, as it never changes while the program runs. */
export function countyOutline(district: District): MapOutline {
  const known = drawn.get(district);
  if (known) return known;
  const fresh = outline(district, { width: 1000 });
  drawn.set(district, fresh);
  return fresh;
}
