import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Locale } from '../platform/i18n/locale.ts';
import type { Moment } from '../platform/platform.tables.ts';
import type { ConsentEvent, Edition } from './newsletter.ts';
import type { ReturnKind } from './returned/returned-mail.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export type SubscribersTable = {
  id: Generated<string>;
  /** As it was typed; mail goes there. */
  email: string;
  /** One spelling of it; see `addressKey`. */
  addressKey: string;
  edition: Edition;
  locale: Locale;
  askedAt: Moment;
  /** Null until the owner of the address has pressed the button. */
  confirmedAt: Maybe<Date>;
};

/** Only ever added to: the database refuses changes. */
export type ConsentsTable = {
  id: GeneratedAlways<number>;
  at: Moment;
  addressHash: Buffer;
  event: ConsentEvent;
  edition: Edition;
  wording: Maybe<string>;
};

export type IssuesTable = {
  id: Generated<string>;
  number: GeneratedAlways<number>;
  title: string;
  titleEasy: string;
  /** Markdown. */
  intro: string;
  introEasy: string;
  tellsUntil: Moment;
  createdAt: Moment;
  version: Generated<number>;
  /** From when on it goes out; null while it is a draft. */
  sendFrom: Maybe<Date>;
  /** When the last mail was put into the outbox. */
  sentAt: Maybe<Date>;
  /** To how many it went. */
  recipients: Maybe<number>;
  /** How many came back for good, and how many for now. */
  returnedPermanent: Generated<number>;
  returnedTemporary: Generated<number>;
  /** How many people were taken off the list because of it. */
  takenOff: Generated<number>;
  takenOffSeen: Generated<number>;
  takenOffAt: Maybe<Date>;
};

export type ItemsTable = {
  issueId: string;
  position: number;
  path: string;
  title: string;
  lead: string;
  titleEasy: string;
  leadEasy: string;
  included: Generated<boolean>;
};

/** One row a recipient and issue: nobody gets two, nobody none. */
export type DeliveriesTable = {
  issueId: string;
  subscriberId: string;
  edition: Edition;
  mailId: Maybe<string>;
  queuedAt: Maybe<Date>;
  /** Stands in the address it goes back to. */
  returnToken: Maybe<string>;
  returnedAs: Maybe<ReturnKind>;
  returnedAt: Maybe<Date>;
  returnCounted: Generated<boolean>;
};

export type OutreachTables = {
  newsletterSubscribers: SubscribersTable;
  newsletterConsents: ConsentsTable;
  newsletterIssues: IssuesTable;
  newsletterItems: ItemsTable;
  newsletterDeliveries: DeliveriesTable;
};
