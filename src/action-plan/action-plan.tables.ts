import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Json, Moment } from '../platform/platform.tables.ts';
import type { Precision } from '../platform/rough-day.ts';
import type { TwinState } from '../platform/text-twin/text-twin.ts';
import type { Degree, MeasureStatus, Turn } from './measure.ts';
import type {
  Continuation,
  CrossCuttingTopic,
  HideableField,
  Origin,
  ParticipationLevel,
  Priority,
  TargetGroup,
} from './taxonomy.ts';
import type {
  ProgressRoundsTable,
  ReportCorrectionsTable,
  ReportEntriesTable,
  ReportPeriodsTable,
  RoundQuestionsTable,
} from './rounds.tables.ts';
import type { ToldMeasureEventsTable } from './chain/chain.tables.ts';
import type { Light } from './traffic-light.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;
type MaybeMoment = Maybe<Date>;
type List<Value> = ColumnType<Value[], Value[] | undefined, Value[]>;
/** Exact decimal, as text: `12.5`. */
type Decimal = ColumnType<string, string | number, string | number>;
type MaybeDecimal = ColumnType<string | null, string | number | null | undefined, string | number | null>;

type Twin = { easyState: ColumnType<TwinState, TwinState | undefined, TwinState>; easyOutdatedSince: MaybeMoment };

/** The plan as it was adopted at one time. One may be in force, one in the making. */
export type PlanEditionsTable = Twin & {
  id: Generated<string>;
  number: number;
  state: 'draft' | 'adopted' | 'superseded';
  basedOn: Maybe<string>;
  title: string;
  titleEasy: Maybe<string>;
  /** Markdown. */
  about: ColumnType<string, string | undefined, string>;
  aboutEasy: Maybe<string>;
  firstYear: number;
  lastYear: number;
  /** For example „KT 80/10/2020“. */
  decisionReference: Maybe<string>;
  decidedBy: Maybe<string>;
  adoptedOn: Maybe<Day>;
  createdAt: Moment;
  updatedAt: Moment;
  version: Generated<number>;
};

/** A chapter of the plan; keeps its address over editions through its slug. */
export type FieldsOfActionTable = Twin & {
  id: Generated<string>;
  editionId: string;
  slug: string;
  position: number;
  title: string;
  titleEasy: Maybe<string>;
  text: ColumnType<string, string | undefined, string>;
  textEasy: Maybe<string>;
  version: Generated<number>;
};

export type GoalsTable = {
  id: Generated<string>;
  fieldId: string;
  position: number;
  title: string;
  titleEasy: Maybe<string>;
  version: Generated<number>;
};

/** What lives on from edition to edition: number, status, reports, readings. */
export type MeasuresTable = {
  id: Generated<string>;
  /** What people say: „Maßnahme 17“. The same in every edition. */
  number: number;
  status: MeasureStatus;
  statusSince: Moment;
  statusReason: Maybe<string>;
  statusReasonEasy: Maybe<string>;
  /** Who is competent instead, when the status says not competent. */
  addressee: Maybe<string>;
  turn: Turn;
  turnSince: Moment;
  turnNote: Maybe<string>;
  lightOverride: Maybe<Light>;
  lightReason: Maybe<string>;
  lightReasonEasy: Maybe<string>;
  degree: Maybe<Degree>;
  lastReportOn: Maybe<Day>;
  /** Whether everybody may read that no report came. */
  silencePublic: Generated<boolean>;
  /** Null: not for the public yet. */
  publishedAt: MaybeMoment;
  createdAt: Moment;
  updatedAt: Moment;
};

/** The words of a measure in one edition. */
export type MeasureVersionsTable = Twin & {
  id: Generated<string>;
  measureId: string;
  editionId: string;
  goalId: Maybe<string>;
  position: Generated<number>;
  /** The day it came into the edition, when that had been decided already; null for what was decided with it. */
  addedOn: Maybe<Day>;
  /** Counts up with every save; a form carries it to notice that a colleague saved in between. */
  version: Generated<number>;
  title: string;
  titleEasy: Maybe<string>;
  problem: ColumnType<string, string | undefined, string>;
  goalText: ColumnType<string, string | undefined, string>;
  text: ColumnType<string, string | undefined, string>;
  textEasy: Maybe<string>;
  lifeAreas: List<string>;
  crpdArticles: List<number>;
  crossCuttingTopics: List<CrossCuttingTopic>;
  targetGroups: List<TargetGroup>;
  /** Empty: the whole county. */
  municipalityKeys: List<string>;
  origin: Maybe<Origin>;
  originNote: Maybe<string>;
  accountableBody: Maybe<string>;
  otherContributors: Maybe<string>;
  contactName: Maybe<string>;
  contactEmail: Maybe<string>;
  contactTelephone: Maybe<string>;
  /** Who may read the contact. The e-mail address is where progress questions go. */
  contactPrivacy: ColumnType<'public' | 'office', 'public' | 'office' | undefined, 'public' | 'office'>;
  startDay: Maybe<Day>;
  startPrecision: Maybe<Precision>;
  dueDay: Maybe<Day>;
  duePrecision: Maybe<Precision>;
  isOngoing: Generated<boolean>;
  reviewDay: Maybe<Day>;
  priority: Maybe<Priority>;
  costCents: Maybe<number>;
  costNote: Maybe<string>;
  fundingSource: Maybe<string>;
  legalBasis: Maybe<string>;
  decisionReference: Maybe<string>;
  hiddenFields: List<HideableField>;
  continuation: Maybe<Continuation>;
  continuationReason: Maybe<string>;
  continuationReasonEasy: Maybe<string>;
  searchText: Generated<string>;
  updatedAt: Moment;
  updatedBy: Maybe<string>;
};

