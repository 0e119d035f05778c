import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day } from '../../platform/calendar.ts';
import type { Json, Moment } from '../../platform/platform.tables.ts';
import type { AccessMark } from './access-marks.ts';
import type { PlaceFacts } from './place-facts.ts';
import type { PlaceKind } from './place.ts';
import type { ProfileMethod } from './profile.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export type PlacesTable = {
  id: Generated<string>;
  /** What stands in the address of its page. */
  number: GeneratedAlways<number>;
  kind: PlaceKind;
  name: string;
  /** The name in one spelling, for finding it. */
  foldedName: string;
  /** Street and number, postal code and town. */
  address: Maybe<string>;
  municipalityKey: string;
  locality: Maybe<string>;
  lat: Maybe<number>;
  lon: Maybe<number>;
  /** An organisation, never a person. */
  operator: Maybe<string>;
  website: Maybe<string>;
  isPublic: boolean;
  /** What the known facts amount to, kept for filtering; written with every profile. */
  marks: ColumnType<AccessMark[], AccessMark[] | undefined, AccessMark[]>;
  /** Day and method of the newest profile; null while nothing was checked. */
  confirmedOn: Maybe<Day>;
  method: Maybe<ProfileMethod>;
  /** Counts up with every save; a form carries it to notice that a colleague saved in between. */
  version: Generated<number>;
  createdAt: Moment;
  updatedAt: Moment;
};

/** What somebody confirmed about a place on one day; never changed afterwards, except by its own source. */
export type PlaceProfilesTable = {
  id: Generated<string>;
  placeId: string;
  confirmedOn: Day;
  method: ProfileMethod;
  facts: Json<PlaceFacts>;
  remark: Maybe<string>;
  /** What it comes from, such as one inspection; a source has one profile of a place. */
  source: Maybe<string>;
  createdAt: Moment;
};

export type PlaceTables = { places: PlacesTable; placeProfiles: PlaceProfilesTable };
