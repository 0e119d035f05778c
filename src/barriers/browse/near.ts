/** A place around which barriers are looked for. */
export type Near = { readonly lat: number; readonly lon: number };

/**
 * The earth in squares of 100 metres, so that lists and figures draw the line around a place alike. A neighbourhood is the square in
 * which the place lies with its eight neighbours. Degrees of longitude are narrower the further north; one factor for each
 * degree of latitude is near enough and the same in SQL.
 */
export const squaresPerDegree = 111_320 / 100;

/** Reads „51.4721,11.2983“ from an address; anything else counts as not chosen. */
export function readNear(given: string | undefined): Near | undefined {
  const found = /^(-?\d{1,2}\.\d{1,6}),(-?\d{1,3}\.\d{1,6})$/u.exec(given ?? '');
  if (!found) return undefined;
  const [lat, lon] = [Number(found[1]), Number(found[2])];
  return Math.abs(lat) < 89 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

/** Four decimals are some eleven metres: enough to meet a square by its middle, and the address stays readable. */
export const writeNear = ({ lat, lon }: Near): string => `${lat.toFixed(4)},${lon.toFixed(4)}`;

/** The neighbourhood of a place in degrees; north and east are the first that lie outside. */
export function neighbourhoodOf({ lat, lon }: Near) {
  const across = squaresPerDegree * Math.cos(((Math.floor(lat) + 0.5) * Math.PI) / 180);
  const [y, x] = [Math.floor(lat * squaresPerDegree), Math.floor(lon * across)];
  return {
    south: (y - 1) / squaresPerDegree,
    north: (y + 2) / squaresPerDegree,
    west: (x - 1) / across,
    east: (x + 2) / across,
  };
}
