/** By what barriers are counted, in the order of the page. */
export const dimensions = [
  'lifeArea',
  'municipality',
  'kind',
  'demand',
  'effect',
  'state',
  'year',
  'body',
  'channel',
] as const;
export type Dimension = (typeof dimensions)[number];

/** Names in addresses and of files are the reader's. */
export const dimensionNames = {
  lifeArea: 'bereich',
  municipality: 'gemeinde',
  kind: 'art',
  demand: 'anforderung',
  effect: 'wirkung',
  state: 'stand',
  year: 'jahr',
  body: 'stelle',
  channel: 'weg',
} as const satisfies Record<Dimension, string>;

/** The part of the page about a dimension; the field of the filter has the bare name. */
export const partIdOf = (dimension: Dimension): string => `nach-${dimensionNames[dimension]}`;

/**
 * By which ways people spoke up is said of reports, never of a barrier: its page does not tell it, and in a narrow choice the way
 * could tell who it was. So everybody counts barriers only by what each barrier's own page says.
 */
const forTheOffice: ReadonlySet<Dimension> = new Set(['channel']);

/** A barrier may have several of these, so that their counts add up to more than all barriers. */
export const several: ReadonlySet<Dimension> = new Set(['demand', 'channel']);

export type Audience = 'everyone' | 'office';

export const dimensionsFor = (audience: Audience): readonly Dimension[] =>
  dimensions.filter((dimension) => audience === 'office' || !forTheOffice.has(dimension));

/** The dimension of a name in an address, as far as this audience may ask for it. */
export function readDimension(given: string | undefined, audience: Audience): Dimension | undefined {
  return dimensionsFor(audience).find((dimension) => dimensionNames[dimension] === given);
}
