import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Moment } from '../platform/platform.tables.ts';
import type { ChecklistCode, SourceState, Unit, Verdict } from './checklists/checklist.ts';
import type { InspectionState, Method, Part, PlannedPrecision } from './inspection.ts';

type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export type ChecklistsTable = { code: ChecklistCode; position: number };

/** One wording of a checklist. Inspections keep the one they began with. */
export type ChecklistVersionsTable = {
  id: Generated<string>;
  checklistCode: ChecklistCode;
  version: number;
  title: string;
  intro: ColumnType<string, string | undefined, string>;
  createdAt: Moment;
  /** Null: a draft. */
  inForceSince: Maybe<Date>;
};

export type ChecklistItemsTable = {
  versionId: string;
  code: string;
  position: number;
  section: string;
  question: string;
  hint: ColumnType<string, string | undefined, string>;
  /** What is wrong when it does not fit, in a few words. */
  defect: ColumnType<string, string | undefined, string>;
  unit: Maybe<Unit>;
  atLeast: Maybe<number>;
  atMost: Maybe<number>;
  /** The limit in words. */
  norm: ColumnType<string, string | undefined, string>;
  source: ColumnType<string, string | undefined, string>;
  sourceState: SourceState;
  /** Kind and measurable fact of the barrier that a finding would be. */
  barrierKind: string;
  factCode: Maybe<string>;
  /** What it says about the access to the place: code of a fact in the directory. */
  placeFact: Maybe<string>;
};

export type InspectionsTable = {
  id: Generated<string>;
  /** What people say: „Begehung 12“. */
  number: GeneratedAlways<number>;
  versionId: string;
  state: InspectionState;
  /** Null: not in the directory of places. */
  placeId: Maybe<string>;
  placeName: string;
  placeAddress: Maybe<string>;
  municipalityKey: Maybe<string>;
  lat: Maybe<number>;
  lon: Maybe<number>;
  plannedOn: Day;
  plannedPrecision: PlannedPrecision;
  note: ColumnType<string, string | undefined, string>;
  heldOn: Maybe<Day>;
  method: Maybe<Method>;
  summary: ColumnType<string, string | undefined, string>;
  cancelReason: Maybe<string>;
  createdAt: Moment;
  updatedAt: Moment;
  finishedAt: Maybe<Date>;
  /** Counts up with every save of the plan. */
  revision: Generated<number>;
};

export type InspectionPeopleTable = { inspectionId: string; staffId: string };

/** Groups and organisations only. */
export type InspectionParticipationTable = {
  id: Generated<string>;
  inspectionId: string;
  who: string;
  part: Part;
  effect: ColumnType<string, string | undefined, string>;
  recordedAt: Moment;
};

export type InspectionResultsTable = {
  inspectionId: string;
  versionId: string;
  itemCode: string;
  verdict: Verdict;
  measured: Maybe<number>;
  remark: ColumnType<string, string | undefined, string>;
  revision: number;
  recordedAt: Moment;
  recordedBy: Maybe<string>;
};

export type InspectionResultSavesTable = {
  inspectionId: string;
  itemCode: string;
  revision: number;
  verdict: Verdict;
  measured: Maybe<number>;
  remark: string;
  savedAt: Moment;
  savedBy: Maybe<string>;
  entryKey: string;
};

export type InspectionFindingsTable = {
  inspectionId: string;
  itemCode: string;
  decision: 'barrier' | 'noBarrier';
  barrierId: Maybe<string>;
  reason: Maybe<string>;
  decidedAt: Moment;
  decidedBy: Maybe<string>;
};

export type InspectionPhotosTable = {
  id: Generated<string>;
  inspectionId: string;
  versionId: string;
  itemCode: string;
  fileId: string;
  description: string;
  addedAt: Moment;
  addedBy: Maybe<string>;
  entryKey: string;
};

/** Read-only neighbours, as far as a join needs them. */
type NeighbourColumns = {
  municipalities: { key: string; name: string };
  barriers: { id: string; number: number; publicTitle: string | null; state: string };
};

export type InspectionTables = NeighbourColumns & {
  checklists: ChecklistsTable;
  checklistVersions: ChecklistVersionsTable;
  checklistItems: ChecklistItemsTable;
  inspections: InspectionsTable;
  inspectionPeople: InspectionPeopleTable;
  inspectionParticipation: InspectionParticipationTable;
  inspectionResults: InspectionResultsTable;
  inspectionResultSaves: InspectionResultSavesTable;
  inspectionFindings: InspectionFindingsTable;
  inspectionPhotos: InspectionPhotosTable;
};
