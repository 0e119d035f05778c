import type { ColumnType, Generated } from 'kysely';
import type { Locale } from '../platform/i18n/locale.ts';
import type { Json, Moment } from '../platform/platform.tables.ts';
import type { TwinState } from '../platform/text-twin/text-twin.ts';
import type { EventAccess } from './access-facts.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export type EventsTable = {
  id: Generated<string>;
  /** What stands in its address; it never changes. */
  slug: string;
  title: string;
  summary: string;
  /** Markdown, as the body of the easy version. */
  body: string;
  titleEasy: Maybe<string>;
  summaryEasy: Maybe<string>;
  bodyEasy: Maybe<string>;
  easyState: TwinState;
  easyOutdatedSince: Maybe<Date>;
  /** A place of the directory; otherwise it is written in `placeText`. */
  placeId: Maybe<string>;
  placeText: Maybe<string>;
  municipalityKey: Maybe<string>;
  onlineUrl: Maybe<string>;
  /** The body that invites; otherwise it is written in `organiser`. */
  bodyCode: Maybe<string>;
  organiser: Maybe<string>;
  contactTelephone: Maybe<string>;
  contactEmail: Maybe<string>;
  /** 0 is free of charge, null is not stated. */
  costCents: Maybe<number>;
  costText: Maybe<string>;
  audience: Maybe<string>;
  lifeAreas: Generated<string[]>;
  access: Json<EventAccess>;
  takesRegistrations: Generated<boolean>;
  /** Null: as many as come. */
  seats: Maybe<number>;
  /** Registration ends at the end of the day that lies this many days before; 0 is until it begins. */
  closesDaysBefore: Generated<number>;
  /** Null: a draft. */
  publishedAt: Maybe<Date>;
  version: Generated<number>;
  createdAt: Moment;
  updatedAt: Moment;
};

/** One time at which an event takes place. */
export type EventDatesTable = {
  id: Generated<string>;
  eventId: string;
  startsAt: Moment;
  endsAt: Moment;
  /** When it should have begun before it was moved for the first time. */
  movedFrom: Maybe<Date>;
  cancelledAt: Maybe<Date>;
  /** For everyone to read. */
  cancelledReason: Maybe<string>;
  /** Counts up with every move and cancellation: calendars need it to take over the change. */
  changes: Generated<number>;
};

export type EventRegistrationsTable = {
  id: Generated<string>;
  dateId: string;
  state: 'registered' | 'waiting' | 'withdrawn';
  /** 2 with somebody who comes along. */
  persons: number;
  name: Maybe<string>;
  email: Maybe<string>;
  telephone: Maybe<string>;
  /** In the person's own words; erased 30 days after the date. */
  needs: Maybe<string>;
  locale: Locale;
  codeHash: Maybe<Buffer>;
  /** Somebody of the office wrote it down, at the telephone for example. */
  byOffice: boolean;
  /** Something changed, and there is no mail address: what somebody has to be called about. */
  callAbout: Maybe<CallReason>;
  createdAt: Moment;
  changedAt: Moment;
};

export type CallReason = 'movedUp' | 'moved' | 'cancelled';

export type EventTables = {
  events: EventsTable;
  eventDates: EventDatesTable;
  eventRegistrations: EventRegistrationsTable;
};
