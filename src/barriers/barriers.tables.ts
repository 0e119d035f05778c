import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Json, Moment } from '../platform/platform.tables.ts';
import type { Day } from '../platform/calendar.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import type { BarrierState, Outcome } from './barrier.ts';
import type { BarrierCausesTable, CausesTable } from './causes/causes.tables.ts';
import type { Facts } from './facts.ts';
import type { Open311Tables } from './open311/open311.tables.ts';
import type {
  AnswerWish,
  BarrierKind,
  Channel,
  Confirmation,
  Demand,
  Effect,
  PlaceKind,
  ReportedFor,
} from './taxonomy.ts';

type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** The public matter. Nothing in it tells who reported it. */
export type BarriersTable = {
  id: Generated<string>;
  /** What people say: „Barriere 1027“. */
  number: GeneratedAlways<number>;
  state: BarrierState;
  stateSince: Moment;
  outcome: Maybe<Outcome>;
  /** Public reason of the present state, in standard and easy German. */
  stateReason: Maybe<string>;
  stateReasonEasy: Maybe<string>;
  placeKind: PlaceKind;
  kind: Maybe<BarrierKind>;
  lifeArea: Maybe<string>;
  municipalityKey: Maybe<string>;
  placeText: Maybe<string>;
  lat: Maybe<number>;
  lon: Maybe<number>;
  effect: Maybe<Effect>;
  demands: ColumnType<Demand[], Demand[] | undefined, Demand[]>;
  facts: Json<Facts>;
  sinceDay: Maybe<Day>;
  sincePrecision: Maybe<'day' | 'month' | 'year'>;
  temporaryUntil: Maybe<Day>;
  /** Moderated words for everyone; null until somebody has written them. */
  publicTitle: Maybe<string>;
  publicText: Maybe<string>;
  publicTitleEasy: Maybe<string>;
  publicTextEasy: Maybe<string>;
  /** State of the easy twin of the public text. */
  easyState: ColumnType<'missing' | 'draft' | 'inTest' | 'tested' | 'outdated', string | undefined, string>;
  easyOutdatedSince: MaybeMoment;
  publishedAt: MaybeMoment;
  duplicateOf: Maybe<string>;
  /** Who has to act now, by the office's decision. */
  bodyCode: Maybe<string>;
  assignedTo: Maybe<string>;
  createdAt: Moment;
  firstLookAt: MaybeMoment;
  bodyNamedAt: MaybeMoment;
  answeredAt: MaybeMoment;
  /** Since when the reporters are asked whether it is gone. */
  confirmationAskedAt: MaybeMoment;
  /** The promise it waits for, as `nextPromise` says; the database makes it of the columns above. Null once it is closed. */
  openPromise: GeneratedAlways<'firstLook' | 'bodyNamed' | 'answer' | 'kept' | null>;
  updatedAt: Moment;
  /** Folded words and compound parts of the public text; `search` is made of it by the database. */
  searchText: ColumnType<string, string | undefined, string>;
};

/** What one person said, in their words. Contact data lie elsewhere. */
export type BarrierReportsTable = {
  id: Generated<string>;
  barrierId: string;
  receivedAt: Moment;
  channel: Channel;
  locale: Locale;
  /** Null when the person only asked to be called. */
  originalText: Maybe<string>;
  /** Everything else as given, for whoever checks the public words against it. */
  answers: Json<Record<string, unknown>>;
  reportedFor: ReportedFor;
  answerWish: AnswerWish;
  answerEasy: boolean;
  codeHash: Buffer;
  /** The draft it came from: sending a draft twice makes one report. */
  submissionKey: Maybe<string>;
  recordedBy: Maybe<string>;
  withdrawnAt: MaybeMoment;
  confirmation: Maybe<Confirmation>;
  confirmedAt: MaybeMoment;
};

/** Apart from the report, so that it can be given to nobody and erased alone. */
export type ReportContactsTable = {
  reportId: string;
  name: Maybe<string>;
  email: Maybe<string>;
  telephone: Maybe<string>;
  address: Maybe<string>;
  note: Maybe<string>;
};

export type ReportAdditionsTable = {
  id: GeneratedAlways<number>;
  reportId: string;
  at: Moment;
  kind: 'addition' | 'correction';
  text: string;
  readAt: MaybeMoment;
};

export type BarrierPhotosTable = {
  id: Generated<string>;
  barrierId: string;
  reportId: Maybe<string>;
  fileId: string;
  /** With parts made unrecognisable by staff; shown instead of the original. */
  blurredFileId: Maybe<string>;
  description: string;
  state: 'waiting' | 'approved' | 'hidden';
  position: number;
};

