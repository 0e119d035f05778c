import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { Moment } from '../platform/platform.tables.ts';
import type { TwinState } from '../platform/text-twin/text-twin.ts';
import type { EditionState } from './edition.ts';
import type { ItemState } from './item.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export type ActionWeeksTable = {
  id: Generated<string>;
  year: number;
  motto: string;
  mottoEasy: Maybe<string>;
  mottoEn: Maybe<string>;
  intro: string;
  introEasy: Maybe<string>;
  introEn: Maybe<string>;
  /** The words of the call. */
  call: string;
  callEasy: Maybe<string>;
  callEn: Maybe<string>;
  easyState: TwinState;
  easyOutdatedSince: Maybe<Date>;
  periodFrom: Day;
  periodTo: Day;
  /** The last day on which partners hand in. */
  callUntil: Day;
  contactTelephone: Maybe<string>;
  contactEmail: Maybe<string>;
  state: EditionState;
  /** When its call began for the first time. */
  calledAt: Maybe<Date>;
  publishedAt: Maybe<Date>;
  version: Generated<number>;
  createdAt: Moment;
  updatedAt: Moment;
};

export type PartnersTable = {
  id: Generated<string>;
  organisation: string;
  name: string;
  email: string;
  emailKey: string;
  telephone: Maybe<string>;
  locale: Locale;
  agreedAgain: Generated<boolean>;
  createdAt: Moment;
};

export type InvitationsTable = {
  id: Generated<string>;
  editionId: string;
  partnerId: string;
  source: 'office' | 'self';
  invitedAt: Moment;
  openUntil: Maybe<Day>;
};

export type RequestsTable = {
  id: Generated<string>;
  editionId: string;
  organisation: string;
  name: string;
  email: string;
  locale: Locale;
  askedAt: Moment;
};

type JsonOf = ColumnType<unknown, string, string>;
type MaybeJson = ColumnType<unknown, string | null | undefined, string | null>;

export type ItemsTable = {
  id: Generated<string>;
  number: GeneratedAlways<number>;
  editionId: string;
  partnerId: Maybe<string>;
  organisation: string;
  state: ItemState;
  /** What stands in the fields, right or wrong. */
  typed: JsonOf;
  unsent: boolean;
  /** What was handed in and found right. */
  content: MaybeJson;
  /** As the office last saw it. */
  seen: MaybeJson;
  title: Generated<string>;
  isPublic: Generated<boolean>;
  municipalityKey: Maybe<string>;
  lifeAreas: Generated<string[]>;
  firstDay: Maybe<Day>;
  lastDay: Maybe<Day>;
  handedInAt: Maybe<Date>;
  decidedAt: Maybe<Date>;
  eventId: Maybe<string>;
  copiedFrom: Maybe<string>;
  /** Who wrote it down: the office does for whoever calls. */
  enteredBy: Generated<'partner' | 'office'>;
  version: Generated<number>;
  createdAt: Moment;
  updatedAt: Moment;
};

export type NotesTable = {
  id: GeneratedAlways<number>;
  itemId: string;
  at: Moment;
  kind: 'question' | 'answer' | 'declined';
  words: string;
};

export type ReportsTable = {
  itemId: string;
  askedAt: Moment;
  remindedAt: Maybe<Date>;
  receivedAt: Maybe<Date>;
  participants: Maybe<number>;
  changed: Maybe<string>;
  wentWell: Maybe<string>;
};

export type PicturesTable = {
  mediaId: string;
  itemId: string;
  addedAt: Moment;
  /** Null: the office has not looked at it yet. */
  shownSince: Maybe<Date>;
};

export type ActionWeekTables = {
  actionWeeks: ActionWeeksTable;
  actionWeekPartners: PartnersTable;
  actionWeekInvitations: InvitationsTable;
  actionWeekRequests: RequestsTable;
  actionWeekItems: ItemsTable;
  actionWeekNotes: NotesTable;
  actionWeekReports: ReportsTable;
  actionWeekPictures: PicturesTable;
};
