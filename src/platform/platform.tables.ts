import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** A moment: read as a Date, written as a Date. */
export type Moment = ColumnType<Date, Date, Date>;

/** JSON: read as the value, written as text. */
export type Json<Value> = ColumnType<Value, string, string>;

export type AuditEntriesTable = {
  id: GeneratedAlways<number>;
  at: Moment;
  actorKind: 'staff' | 'citizen' | 'body' | 'system';
  actorId: string | null;
  event: string;
  subject: string;
  details: Json<Record<string, string | number | boolean | null>>;
};

export type MailHeaders = Readonly<Record<string, string>>;

export type OutgoingMailsTable = {
  id: Generated<string>;
  toAddress: string | null;
  subject: string;
  body: string | null;
  /** The same as HTML, for letters to many. */
  html: ColumnType<string | null, string | null | undefined, string | null>;
  headers: ColumnType<MailHeaders | null, string | null | undefined, string | null>;
  /** Where it goes back to when it cannot be delivered; the sender unless set. */
  returnPath: ColumnType<string | null, string | null | undefined, string | null>;
  /** Why the mail server refused the recipient, such as 5.1.1 (RFC 3463); null where it said nothing about the recipient. */
  refusedStatus: ColumnType<string | null, string | null | undefined, string | null>;
  /** What the mail server answered when it refused, such as 550. */
  refusedCode: ColumnType<number | null, number | null | undefined, number | null>;
  /** Bodies with a secret link (invitation, new password) are never shown in the back office. */
  confidential: boolean;
  state: 'waiting' | 'sent' | 'kept' | 'failed';
  attempts: Generated<number>;
  lastError: string | null;
  about: string;
  createdAt: Moment;
  sentAt: ColumnType<Date | null, Date | null, Date | null>;
};

export type SignedLinksTable = {
  id: Generated<string>;
  purpose: string;
  subject: string;
  tokenHash: Buffer;
  createdAt: Moment;
  expiresAt: Moment;
  revokedAt: ColumnType<Date | null, Date | null, Date | null>;
};

export type StoredFilesTable = {
  id: Generated<string>;
  mediaType: string;
  bytes: number;
  width: number | null;
  height: number | null;
  createdAt: Moment;
};

export type InstallationTable = { key: string; value: string };

/** A form that has created something; see `forms/make-once.ts`. */
export type UsedFormKeysTable = {
  key: string;
  form: string;
  /** A hash of what was sent: enough to tell whether the second sending says the same. */
  sent: Buffer;
  /** What people call the thing that was made, such as its number; null only inside the transaction that makes it. */
  made: ColumnType<string | null, string | null | undefined, string | null>;
  usedAt: Moment;
};

export type PageVisitsTable = { path: string; day: string; visits: number };

export type PlatformTables = {
  auditEntries: AuditEntriesTable;
  outgoingMails: OutgoingMailsTable;
  signedLinks: SignedLinksTable;
  storedFiles: StoredFilesTable;
  installation: InstallationTable;
  usedFormKeys: UsedFormKeysTable;
  pageVisits: PageVisitsTable;
};
