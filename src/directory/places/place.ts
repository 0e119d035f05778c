/** Kinds of place, in the order of the lists. */
export const placeKinds = [
  'publicBuilding',
  'surgery',
  'pollingStation',
  'culture',
  'church',
  'restaurant',
  'accommodation',
  'shop',
  'school',
  'sport',
  'playground',
  'transitStop',
  'publicSpace',
  'publicToilet',
  'website',
  'other',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What the office says about a place itself; what is known of the access to it lies in its profiles. */
export type PlaceDescription = {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly address: string | null;
  readonly municipalityKey: string;
  readonly locality: string | null;
  readonly position: { readonly lat: number; readonly lon: number } | null;
  readonly operator: string | null;
  readonly website: string | null;
  readonly isPublic: boolean;
};
