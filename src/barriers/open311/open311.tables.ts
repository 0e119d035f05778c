import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Json, Moment } from '../../platform/platform.tables.ts';
import type { BarrierKind } from '../taxonomy.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** A key with which a body's own system may send reports. */
export type Open311KeysTable = {
  id: Generated<string>;
  bodyCode: string;
  /** Its last four signs, by which people tell keys apart. */
  ending: string;
  keyHash: Buffer;
  createdAt: Moment;
  createdBy: string;
  lastUsedAt: Maybe<Date>;
  revokedAt: Maybe<Date>;
  revokedBy: Maybe<string>;
};

/** Which report came with which key. */
export type Open311PostsTable = {
  id: GeneratedAlways<number>;
  keyId: string;
  /** As it was numbered when it came; the report may belong to another barrier by now. */
  barrierId: string;
  reportId: string;
  /** Of everything that was sent, so that the same thing sent twice is one report. */
  fingerprint: Buffer;
  at: Moment;
};

/** Our kinds of barriers and what the other system calls them. */
export type ServiceCodes = Partial<Record<BarrierKind, string>>;

/** The system in which a body wants to get questions. */
export type Open311DestinationsTable = {
  bodyCode: string;
  endpoint: string;
  jurisdictionId: Maybe<string>;
  sealedKey: Maybe<Buffer>;
  serviceCodes: Json<ServiceCodes>;
  /** For kinds that `serviceCodes` does not name. */
  defaultService: string;
  active: boolean;
  updatedAt: Moment;
};

/** A question on its way to such a system, and what came back. */
export type Open311DispatchesTable = {
  referralId: string;
  /** `failed`: it could not be handed over; `lost`: it is there, but the system no longer answers. Both go on by mail or letter. */
  state: 'waiting' | 'sent' | 'failed' | 'lost';
  attempts: Generated<number>;
  lastFault: Maybe<string>;
  requestId: Maybe<string>;
  /** Given instead of a number by systems that number later. */
  token: Maybe<string>;
  sentAt: Maybe<Date>;
  status: Maybe<'open' | 'closed'>;
  statusNotes: Maybe<string>;
  /** When something new came back last. */
  newsAt: Maybe<Date>;
  askedAt: Maybe<Date>;
  askNextAt: Maybe<Date>;
  /** How often in a row it did not answer. */
  silentTimes: Generated<number>;
};

export type Open311Tables = {
  open311Keys: Open311KeysTable;
  open311Posts: Open311PostsTable;
  open311Destinations: Open311DestinationsTable;
  open311Dispatches: Open311DispatchesTable;
};
