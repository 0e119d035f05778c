import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Moment } from '../platform/platform.tables.ts';
import type { Precision } from '../platform/rough-day.ts';
import type { Degree, MeasureStatus } from './measure.ts';
import type { Light } from './traffic-light.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;
type MaybeMoment = Maybe<Date>;
/** Exact decimal, as text: `12.5`. */
type MaybeDecimal = ColumnType<string | null, string | number | null | undefined, string | number | null>;

/** „Sachstandsabfrage“ */
export type ProgressRoundsTable = {
  id: Generated<string>;
  number: GeneratedAlways<number>;
  editionId: string;
  title: string;
  coveringText: ColumnType<string, string | undefined, string>;
  dueDay: Day;
  state: 'running' | 'closed';
  startedAt: Moment;
  closedAt: MaybeMoment;
};

/** One measure asked of one body in a round. A redirected question is followed by a new one to the other body. */
export type RoundQuestionsTable = {
  id: Generated<string>;
  roundId: string;
  measureId: string;
  bodyCode: string;
  /** Null: asked by letter or telephone, because no e-mail address is known. */
  sentTo: Maybe<string>;
  sentAt: Moment;
  firstReminderAt: MaybeMoment;
  secondReminderAt: MaybeMoment;
  answeredAt: MaybeMoment;
  degree: Maybe<Degree>;
  answerText: Maybe<string>;
  indicatorId: Maybe<string>;
  reading: MaybeDecimal;
  readingOn: Maybe<Day>;
  fileId: Maybe<string>;
  fileName: Maybe<string>;
  /** „Nicht wir, fragen Sie …“ */
  askInstead: Maybe<string>;
  /** Who of the office wrote the answer down, when it came by telephone or letter. */
  recordedBy: Maybe<string>;
  review: ColumnType<ReviewState, ReviewState | undefined, ReviewState>;
  reviewNote: Maybe<string>;
  publishedText: Maybe<string>;
  publishedTextEasy: Maybe<string>;
  reviewedAt: MaybeMoment;
  reviewedBy: Maybe<string>;
  version: Generated<number>;
};

export type ReviewState = 'open' | 'accepted' | 'askedBack' | 'redirected' | 'ended';

/** The state of the plan when a round was closed. Never changed. */
export type ReportPeriodsTable = {
  id: Generated<string>;
  roundId: string;
  editionId: string;
  title: string;
  frozenAt: Moment;
};

export type ReportEntriesTable = {
  periodId: string;
  measureId: string;
  number: number;
  title: string;
  titleEasy: string | null;
  fieldTitle: string;
  fieldPosition: number;
  bodyName: string | null;
  status: MeasureStatus;
  light: Light;
  degree: Degree | null;
  statusReason: string | null;
  reportText: string | null;
  reportTextEasy: string | null;
  answered: boolean;
  dueDay: Day | null;
  duePrecision: Precision | null;
  isOngoing: boolean;
  /** Whether everybody could read the measure when this was frozen. */
  isPublic: boolean;
  /** The day of the report in `reportText`. */
  lastReportOn: Day | null;
  /** Why the light was set by hand; null when it followed the rules. */
  lightReason: string | null;
  lightReasonEasy: string | null;
  /** The day it came into the plan, when that was after the decision. */
  addedOn: Maybe<Day>;
};

export type ReportCorrectionsTable = {
  id: Generated<string>;
  periodId: string;
  measureId: string;
  at: Moment;
  actorId: string;
  text: string;
};