export type MeasureContributorsTable = { versionId: string; bodyCode: string };

/** How a version looked before each save. Never changed. */
export type MeasureRevisionsTable = {
  id: GeneratedAlways<number>;
  versionId: string;
  version: number;
  at: Moment;
  actorId: Maybe<string>;
  before: Json<Record<string, unknown>>;
};

export type MeasureCausesTable = { measureId: string; causeId: string; linkedAt: Moment };

export type MilestonesTable = {
  id: Generated<string>;
  measureId: string;
  position: number;
  title: string;
  dueDay: Maybe<Day>;
  duePrecision: Maybe<Precision>;
  reachedOn: Maybe<Day>;
};

export type IndicatorsTable = {
  id: Generated<string>;
  measureId: string;
  position: number;
  name: string;
  unit: ColumnType<string, string | undefined, string>;
  baseline: MaybeDecimal;
  baselineOn: Maybe<Day>;
  target: MaybeDecimal;
  targetOn: Maybe<Day>;
};

export type IndicatorReadingsTable = {
  id: Generated<string>;
  indicatorId: string;
  value: Decimal;
  readOn: Day;
  source: string;
  recordedAt: Moment;
  actorKind: 'staff' | 'body' | 'system';
  actorId: Maybe<string>;
  /** The wrong reading that this one replaces; that one stays readable. */
  corrects: Maybe<string>;
};

export type ParticipationRecordsTable = {
  id: Generated<string>;
  measureId: string;
  heldOn: Day;
  heldPrecision: Precision;
  who: string;
  level: ParticipationLevel;
  effect: ColumnType<string, string | undefined, string>;
  recordedAt: Moment;
};

export type MeasureDocumentsTable = {
  id: Generated<string>;
  measureId: string;
  fileId: string;
  fileName: string;
  description: ColumnType<string, string | undefined, string>;
  isPublic: Generated<boolean>;
  addedAt: Moment;
};

export type MeasureEvent =
  | 'created'
  | 'moved'
  | 'progress'
  | 'corrected'
  | 'lightOverridden'
  | 'lightReleased'
  | 'turnChanged'
  | 'milestoneReached'
  | 'edited'
  | 'asked'
  | 'answered'
  | 'continued';

/** Everything that happened to a measure, progress notes included. Never changed: a correction is a new entry that names the old one. */
export type MeasureHistoryTable = {
  id: GeneratedAlways<number>;
  measureId: string;
  at: Moment;
  actorKind: 'staff' | 'body' | 'system';
  actorId: Maybe<string>;
  event: MeasureEvent;
  fromStatus: Maybe<MeasureStatus>;
  toStatus: Maybe<MeasureStatus>;
  degree: Maybe<Degree>;
  /** Who says it, for everybody: a body or the office, no person. */
  author: Maybe<string>;
  /** Null: not for the public. */
  publicText: Maybe<string>;
  publicTextEasy: Maybe<string>;
  internalNote: Maybe<string>;
  corrects: Maybe<number>;
  /** The day it truly happened, when it was written down later. */
  happenedOn: Maybe<Day>;
};

/** The number of a measure that was taken away; nobody gets it again. */
export type DeletedMeasuresTable = { number: number; deletedAt: Moment };

/** One row; the database raises it with every change of the plan. */
export type PlanRevisionTable = { isOnly: Generated<boolean>; revision: number };

/** Read-only neighbours, as far as a join needs them. They belong to the slices `directory` and `barriers`. */
type NeighbourColumns = {
  competentBodies: { code: string; name: string; email: string | null };
  municipalities: { key: string; name: string };
};

export type ActionPlanTables = NeighbourColumns & {
  planEditions: PlanEditionsTable;
  fieldsOfAction: FieldsOfActionTable;
  goals: GoalsTable;
  measures: MeasuresTable;
  measureVersions: MeasureVersionsTable;
  measureContributors: MeasureContributorsTable;
  measureRevisions: MeasureRevisionsTable;
  measureCauses: MeasureCausesTable;
  milestones: MilestonesTable;
  indicators: IndicatorsTable;
  indicatorReadings: IndicatorReadingsTable;
  participationRecords: ParticipationRecordsTable;
  measureDocuments: MeasureDocumentsTable;
  measureHistory: MeasureHistoryTable;
  deletedMeasures: DeletedMeasuresTable;
  progressRounds: ProgressRoundsTable;
  roundQuestions: RoundQuestionsTable;
  reportPeriods: ReportPeriodsTable;
  reportEntries: ReportEntriesTable;
  reportCorrections: ReportCorrectionsTable;
  planRevision: PlanRevisionTable;
  toldMeasureEvents: ToldMeasureEventsTable;
};