/** Everything that happened, readable from both ends; nothing is ever changed here. */
export type BarrierHistoryTable = {
  id: GeneratedAlways<number>;
  barrierId: string;
  at: Moment;
  actorKind: 'staff' | 'citizen' | 'body' | 'system';
  actorId: Maybe<string>;
  event: BarrierEvent;
  fromState: Maybe<BarrierState>;
  toState: Maybe<BarrierState>;
  outcome: Maybe<Outcome>;
  /** For the office only. */
  internalNote: Maybe<string>;
  /** Null: not for the public. */
  publicText: Maybe<string>;
  publicTextEasy: Maybe<string>;
  bodyCode: Maybe<string>;
};

export type BarrierEvent =
  | 'reported'
  | 'moved'
  | 'forwarded'
  | 'bodyReminded'
  | 'bodyAnswered'
  | 'merged'
  | 'published'
  | 'unpublished'
  | 'edited'
  | 'addition'
  | 'withdrawn'
  | 'confirmed'
  | 'reopened'
  | 'note';

/** A question to a body, with the signed link by which it answers. */
export type ReferralsTable = {
  id: Generated<string>;
  barrierId: string;
  bodyCode: string;
  /** Null: asked by letter or telephone, because no e-mail address is known. */
  sentTo: Maybe<string>;
  question: string;
  sentAt: Moment;
  /** Until when we asked for an answer. */
  dueDay: Maybe<Day>;
  firstReminderAt: MaybeMoment;
  secondReminderAt: MaybeMoment;
  answeredAt: MaybeMoment;
  answer: Maybe<ReferralAnswer>;
  answerText: Maybe<string>;
  /** First day of the period that was named. */
  answerBy: Maybe<Day>;
  answerByPrecision: Maybe<'day' | 'month' | 'year'>;
  /** „Nicht wir, sondern …“ */
  otherBody: Maybe<string>;
  answerFileId: Maybe<string>;
  answerFileName: Maybe<string>;
  /** What the file shows; written before it may be seen by everyone. */
  answerFileDescription: Maybe<string>;
  answerFileReleasedAt: MaybeMoment;
  /** Who of the office wrote the answer down, when it came by letter or telephone. */
  recordedBy: Maybe<string>;
  /** When somebody of the office has read the answer; until then the body may change it. */
  reviewedAt: MaybeMoment;
  reviewedBy: Maybe<string>;
  /** Ended without an answer, for example because the matter was closed. */
  closedAt: MaybeMoment;
};

export type ReferralAnswer = 'willAct' | 'done' | 'notPossible' | 'notOurs';

/** What a reporter is told, in the wished form; calls and letters stay open until somebody has done them. */
export type ReporterMessagesTable = {
  id: Generated<string>;
  reportId: string;
  barrierId: string;
  at: Moment;
  form: AnswerWish;
  subject: string;
  text: string;
  textEasy: string;
  doneAt: MaybeMoment;
  doneBy: Maybe<string>;
};

/** „Ich bin auch betroffen“: once a device, without knowing whose. */
export type AffectedVoicesTable = {
  id: GeneratedAlways<number>;
  barrierId: string;
  at: Moment;
  deviceHash: Buffer;
  how: Maybe<string>;
};

/** An unfinished report, locked with the reporter's own cookie or code. */
export type ReportDraftsTable = {
  id: Generated<string>;
  tokenHash: Buffer;
  sealed: Buffer;
  resumeCodeHash: Maybe<Buffer>;
  /** The cookie's token, locked with the resume code. */
  resumeSeal: Maybe<Buffer>;
  updatedAt: Moment;
  expiresAt: Moment;
  /** Set by sending; the draft stays a while so that the receipt can be shown again. */
  reportId: Maybe<string>;
};

export type DraftPhotosTable = {
  id: Generated<string>;
  draftId: string;
  fileId: string;
  description: string;
  position: number;
};

/** What the database counts as barriers change; several rows of the same state add up. */
export type BarrierCountsTable = {
  id: GeneratedAlways<number>;
  state: BarrierState;
  isPublic: boolean;
  barriers: number;
};

export type StateWordingsTable = {
  code: string;
  kind: 'state' | 'outcome';
  wording: Json<{ label: Record<Locale, string>; sentence: Record<Locale, string> }>;
  updatedAt: Moment;
};

/** Read-only neighbours, as far as a join needs them. They belong to the slice `directory`. */
type DirectoryColumns = {
  competentBodies: { code: string; name: string };
  municipalities: { key: string; name: string; bodyCode: string };
};

export type BarrierTables = DirectoryColumns &
  Open311Tables & {
    barriers: BarriersTable;
    barrierCounts: BarrierCountsTable;
    barrierReports: BarrierReportsTable;
    reportContacts: ReportContactsTable;
    reportAdditions: ReportAdditionsTable;
    barrierPhotos: BarrierPhotosTable;
    barrierHistory: BarrierHistoryTable;
    referrals: ReferralsTable;
    reporterMessages: ReporterMessagesTable;
    affectedVoices: AffectedVoicesTable;
    reportDrafts: ReportDraftsTable;
    draftPhotos: DraftPhotosTable;
    stateWordings: StateWordingsTable;
    causes: CausesTable;
    barrierCauses: BarrierCausesTable;
  };
